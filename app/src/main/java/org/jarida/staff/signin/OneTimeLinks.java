package org.jarida.staff.signin;

import static org.jarida.schema.Tables.ONE_TIME_LINK;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.platform.Numbers;
import org.jarida.staff.Account;
import org.jarida.staff.Editor.Role;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that are good once and for a while. The database knows their hash only; those that go out
 * by mail are made when the mail is, so that no job holds one.
 */
public final class OneTimeLinks {
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);

    private OneTimeLinks() {}

    /** What such a secret lets its holder do. */
    public enum Purpose {
        /** Open the account that somebody was invited to. */
        INVITATION(Duration.ofDays(7), "invitation"),
        /** Choose another password. */
        PASSWORD(Duration.ofHours(1), "forgotten"),
        /** Give the one-time code after the password was right. */
        SECOND_STEP(Duration.ofMinutes(10), ""),
        /** Sign in by the passkey that signs this challenge. */
        PASSKEY_SIGN_IN(Duration.ofMinutes(10), ""),
        /** Add the passkey that signs this challenge. */
        PASSKEY_NEW(Duration.ofMinutes(10), "");

        private final Duration lasts;
        private final String room;

        Purpose(Duration lasts, String room) {
            this.lasts = lasts;
            this.room = room;
        }

        /**
         * The full address at which such a secret is taken.
         *
         * @param paper public address of the site
         */
        public String address(URI paper, Language language, String secret) {
            return paper + language.address("/newsroom/" + room + "/" + secret);
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /**
     * @param account for whom; null where there is none yet
     * @param name of who is invited; may be empty
     * @param email of who is invited, or who has forgotten a password; may be empty
     * @param language in which its mail speaks
     */
    public record Offer(
            Purpose purpose,
            @Nullable Long account,
            String name,
            String email,
            Role role,
            Language language) {

        /** For somebody who has an account. */
        public static Offer of(Purpose purpose, Account account) {
            return new Offer(
                    purpose,
                    account.id(),
                    account.name(),
                    account.email(),
                    account.role(),
                    account.language());
        }
    }

    /** An offer that nobody has taken yet. */
    public record Open(
            long id, Offer offer, String madeBy, Instant endsAt, Optional<Instant> sentAt) {}

    /** Makes one and returns its secret. */
    public static String make(DSLContext sql, Offer offer, String madeBy, Instant at) {
        String secret = Secret.random();
        insert(sql, offer, Secret.hash(secret), madeBy, at);
        return secret;
    }

    /** Keeps one whose secret was made elsewhere. */
    public static void keep(
            DSLContext sql, Offer offer, String secret, String madeBy, Instant at) {
        insert(sql, offer, Secret.hash(secret), madeBy, at);
    }

    /** One that gets its secret later; returns its number. */
    public static long prepare(DSLContext sql, Offer offer, String madeBy, Instant at) {
        return insert(sql, offer, null, madeBy, at);
    }

    private static long insert(
            DSLContext sql, Offer offer, @Nullable String hash, String madeBy, Instant at) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ENDS_AT.le(at)).execute();
        long id = Numbers.next(sql, "one_time_link");
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.ID, id)
                .set(ONE_TIME_LINK.PURPOSE, offer.purpose().name())
                .set(ONE_TIME_LINK.SECRET, hash)
                .set(ONE_TIME_LINK.ACCOUNT_ID, offer.account())
                .set(ONE_TIME_LINK.NAME, offer.name())
                .set(ONE_TIME_LINK.EMAIL, offer.email())
                .set(ONE_TIME_LINK.ROLE, offer.role().name())
                .set(ONE_TIME_LINK.LANGUAGE, offer.language().code())
                .set(ONE_TIME_LINK.MADE_BY, madeBy)
                .set(ONE_TIME_LINK.MADE_AT, at)
                .set(ONE_TIME_LINK.ENDS_AT, at.plus(offer.purpose().lasts()))
                .execute();
        return id;
    }

    /** Gives a prepared one its secret; one that it had is good no more. */
    public static String secret(DSLContext sql, long id) {
        String secret = Secret.random();
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.SECRET, Secret.hash(secret))
                .where(ONE_TIME_LINK.ID.eq(id))
                .execute();
        return secret;
    }

    /** Says for whom one is that was made before it was known. */
    static void belongsTo(DSLContext sql, long id, Account account) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.ACCOUNT_ID, account.id())
                .set(ONE_TIME_LINK.NAME, account.name())
                .set(ONE_TIME_LINK.ROLE, account.role().name())
                .set(ONE_TIME_LINK.LANGUAGE, account.language().code())
                .where(ONE_TIME_LINK.ID.eq(id))
                .execute();
    }

    public static void sent(DSLContext sql, long id, Instant at) {
        sql.update(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.SENT_AT, at)
                .where(ONE_TIME_LINK.ID.eq(id))
                .execute();
    }

    public static Optional<Offer> find(
            DSLContext sql, String secret, Purpose purpose, Instant at) {
        return sql.selectFrom(ONE_TIME_LINK)
                .where(
                        ONE_TIME_LINK.SECRET.eq(Secret.hash(secret)),
                        ONE_TIME_LINK.PURPOSE.eq(purpose.name()),
                        ONE_TIME_LINK.ENDS_AT.gt(at))
                .fetchOptional(OneTimeLinks::offer);
    }

    public static Optional<Open> find(DSLContext sql, long id, Instant at) {
        return sql.selectFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.ID.eq(id), ONE_TIME_LINK.ENDS_AT.gt(at))
                .fetchOptional(OneTimeLinks::open);
    }

    /** Those of one purpose that nobody has taken yet, the newest first. */
    public static List<Open> open(DSLContext sql, Purpose purpose, Instant at) {
        return sql.selectFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.PURPOSE.eq(purpose.name()), ONE_TIME_LINK.ENDS_AT.gt(at))
                .orderBy(ONE_TIME_LINK.ID.desc())
                .fetch(OneTimeLinks::open);
    }

    /** Whether somebody has just been sent a link: nobody's mailbox is filled by others' asking. */
    static boolean isJustSent(DSLContext sql, long account, Instant at) {
        return sql.fetchExists(
                ONE_TIME_LINK,
                ONE_TIME_LINK.ACCOUNT_ID.eq(account),
                ONE_TIME_LINK.SENT_AT.gt(at.minus(BETWEEN_MAILS)));
    }

    /** Uses one up; false where another was quicker. */
    public static boolean use(DSLContext sql, String secret) {
        return sql.deleteFrom(ONE_TIME_LINK)
                        .where(ONE_TIME_LINK.SECRET.eq(Secret.hash(secret)))
                        .execute()
                > 0;
    }

    /** Takes one back; false where it was not there any more. */
    public static boolean takeBack(DSLContext sql, Purpose purpose, long id) {
        return sql.deleteFrom(ONE_TIME_LINK)
                        .where(ONE_TIME_LINK.ID.eq(id), ONE_TIME_LINK.PURPOSE.eq(purpose.name()))
                        .execute()
                > 0;
    }

    static void takeBackAll(DSLContext sql, Purpose purpose) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.PURPOSE.eq(purpose.name())).execute();
    }

    /** Takes back whatever was made for one person. */
    public static void takeBackAllOf(DSLContext sql, long account) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.ACCOUNT_ID.eq(account)).execute();
    }

    private static Offer offer(Record row) {
        return new Offer(
                Purpose.valueOf(row.get(ONE_TIME_LINK.PURPOSE)),
                row.get(ONE_TIME_LINK.ACCOUNT_ID),
                row.get(ONE_TIME_LINK.NAME),
                row.get(ONE_TIME_LINK.EMAIL),
                Role.valueOf(row.get(ONE_TIME_LINK.ROLE)),
                Language.find(row.get(ONE_TIME_LINK.LANGUAGE)).orElse(Language.OWN));
    }

    private static Open open(Record row) {
        return new Open(
                row.get(ONE_TIME_LINK.ID),
                offer(row),
                row.get(ONE_TIME_LINK.MADE_BY),
                row.get(ONE_TIME_LINK.ENDS_AT),
                Optional.ofNullable(row.get(ONE_TIME_LINK.SENT_AT)));
    }
}
