package org.jarida.staff.signin;

import static org.jarida.schema.Tables.KNOWN_NETWORK;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;

/** From where each account was signed in to. */
final class KnownNetworks {
    private KnownNetworks() {}

    static boolean contain(DSLContext sql, long account, String network) {
        return sql.fetchExists(
                KNOWN_NETWORK,
                KNOWN_NETWORK.ACCOUNT_ID.eq(account),
                KNOWN_NETWORK.NETWORK.eq(network));
    }

    /** When each person signed in last. */
    static Map<Long, Instant> lastSignIns(DSLContext sql) {
        return sql.select(KNOWN_NETWORK.ACCOUNT_ID, max(KNOWN_NETWORK.SEEN_AT))
                .from(KNOWN_NETWORK)
                .groupBy(KNOWN_NETWORK.ACCOUNT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    static void add(DSLContext sql, long account, String network, Instant at) {
        sql.insertInto(KNOWN_NETWORK)
                .set(KNOWN_NETWORK.ACCOUNT_ID, account)
                .set(KNOWN_NETWORK.NETWORK, network)
                .set(KNOWN_NETWORK.SEEN_AT, at)
                .onConflict(KNOWN_NETWORK.ACCOUNT_ID, KNOWN_NETWORK.NETWORK)
                .doUpdate()
                .set(KNOWN_NETWORK.SEEN_AT, at)
                .execute();
    }
}
