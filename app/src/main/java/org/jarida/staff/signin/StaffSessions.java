package org.jarida.staff.signin;

import static org.jarida.schema.Tables.ACCOUNT;
import static org.jarida.schema.Tables.STAFF_SESSION;
import static org.jooq.impl.DSL.max;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The browsers that are signed in. They outlast a restart, and end when they are told to. */
public final class StaffSessions {
    /** A working week and a half, from the last time it was used. */
    static final Duration UNUSED = Duration.ofDays(10);

    /** Whatever happens, a password or passkey is asked for again after that. */
    static final Duration LONGEST = Duration.ofDays(60);

    /** So seldom is noted that it was used, since each note is a write. */
    static final Duration NOTED = Duration.ofMinutes(10);

    private static final int LONGEST_BROWSER = 300;

    private StaffSessions() {}

    /** Begins one and returns the secret for its cookie. */
    public static String begin(
            DSLContext sql, long account, String cameFrom, String browser, Instant at) {
        sql.deleteFrom(STAFF_SESSION)
                .where(
                        STAFF_SESSION.ENDS_AT
                                .le(at)
                                .or(STAFF_SESSION.SEEN_AT.le(at.minus(UNUSED))))
                .execute();
        String secret = Secret.random();
        sql.insertInto(STAFF_SESSION)
                .set(STAFF_SESSION.ID, Secret.hash(secret))
                .set(STAFF_SESSION.ACCOUNT_ID, account)
                .set(STAFF_SESSION.CAME_FROM, cameFrom)
                .set(STAFF_SESSION.BROWSER, shortened(browser))
                .set(STAFF_SESSION.BEGAN_AT, at)
                .set(STAFF_SESSION.SEEN_AT, at)
                .set(STAFF_SESSION.ENDS_AT, at.plus(LONGEST))
                .execute();
        return secret;
    }

    private static String shortened(String browser) {
        return browser.length() <= LONGEST_BROWSER ? browser : browser.substring(0, LONGEST_BROWSER);
    }

    /** The session of a cookie's secret, where it has not ended and its account is open. */
    static Optional<StaffSession> find(DSLContext sql, String secret, Instant at) {
        return sql.select()
                .from(STAFF_SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(STAFF_SESSION.ACCOUNT_ID))
                .where(
                        STAFF_SESSION.ID.eq(Secret.hash(secret)),
                        STAFF_SESSION.ENDS_AT.gt(at),
                        STAFF_SESSION.SEEN_AT.gt(at.minus(UNUSED)),
                        ACCOUNT.ENDED_AT.isNull())
                .fetchOptional(StaffSessions::session);
    }

    /** Those of one person, the last used first. */
    public static List<StaffSession> of(DSLContext sql, long account, Instant at) {
        return sql.select()
                .from(STAFF_SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(STAFF_SESSION.ACCOUNT_ID))
                .where(
                        STAFF_SESSION.ACCOUNT_ID.eq(account),
                        STAFF_SESSION.ENDS_AT.gt(at),
                        STAFF_SESSION.SEEN_AT.gt(at.minus(UNUSED)))
                .orderBy(STAFF_SESSION.SEEN_AT.desc(), STAFF_SESSION.ID)
                .fetch(StaffSessions::session);
    }

    static void seen(DSLContext sql, String id, Instant at) {
        sql.update(STAFF_SESSION)
                .set(STAFF_SESSION.SEEN_AT, at)
                .where(STAFF_SESSION.ID.eq(id))
                .execute();
    }

    /** Ends one, if it is the person's own. */
    public static boolean end(DSLContext sql, long account, String id) {
        return sql.deleteFrom(STAFF_SESSION)
                        .where(STAFF_SESSION.ID.eq(id), STAFF_SESSION.ACCOUNT_ID.eq(account))
                        .execute()
                > 0;
    }

    /**
     * Ends those of one person.
     *
     * @param but id of the one that goes on; empty for none
     */
    public static int endAll(DSLContext sql, long account, String but) {
        return sql.deleteFrom(STAFF_SESSION)
                .where(STAFF_SESSION.ACCOUNT_ID.eq(account), STAFF_SESSION.ID.ne(but))
                .execute();
    }

    /** When each person was last there, as far as that is known. */
    public static Map<Long, Instant> lastSeen(DSLContext sql) {
        Map<Long, Instant> seen = new HashMap<>(KnownNetworks.lastSignIns(sql));
        lastUsed(sql)
                .forEach(
                        (account, at) ->
                                seen.merge(
                                        account,
                                        at,
                                        (one, other) -> one.isAfter(other) ? one : other));
        return seen;
    }

    private static Map<Long, Instant> lastUsed(DSLContext sql) {
        return sql.select(STAFF_SESSION.ACCOUNT_ID, max(STAFF_SESSION.SEEN_AT))
                .from(STAFF_SESSION)
                .groupBy(STAFF_SESSION.ACCOUNT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static StaffSession session(Record row) {
        Account account = Accounts.account(row);
        return new StaffSession(
                row.get(STAFF_SESSION.ID),
                account,
                row.get(STAFF_SESSION.CAME_FROM),
                row.get(STAFF_SESSION.BROWSER),
                row.get(STAFF_SESSION.BEGAN_AT),
                row.get(STAFF_SESSION.SEEN_AT));
    }
}
