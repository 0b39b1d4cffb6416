package org.jarida.arabic;

import java.lang.Character.UnicodeScript;

/** The character classes that the readers of text in this package share. */
final class Letters {

    private static final char TATWEEL = 'ـ';

    private Letters() {}

    /** A character of the Latin script (Unicode Script property, UAX #24), accented or not. */
    static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }

    static boolean isArabic(int codePoint) {
        return Character.isLetter(codePoint)
                && codePoint != TATWEEL
                && UnicodeScript.of(codePoint) == UnicodeScript.ARABIC;
    }

    /** A European, Arabic-Indic or Persian digit: the three sets that Arabic newspapers print. */
    static boolean isDigit(int codePoint) {
        return isEuropeanDigit(codePoint)
                || (codePoint >= '٠' && codePoint <= '٩')
                || (codePoint >= '۰' && codePoint <= '۹');
    }

    static boolean isEuropeanDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isLatinOrEuropeanDigit(int codePoint) {
        return isEuropeanDigit(codePoint) || isLatin(codePoint);
    }

    /** A combining mark: an Arabic vowel sign, a Latin accent written apart, and the like. */
    static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** What carries no word of its own inside a word: marks, tatweel and format characters. */
    static boolean isTransparent(int codePoint) {
        return codePoint == TATWEEL
                || isMark(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /** Any space that stays on its line, no-break and thin spaces included. */
    static boolean isBlank(int codePoint) {
        return codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    /** The code point that starts at an offset, or 0 outside the text. */
    static int at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.codePointAt(offset) : 0;
    }

    /** The code point that ends before an offset, or 0 at the start of the text. */
    static int before(String text, int offset) {
        return offset > 0 ? text.codePointBefore(offset) : 0;
    }
}
