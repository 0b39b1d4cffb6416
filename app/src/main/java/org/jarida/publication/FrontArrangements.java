package org.jarida.publication;

import static org.jarida.schema.Tables.FRONT_ARRANGEMENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.Numbers;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** The arrangements of the front page, from the first to the one that is live. */
public final class FrontArrangements {
    /** Of the pages that show the arrangement. */
    public static final String TAG = "front";

    private static final int SHOWN = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrontArrangements() {}

    /** One of them, and who made it. */
    public record Made(long number, FrontArrangement arrangement, String by, Instant at) {}

    /** The live one; the automatic order where the desk never arranged anything. */
    public static FrontArrangement live(DSLContext sql) {
        return newest(sql, 1).stream()
                .map(Made::arrangement)
                .findFirst()
                .orElse(FrontArrangement.AUTOMATIC);
    }

    /** The live one first, then the ones before it. */
    public static List<Made> newest(DSLContext sql) {
        return newest(sql, SHOWN);
    }

    private static List<Made> newest(DSLContext sql, int most) {
        return sql.selectFrom(FRONT_ARRANGEMENT)
                .orderBy(FRONT_ARRANGEMENT.NUMBER.desc())
                .limit(most)
                .fetch(
                        row ->
                                new Made(
                                        row.getNumber(),
                                        read(row.getArrangement()),
                                        row.getMadeBy(),
                                        row.getMadeAt()));
    }

    static Optional<FrontArrangement> find(DSLContext sql, long number) {
        return sql.select(FRONT_ARRANGEMENT.ARRANGEMENT)
                .from(FRONT_ARRANGEMENT)
                .where(FRONT_ARRANGEMENT.NUMBER.eq(number))
                .fetchOptional(row -> read(row.value1()));
    }

    static void add(DSLContext sql, FrontArrangement arrangement, String by, Instant at) {
        sql.insertInto(FRONT_ARRANGEMENT)
                .set(FRONT_ARRANGEMENT.NUMBER, Numbers.next(sql, "front_arrangement"))
                .set(FRONT_ARRANGEMENT.ARRANGEMENT, JSON.writeValueAsString(arrangement))
                .set(FRONT_ARRANGEMENT.MADE_BY, by)
                .set(FRONT_ARRANGEMENT.MADE_AT, at)
                .execute();
    }

    private static FrontArrangement read(String json) {
        return JSON.readValue(json, FrontArrangement.class);
    }
}
