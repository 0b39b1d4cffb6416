package org.jarida.arabic.text;

import java.lang.Character.UnicodeScript;

/** The character classes that all readers of text share. */
public final class Letters {

    private static final char TATWEEL = 'ـ';

    private Letters() {}

    /** A character of the Latin script (Unicode Script property, UAX #24), accented or not. */
    public static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    public static boolean isArabic(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        if (codePoint >= 'ء' && codePoint <= 'ي') {
            return codePoint != TATWEEL; // most letters by far, and the script is slow to look up
        }
        return Character.isLetter(codePoint)
                && codePoint != TATWEEL
                && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** A European, Arabic-Indic or Persian digit: the three sets that Arabic newspapers print. */
    public static boolean isDigit(int codePoint) {
        return isEuropeanDigit(codePoint)
                || (codePoint >= '٠' && codePoint <= '٩')
                || (codePoint >= '۰' && codePoint <= '۹');
    }

    public static boolean isEuropeanDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    public static boolean isLatinOrEuropeanDigit(int codePoint) {
        return isEuropeanDigit(codePoint) || isLatin(codePoint);
    }

    /** A combining mark: an Arabic vowel sign, a Latin accent written apart, and the like. */
    public static boolean isMark(int codePoint) {
        if (isFrequent(codePoint)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** What carries no word of its own inside a word: marks, tatweel and format characters. */
    public static boolean isTransparent(int codePoint) {
        if (isFrequent(codePoint)) {
            return false;
        }
        return codePoint == TATWEEL
                || isMark(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** Any space that stays on its line, no-break and thin spaces included. */
    public static boolean isBlank(int codePoint) {
        if (codePoint == ' ') {
            return true;
        }
        if (isFrequent(codePoint)) {
            return false;
        }
        return codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /**
     * Almost every character of Arabic news: a letter of the alphabet, or visible ASCII or a space.
     * None is a mark or a control, and properties are slow to look up.
     */
    private static boolean isFrequent(int codePoint) {
        return (codePoint >= 'ء' && codePoint <= 'ي' && codePoint != TATWEEL)
                || (codePoint >= ' ' && codePoint < 0x7F);
    }

    /** A character that ends a line (UAX #14: BK, CR, LF, NL). */
    public static boolean isLineEnd(int codePoint) {
        return (codePoint >= '\n' && codePoint <= '\r')
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    /** The code point that starts at an offset, or 0 outside the text. */
    public static int at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.codePointAt(offset) : 0;
    }

    /** The code point that ends before an offset, or 0 at the start of the text. */
    public static int before(String text, int offset) {
        return offset > 0 ? text.codePointBefore(offset) : 0;
    }
}
