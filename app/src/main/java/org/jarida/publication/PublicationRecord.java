package org.jarida.publication;

import static org.jarida.schema.Tables.RECORD_ENTRY;
import static org.jarida.schema.Tables.RECORD_HEAD;
import static org.jarida.schema.Tables.RECORD_SALT;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jarida.platform.CanonicalJson;
import org.jarida.platform.Sha256;
import org.jarida.schema.tables.records.RecordEntryRecord;
import org.jarida.schema.tables.records.RecordSaltRecord;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The record of every publication, import, correction and withdrawal: each entry holds the hash of
 * the one before it. Of the words it holds a salted hash only, so that a text which must be
 * forgotten can be, with its salt, while the chain still verifies.
 */
final class PublicationRecord {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private PublicationRecord() {}

    /** Adds entries in the order given. The head stays locked until the caller's commit. */
    static void append(DSLContext sql, List<LedgerEntry> entries) {
        Record head = lockedHead(sql);
        long seq = head.get(RECORD_HEAD.SEQ);
        String previous = head.get(RECORD_HEAD.HASH);
        List<RecordEntryRecord> rows = new ArrayList<>();
        List<RecordSaltRecord> salts = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            seq++;
            String salt = salt();
            String json = json(entry, seq, previous, salt);
            previous = Sha256.of(json);
            rows.add(
                    sql.newRecord(RECORD_ENTRY)
                            .with(RECORD_ENTRY.SEQ, seq)
                            .with(RECORD_ENTRY.AT, entry.at())
                            .with(RECORD_ENTRY.ARTICLE_ID, entry.article())
                            .with(RECORD_ENTRY.ENTRY, json)
                            .with(RECORD_ENTRY.HASH, previous));
            salts.add(
                    sql.newRecord(RECORD_SALT)
                            .with(RECORD_SALT.SEQ, seq)
                            .with(RECORD_SALT.SALT, salt));
        }
        sql.batchInsert(rows).execute();
        sql.batchInsert(salts).execute();
        sql.update(RECORD_HEAD).set(RECORD_HEAD.SEQ, seq).set(RECORD_HEAD.HASH, previous).execute();
    }

    /** An update that changes nothing takes the row's lock on both engines. */
    private static Record lockedHead(DSLContext sql) {
        sql.update(RECORD_HEAD).set(RECORD_HEAD.SEQ, RECORD_HEAD.SEQ).execute();
        return sql.selectFrom(RECORD_HEAD).fetchSingle();
    }

    private static String json(LedgerEntry entry, long seq, String previous, String salt) {
        Map<String, Object> members = new TreeMap<>();
        members.put("seq", seq);
        members.put("at", entry.at().toString());
        members.put("action", entry.action());
        members.put("article", entry.article());
        members.put("revision", entry.revision());
        members.put("content", Sha256.of(salt + entry.text()));
        members.put("previous", previous);
        return CanonicalJson.write(members);
    }

    private static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
