package org.jarida.staff.signin;

import static org.jarida.schema.Tables.ONE_TIME_LINK;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jarida.staff.Editor.Role;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Secrets that are good once and for a while. The database knows their hash only. */
final class OneTimeLinks {
    private OneTimeLinks() {}

    /** What such a secret lets its holder do. */
    enum Purpose {
        /** Open the account that somebody was invited to. */
        INVITATION(Duration.ofDays(7)),
        /** Choose another password. */
        PASSWORD(Duration.ofHours(1)),
        /** Give the one-time code after the password was right. */
        SECOND_STEP(Duration.ofMinutes(10));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }

        Duration lasts() {
            return lasts;
        }
    }

    /**
     * @param account for whom; null where there is none yet
     * @param name of who is invited; may be empty
     * @param email of who is invited; may be empty
     */
    record Offer(
            Purpose purpose, @Nullable Long account, String name, String email, Role role) {}

    /** Makes one and returns its secret. */
    static String make(DSLContext sql, Offer offer, String madeBy, Instant at) {
        String secret = Secret.random();
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.ID, Secret.hash(secret))
                .set(ONE_TIME_LINK.PURPOSE, offer.purpose().name())
                .set(ONE_TIME_LINK.ACCOUNT_ID, offer.account())
                .set(ONE_TIME_LINK.NAME, offer.name())
                .set(ONE_TIME_LINK.EMAIL, offer.email())
                .set(ONE_TIME_LINK.ROLE, offer.role().name())
                .set(ONE_TIME_LINK.MADE_BY, madeBy)
                .set(ONE_TIME_LINK.MADE_AT, at)
                .set(ONE_TIME_LINK.ENDS_AT, at.plus(offer.purpose().lasts()))
                .execute();
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ENDS_AT.le(at)).execute();
        return secret;
    }

    static Optional<Offer> find(DSLContext sql, String secret, Purpose purpose, Instant at) {
        return sql.selectFrom(ONE_TIME_LINK)
                .where(
                        ONE_TIME_LINK.ID.eq(Secret.hash(secret)),
                        ONE_TIME_LINK.PURPOSE.eq(purpose.name()),
                        ONE_TIME_LINK.ENDS_AT.gt(at))
                .fetchOptional(OneTimeLinks::offer);
    }

    /** Uses one up; false where another was quicker. */
    static boolean use(DSLContext sql, String secret) {
        return sql.deleteFrom(ONE_TIME_LINK)
                        .where(ONE_TIME_LINK.ID.eq(Secret.hash(secret)))
                        .execute()
                > 0;
    }

    /** Takes back whatever was made for that purpose, for one account or, where null, for none. */
    static void takeBack(DSLContext sql, Purpose purpose, @Nullable Long account) {
        sql.deleteFrom(ONE_TIME_LINK)
                .where(
                        ONE_TIME_LINK.PURPOSE.eq(purpose.name()),
                        account == null
                                ? ONE_TIME_LINK.ACCOUNT_ID.isNull()
                                : ONE_TIME_LINK.ACCOUNT_ID.eq(account))
                .execute();
    }

    private static Offer offer(Record row) {
        return new Offer(
                Purpose.valueOf(row.get(ONE_TIME_LINK.PURPOSE)),
                row.get(ONE_TIME_LINK.ACCOUNT_ID),
                row.get(ONE_TIME_LINK.NAME),
                row.get(ONE_TIME_LINK.EMAIL),
                Role.valueOf(row.get(ONE_TIME_LINK.ROLE)));
    }
}
