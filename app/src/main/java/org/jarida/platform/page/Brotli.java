package org.jarida.platform.page;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Brotli (RFC 7932), as small as it gets. */
final class Brotli {
    private static final int BEST = 11;

    /** A window of 2^18 bytes holds any page of ours, and takes the encoder less memory. */
    private static final int WINDOW = 18;

    private Brotli() {}

    /** False where the encoder, which is native, cannot run. */
    static boolean isThere() {
        return Brotli4jLoader.isAvailable();
    }

    static byte[] best(byte[] bytes) {
        try {
            return Encoder.compress(
                    bytes, Encoder.Parameters.create(BEST, WINDOW, Encoder.Mode.TEXT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
