package org.jarida.staff.signin;

import static java.util.Objects.requireNonNull;
import static org.jarida.schema.Tables.ACCOUNT;
import static org.jarida.schema.Tables.RECOVERY_CODE;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jooq.DSLContext;

/**
 * One-time codes by time (RFC 6238: SHA-1, 30 seconds, six digits, as every authenticator makes
 * them) and recovery codes. No code is taken twice.
 */
public final class Codes {
    private static final int STEP_SECONDS = 30;

    /** A clock may be off by one step. */
    private static final int STEPS_OFF = 1;

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base32 BASE32 = new Base32();

    private Codes() {}

    /** A secret for an authenticator, in Base32 (RFC 4648). */
    public static String secret() {
        return base32(SECRET_BYTES);
    }

    private static String base32(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeToString(bytes).replace("=", "");
    }

    /**
     * Asks for codes of this secret from now on.
     *
     * @param typed a code that shows that the authenticator has the secret; it is used up
     * @return recovery codes, which are shown once; empty where the code is wrong
     */
    public static List<String> turnOn(
            DSLContext sql, long account, String secret, String typed, Instant at) {
        OptionalLong step = step(secret, plain(typed), at);
        if (step.isEmpty()) {
            return List.of();
        }
        sql.update(ACCOUNT)
                .set(ACCOUNT.CODES_SECRET, secret)
                .set(ACCOUNT.CODES_STEP, step.getAsLong())
                .where(ACCOUNT.ID.eq(account))
                .execute();
        return renewRecovery(sql, account);
    }

    /** Whether a secret is one that {@link #secret()} could have made. */
    public static boolean isSecret(String given) {
        return given.matches("[A-Z2-7]{32}");
    }

    public static List<String> renewRecovery(DSLContext sql, long account) {
        forgetRecovery(sql, account);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            String code = base32(RECOVERY_BYTES).toLowerCase(Locale.ROOT);
            codes.add(code.substring(0, 6) + "-" + code.substring(6));
            sql.insertInto(RECOVERY_CODE)
                    .set(RECOVERY_CODE.ACCOUNT_ID, account)
                    .set(RECOVERY_CODE.CODE, Secret.hash(code))
                    .execute();
        }
        return codes;
    }

    public static void turnOff(DSLContext sql, long account) {
        sql.update(ACCOUNT)
                .setNull(ACCOUNT.CODES_SECRET)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        forgetRecovery(sql, account);
    }

    private static void forgetRecovery(DSLContext sql, long account) {
        sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
    }

    /** How many recovery codes are left. */
    public static int recoveryLeft(DSLContext sql, long account) {
        return sql.fetchCount(
                RECOVERY_CODE,
                RECOVERY_CODE.ACCOUNT_ID.eq(account),
                RECOVERY_CODE.USED_AT.isNull());
    }

    /** True where a code is right and was not taken before; it is used up with this. */
    static boolean isRight(DSLContext sql, long account, String typed, Instant at) {
        String code = plain(typed);
        return isRightByTime(sql, account, code, at) || isRightRecovery(sql, account, code, at);
    }

    /** As it is kept: without what groups it, its digits Western ones whatever the keyboard has. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        typed.codePoints()
                .filter(one -> Character.isLetterOrDigit(one))
                .map(one -> Character.isDigit(one) ? '0' + Character.digit(one, 10) : one)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isRightByTime(DSLContext sql, long account, String code, Instant at) {
        var row =
                sql.select(ACCOUNT.CODES_SECRET, ACCOUNT.CODES_STEP)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(account))
                        .fetchSingle();
        String secret = row.get(ACCOUNT.CODES_SECRET);
        if (secret == null) {
            return false;
        }
        OptionalLong step = step(secret, code, at);
        return step.isPresent() && use(sql, account, step.getAsLong());
    }

    /** The step that a code of this secret belongs to, as far as a clock may be off. */
    private static OptionalLong step(String secret, String code, Instant at) {
        long now = at.getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
                .filter(step -> isSame(code, code(secret, step)))
                .findFirst();
    }

    /** Only a later one than was taken last. */
    private static boolean use(DSLContext sql, long account, long step) {
        return sql.update(ACCOUNT)
                        .set(ACCOUNT.CODES_STEP, step)
                        .where(ACCOUNT.ID.eq(account), ACCOUNT.CODES_STEP.lt(step))
                        .execute()
                > 0;
    }

    private static boolean isRightRecovery(
            DSLContext sql, long account, String code, Instant at) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, at)
                        .where(
                                RECOVERY_CODE.ACCOUNT_ID.eq(account),
                                RECOVERY_CODE.CODE.eq(Secret.hash(code)),
                                RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                > 0;
    }

    /** The code that an authenticator shows at that time. */
    public static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            byte[] key = requireNonNull(BASE32.decode(secret));
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(key, "RAW"),
                            Instant.ofEpochSecond(step * STEP_SECONDS),
                            Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key fits HMAC", e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
