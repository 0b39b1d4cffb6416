package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/** How long an article takes to read. */
public final class ReadingTime {

    /**
     * Words a minute, for an adult who reads Arabic prose in silence.
     *
     * <p>M. Brysbaert, "How many words do we read per minute? A review and meta-analysis of reading
     * rate", Journal of Memory and Language 109 (2019), 104047, expects 181 for Arabic non-fiction
     * against 238 for English, since an Arabic word, with its attached particles and pronouns, says
     * more. Rounded to 180.
     */
    static final int WORDS_PER_MINUTE = 180;

    private ReadingTime() {}

    /** The time for a number of words, to the nearest minute, and at least one. */
    public static int minutes(int words) {
        if (words < 0) {
            throw new IllegalArgumentException("words must not be negative: " + words);
        }
        return Math.max(1, (int) ((words + WORDS_PER_MINUTE / 2L) / WORDS_PER_MINUTE));
    }

    /**
     * Counts words: stretches of letters and digits, with their vowel signs, tatweel and invisible
     * characters. One punctuation mark between two Latin letters or digits does not part a word
     * (example.org, 1.5, F-16); between Arabic letters it does, since newspapers often leave out
     * the space after a full stop.
     */
    public static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint) && !Letters.isTransparent(codePoint)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else if (!Letters.isTransparent(codePoint)) {
                inWord = inWord && joins(text, at, next);
            }
            at = next;
        }
        return words;
    }

    private static boolean joins(String text, int at, int next) {
        int codePoint = text.codePointAt(at);
        return !Letters.isBlank(codePoint)
                && !Character.isWhitespace(codePoint)
                && isLatinOrDigit(Letters.before(text, at))
                && isLatinOrDigit(Letters.at(text, next));
    }

    private static boolean isLatinOrDigit(int codePoint) {
        return Letters.isDigit(codePoint) || Letters.isLatin(codePoint);
    }
}
