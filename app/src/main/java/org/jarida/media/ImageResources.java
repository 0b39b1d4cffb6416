package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The image resources that Photoshop writes into a JPEG's segment 13, one block after another. */
final class ImageResources {
    private static final byte[] NAME = "Photoshop 3.0\0".getBytes(ISO_8859_1);
    private static final byte[] SIGNATURE = "8BIM".getBytes(ISO_8859_1);
    private static final int IPTC = 0x0404;

    /** Signature, kind, a name of no letters, length. */
    private static final int SHORTEST = 12;

    private ImageResources() {}

    /**
     * The records of IPTC among them; empty where there are none, or where the blocks are broken.
     */
    static byte[] iptc(byte[] segment) {
        if (!holds(segment, 0, NAME)) {
            return new byte[0];
        }
        ByteBuffer in = ByteBuffer.wrap(segment);
        int at = NAME.length;
        while (at + SHORTEST <= segment.length && holds(segment, at, SIGNATURE)) {
            int kind = in.getShort(at + 4) & 0xFFFF;
            int name = 1 + (segment[at + 6] & 0xFF);
            int sized = at + 6 + name + (name & 1);
            if (sized + Integer.BYTES > segment.length) {
                return new byte[0];
            }
            int length = in.getInt(sized);
            int data = sized + Integer.BYTES;
            if (length < 0 || length > segment.length - data) {
                return new byte[0];
            }
            if (kind == IPTC) {
                return Arrays.copyOfRange(segment, data, data + length);
            }
            at = data + length + (length & 1);
        }
        return new byte[0];
    }

    private static boolean holds(byte[] bytes, int from, byte[] name) {
        return bytes.length - from >= name.length
                && Arrays.equals(bytes, from, from + name.length, name, 0, name.length);
    }
}
