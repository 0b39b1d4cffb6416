package org.jarida.platform;

import static org.jarida.schema.Tables.CHANGE;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;

/**
 * What readers could see changed: one entry a writing transaction, with the tags of the pages that
 * it touches. Every node and process can follow it by its sequence.
 */
public final class ChangeLog {
    private static final String SERIES = "change";

    private ChangeLog() {}

    /** Adds an entry inside the caller's transaction; the tags hold no space. */
    public static long append(DSLContext sql, Instant at, Collection<String> tags) {
        long seq = Numbers.next(sql, SERIES);
        sql.insertInto(CHANGE)
                .set(CHANGE.SEQ, seq)
                .set(CHANGE.AT, at)
                .set(CHANGE.TAGS, String.join(" ", new TreeSet<>(tags)))
                .execute();
        return seq;
    }

    /** When readers could last see a change; empty where there was none yet. */
    public static Optional<Instant> lastAt(DSLContext sql) {
        return sql.select(CHANGE.AT)
                .from(CHANGE)
                .orderBy(CHANGE.SEQ.desc())
                .limit(1)
                .fetchOptional(CHANGE.AT);
    }
}
