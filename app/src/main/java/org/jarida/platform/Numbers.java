package org.jarida.platform;

import static org.jarida.schema.Tables.NUMBER_SERIES;

import org.jooq.DSLContext;

/**
 * Hands out the next numbers of a named series inside the caller's transaction. On PostgreSQL the
 * row stays locked until the commit, so that numbers become visible in their order.
 */
public final class Numbers {
    private Numbers() {}

    /** Takes one number, beginning with 1. */
    public static long next(DSLContext sql, String series) {
        return take(sql, series, 1);
    }

    /** Takes {@code count} numbers in a row and returns the first of them. */
    public static long take(DSLContext sql, String series, int count) {
        sql.insertInto(NUMBER_SERIES)
                .set(NUMBER_SERIES.NAME, series)
                .set(NUMBER_SERIES.LAST_VALUE, (long) count)
                .onConflict(NUMBER_SERIES.NAME)
                .doUpdate()
                .set(NUMBER_SERIES.LAST_VALUE, NUMBER_SERIES.LAST_VALUE.plus(count))
                .execute();
        // Not RETURNING: on SQLite jOOQ asks for the row inserted last, which may be another's.
        long last =
                sql.select(NUMBER_SERIES.LAST_VALUE)
                        .from(NUMBER_SERIES)
                        .where(NUMBER_SERIES.NAME.eq(series))
                        .fetchSingle(NUMBER_SERIES.LAST_VALUE);
        return last - count + 1;
    }
}
