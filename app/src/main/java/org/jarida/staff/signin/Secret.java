package org.jarida.staff.signin;

import java.security.SecureRandom;
import java.util.Base64;
import org.jarida.platform.Sha256;

/** Secrets that are given away once and kept as their hash only. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** 256 bits by chance, in Base64url. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of it: so long a secret needs no salt. */
    static String hash(String secret) {
        return Sha256.of(secret);
    }
}
