package org.jarida.staff.passkey;

import static org.jarida.schema.Tables.PASSKEY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The passkeys of accounts. */
public final class Passkeys {
    private Passkeys() {}

    /** Those of one person, in the order in which they were added. */
    public static List<Passkey> of(DSLContext sql, long account) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(
                        row ->
                                new Passkey(
                                        row.getId(),
                                        row.getLabel(),
                                        row.getBackedUp(),
                                        row.getCreatedAt(),
                                        Optional.ofNullable(row.getUsedAt())));
    }

    /** How many each person has; who has none is not among them. */
    public static Map<Long, Integer> counts(DSLContext sql) {
        return sql.select(PASSKEY.ACCOUNT_ID, DSL.count())
                .from(PASSKEY)
                .groupBy(PASSKEY.ACCOUNT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /**
     * Removes one, if it is the person's own.
     *
     * @return what it was called; empty where there was none
     */
    public static Optional<String> remove(DSLContext sql, long account, String id) {
        Optional<String> label =
                sql.select(PASSKEY.LABEL)
                        .from(PASSKEY)
                        .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(account))
                        .fetchOptional(PASSKEY.LABEL);
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.ID.eq(id), PASSKEY.ACCOUNT_ID.eq(account))
                .execute();
        return label;
    }
}
