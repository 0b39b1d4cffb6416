package org.jarida.platform;

import static org.jarida.schema.Tables.CHANGE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What readers could see changed: one entry a writing transaction, with the tags of the pages that
 * it touches. Every node and process can follow it by its sequence.
 */
public final class ChangeLog {
    private static final String SERIES = "change";

    private ChangeLog() {}

    /**
     * One entry.
     *
     * @param seq grows by one with each entry, in the order of the commits
     */
    public record Change(long seq, Set<String> tags) {
        public Change {
            tags = Set.copyOf(tags);
        }
    }

    /** Adds an entry inside the caller's transaction; the tags hold no space. */
    public static long append(DSLContext sql, Instant at, Collection<String> tags) {
        long seq = Numbers.next(sql, SERIES);
        sql.insertInto(CHANGE)
                .set(CHANGE.SEQ, seq)
                .set(CHANGE.AT, at)
                .set(CHANGE.TAGS, String.join(" ", new TreeSet<>(tags)))
                .execute();
        Database.changed(sql, new Change(seq, Set.copyOf(tags)));
        return seq;
    }

    /** The sequence of the newest entry; 0 where there is none. */
    public static long last(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(CHANGE.SEQ), 0L))
                .from(CHANGE)
                .fetchSingle(0, long.class);
    }

    /** The entries after one of that sequence, in their order. */
    public static List<Change> after(DSLContext sql, long seq, int most) {
        return sql.select(CHANGE.SEQ, CHANGE.TAGS)
                .from(CHANGE)
                .where(CHANGE.SEQ.gt(seq))
                .orderBy(CHANGE.SEQ)
                .limit(most)
                .fetch(row -> new Change(row.get(CHANGE.SEQ), tags(row.get(CHANGE.TAGS))));
    }

    private static Set<String> tags(String written) {
        return Arrays.stream(written.split(" ")).collect(Collectors.toSet());
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
