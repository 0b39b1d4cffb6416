package org.jarida.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text whose file does not tell its encoding, or tells a wrong one, as agencies' pictures of thirty
 * years do. Whatever can be UTF-8 is; the rest is guessed by which of its bytes would be letters.
 */
final class OldText {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset MACINTOSH = Charset.forName("x-MacRoman");

    /** No word of a Latin alphabet has so many accented letters one after another. */
    private static final int RUN_OF_ARABIC = 3;

    private OldText() {}

    static String read(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, guessed(bytes));
        }
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Charset guessed(byte[] bytes) {
        if (longestRun(bytes) >= RUN_OF_ARABIC) {
            return ARABIC;
        }
        for (int at = 0; at < bytes.length; at++) {
            if (isLetterOfMacintosh(bytes[at] & 0xFF) && isInWord(bytes, at)) {
                return MACINTOSH;
            }
        }
        return WESTERN;
    }

    private static int longestRun(byte[] bytes) {
        int longest = 0;
        int run = 0;
        for (byte one : bytes) {
            run = one < 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Accented there; in windows-1252 signs, but for three letters and the apostrophe. */
    private static boolean isLetterOfMacintosh(int one) {
        return one >= 0x80
                && one <= 0x9F
                && one != 0x8A
                && one != 0x8C
                && one != 0x92
                && one != 0x9A
                && one != 0x9C;
    }

    private static boolean isInWord(byte[] bytes, int at) {
        boolean follows = at > 0 && Character.isLetter(bytes[at - 1]);
        boolean leads = at + 1 < bytes.length && Character.isLetter(bytes[at + 1]);
        return follows || leads && at + 2 < bytes.length && Character.isLetter(bytes[at + 2]);
    }
}
