package org.jarida.arabic.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** Letters of other scripts as people type them who have no accents on their keyboard. */
public final class PlainLetter {

    private PlainLetter() {}

    /** The small letter without its accents: É gives e, œ gives oe, Ж gives ж. */
    public static String of(int codePoint) {
        if (codePoint < 0x80) {
            return String.valueOf((char) Character.toLowerCase(codePoint));
        }
        String letter = Character.toString(codePoint);
        if (Letters.isLatin(codePoint)) {
            letter = withoutAccents(letter);
        }
        return spelledOut(letter.toLowerCase(Locale.ROOT));
    }

    private static String withoutAccents(String letter) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(letter, Form.NFD)
                .codePoints()
                .filter(codePoint -> !Letters.isMark(codePoint))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** Latin letters whose stroke or ligature Unicode does not count as an accent. */
    private static String spelledOut(String letter) {
        return switch (letter) {
            case "ß" -> "ss";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ø" -> "o";
            case "ł" -> "l";
            case "đ" -> "d";
            case "ı" -> "i";
            default -> letter;
        };
    }
}
