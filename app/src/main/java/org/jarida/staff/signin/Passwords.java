package org.jarida.staff.signin;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jarida.schema.Tables.ACCOUNT;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The passwords of accounts: Argon2id (RFC 9106), with the parameters of OWASP's advice for 19 MiB.
 * Which ones are taken follows NIST SP 800-63B: long, and none that everybody tries first; no
 * rules about kinds of characters.
 */
public final class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KILOBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private static final PasswordEncoder ARGON2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KILOBYTES, PASSES);

    /** What an unknown account's password is compared with, so that it takes as long. */
    private static final String NOBODYS = ARGON2.encode(Secret.random());

    private static final Set<String> COMMON = common();

    private Passwords() {}

    /**
     * What is wrong with a password that somebody chooses.
     *
     * @param about words that are no secret: name and address of the person, name of the paper
     * @return key of the catalogues; empty where it is taken
     */
    public static Optional<String> problem(String password, List<String> about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("password.short");
        }
        if (length > LONGEST) {
            return Optional.of("password.long");
        }
        String plain = plain(password);
        boolean guessed =
                COMMON.contains(plain)
                        || COMMON.contains(withoutEnds(plain))
                        || plain.codePoints().distinct().count() < SHORTEST / 2
                        || about.stream().map(Passwords::plain).anyMatch(one -> isMade(plain, one));
        return guessed ? Optional.of("password.common") : Optional.empty();
    }

    /** As those who guess vary it: in another case, with letters written as digits. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static String withoutEnds(String plain) {
        return plain.replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    /** True where a known word is most of it. */
    private static boolean isMade(String plain, String known) {
        return known.length() > 3
                && plain.contains(known)
                && plain.length() - known.length() < SHORTEST / 2;
    }

    public static void set(DSLContext sql, long account, Hashed password) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD, password.encoded())
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** A password as it is kept; made outside the transaction, since it takes a while. */
    public record Hashed(String encoded) {
        public static Hashed of(String password) {
            return new Hashed(hash(password));
        }
    }

    private static String hash(String password) {
        return requireNonNull(
                ARGON2.encode(Normalizer.normalize(password, Normalizer.Form.NFKC)));
    }

    public static Optional<String> kept(DSLContext sql, long account) {
        return sql.select(ACCOUNT.PASSWORD)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account))
                .fetchOptional(ACCOUNT.PASSWORD);
    }

    /**
     * Takes as long whether or not there is one. Never inside a transaction.
     *
     * @param kept what is kept of the true one; empty where there is none
     */
    public static boolean isRight(String password, Optional<String> kept) {
        String given = Normalizer.normalize(password, Normalizer.Form.NFKC);
        boolean right = ARGON2.matches(given, kept.orElse(NOBODYS));
        return right && kept.isPresent();
    }

    private static Set<String> common() {
        try (InputStream in = Passwords.class.getResourceAsStream("/staff/common-passwords.txt");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        requireNonNull(in),
                                        StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Passwords::plain)
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
