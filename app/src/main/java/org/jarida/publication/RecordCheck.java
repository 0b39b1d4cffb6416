package org.jarida.publication;

import static org.jarida.schema.Tables.RECORD_ENTRY;
import static org.jarida.schema.Tables.RECORD_HEAD;

import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks the chain of the record from its first entry to its head. */
@Component
public final class RecordCheck {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String START = "0".repeat(64);
    private static final int FETCH = 1_000;

    private final Database database;

    public RecordCheck(Database database) {
        this.database = database;
    }

    /** What came of the walk. */
    public sealed interface Outcome {
        /**
         * @param head hash of the last entry; keep it: a chain cut short later shows only against
         *     it
         */
        record Whole(long entries, String head) implements Outcome {}

        record Broken(long seq) implements Outcome {}
    }

    public Outcome check() {
        return database.read(RecordCheck::walk);
    }

    private static Outcome walk(DSLContext sql) {
        String previous = START;
        long seq = 0;
        try (var rows =
                sql.select(RECORD_ENTRY.SEQ, RECORD_ENTRY.ENTRY, RECORD_ENTRY.HASH)
                        .from(RECORD_ENTRY)
                        .orderBy(RECORD_ENTRY.SEQ)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            for (Record3<Long, String, String> row : rows) {
                seq++;
                if (row.value1() != seq || !follows(row, seq, previous)) {
                    return new Outcome.Broken(seq);
                }
                previous = row.value3();
            }
        }
        var head = sql.selectFrom(RECORD_HEAD).fetchSingle();
        boolean whole =
                head.get(RECORD_HEAD.SEQ) == seq && head.get(RECORD_HEAD.HASH).equals(previous);
        return whole ? new Outcome.Whole(seq, previous) : new Outcome.Broken(seq + 1);
    }

    private static boolean follows(Record3<Long, String, String> row, long seq, String previous) {
        if (!Sha256.of(row.value2()).equals(row.value3())) {
            return false;
        }
        JsonNode entry = MAPPER.readTree(row.value2());
        return entry.path("seq").asLong() == seq
                && entry.path("previous").asString().equals(previous);
    }
}
