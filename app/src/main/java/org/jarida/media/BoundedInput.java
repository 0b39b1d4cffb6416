package org.jarida.media;

import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of a file for a decoder, which may look some way past their end, but not for ever: the
 * one of WebP takes what is missing for zeros, and a damaged file can make it read on for minutes.
 * How long they are it is not told: it would refuse plain surfaces, which need few bytes.
 */
final class BoundedInput extends ImageInputStreamImpl {
    /** A sound file makes its decoder do so some forty times. */
    private static final int MOST_PAST_END = 1_000;

    private final byte[] bytes;
    private int pastEnd;

    BoundedInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return isAtEnd() ? -1 : bytes[(int) streamPos++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int taken = (int) Math.min(length, bytes.length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, from, taken);
        streamPos += taken;
        return taken;
    }

    private boolean isAtEnd() throws IOException {
        if (streamPos < bytes.length) {
            return false;
        }
        if (++pastEnd > MOST_PAST_END) {
            throw new IIOException("read past the end");
        }
        return true;
    }
}
