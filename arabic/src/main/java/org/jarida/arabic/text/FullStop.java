package org.jarida.arabic.text;

import java.util.Set;

/** Decides whether one full stop ends a sentence or belongs to an abbreviation. */
public final class FullStop {

    /**
     * Letters that stand for a word: doctor, professor or mister, engineer, page or post, box,
     * volume. Other single letters count only in a chain, such as أ.ف.ب.
     */
    private static final Set<String> ARABIC = Set.of("د", "أ", "م", "ص", "ب", "ج");

    /** The same after the conjunction "and". */
    private static final Set<String> ARABIC_AFTER_WAW = Set.of("ود", "وأ", "وم", "وص");

    /** English titles and the like, before a Latin word. */
    private static final Set<String> LATIN =
            Set.of("Dr", "Mr", "Mrs", "Ms", "Prof", "St", "vs", "No", "Gen", "Sen", "Lt", "Col");

    /** No abbreviation is longer, vowel signs and tatweel included. */
    private static final int LONGEST = 8;

    /** The Arabic names of Latin letters have at most so many: بي، إن، آي. */
    private static final int LETTER_NAME = 2;

    private FullStop() {}

    /** Whether the full stop at an offset only marks an abbreviation. */
    public static boolean isAbbreviation(String text, int at) {
        int start = wordStart(text, at);
        String word = bare(text, start, at);
        if (word.isEmpty()) {
            return false;
        }
        if (Letters.isArabic(word.codePointAt(0))) {
            return isArabicAbbreviation(text, start, at, word);
        }
        boolean beforeLatin = Letters.isLatin(Letters.at(text, afterBlanks(text, at + 1)));
        if (word.length() == 1 && Letters.isLatin(word.codePointAt(0))) {
            return beforeLatin || Letters.before(text, start) == '.'; // J. Smith, U.S.
        }
        return beforeLatin && LATIN.contains(word);
    }

    private static boolean isArabicAbbreviation(String text, int start, int at, String word) {
        if (ARABIC_AFTER_WAW.contains(word)) {
            return true;
        }
        if (word.length() > 1) {
            return word.length() <= LETTER_NAME && isInSpelledChain(text, start, at);
        }
        if (isInChain(text, start, at)) {
            return true;
        }
        return ARABIC.contains(word) && !isUnit(text, start);
    }

    /** A single letter that a full stop goes before, or that one more such letter follows. */
    private static boolean isInChain(String text, int start, int at) {
        if (Letters.before(text, start) == '.') {
            return isSingleLetter(text, start - 1);
        }
        int next = at + 1;
        return Letters.isArabic(Letters.at(text, next)) && Letters.at(text, next + 1) == '.';
    }

    /** Names of foreign letters in a chain without blanks: بي.بي.سي, سي.إن.إن. */
    private static boolean isInSpelledChain(String text, int start, int at) {
        int end = at + 1;
        while (end - at <= LETTER_NAME && Letters.isArabic(Letters.at(text, end))) {
            end++;
        }
        int length = end - at - 1;
        boolean next =
                length >= 1 && length <= LETTER_NAME && !Letters.isArabic(Letters.at(text, end));
        return next && (Letters.at(text, end) == '.' || Letters.before(text, start) == '.');
    }

    private static boolean isSingleLetter(String text, int end) {
        return Letters.isArabic(Letters.before(text, end))
                && !Character.isLetterOrDigit(Letters.before(text, end - 1));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        int codePoint = Letters.before(text, start);
        while (end - start <= LONGEST
                && (Character.isLetter(codePoint) || Letters.isTransparent(codePoint))) {
            start -= Character.charCount(codePoint);
            codePoint = Letters.before(text, start);
        }
        return start;
    }

    /** A short word without its vowel signs and tatweel; empty if it is too long to look at. */
    private static String bare(String text, int start, int end) {
        StringBuilder bare = new StringBuilder();
        if (end - start <= LONGEST) {
            text.substring(start, end)
                    .codePoints()
                    .filter(codePoint -> !Letters.isTransparent(codePoint))
                    .forEach(bare::appendCodePoint);
        }
        return bare.toString();
    }

    /** After a number the letter is a unit or an era, and may end the sentence: 5 م. or 3 م د. */
    private static boolean isUnit(String text, int start) {
        int end = beforeBlanks(text, start);
        if (isSingleLetter(text, end)) {
            end = beforeBlanks(text, end - 1);
        }
        return Letters.isDigit(Letters.before(text, end));
    }

    private static int beforeBlanks(String text, int start) {
        int end = start;
        while (start - end < 2 && Letters.isBlank(Letters.before(text, end))) {
            end--;
        }
        return end;
    }

    private static int afterBlanks(String text, int start) {
        int next = start;
        while (next - start < 2 && Letters.isBlank(Letters.at(text, next))) {
            next++;
        }
        return next;
    }
}
