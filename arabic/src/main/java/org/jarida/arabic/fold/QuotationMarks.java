package org.jarida.arabic.fold;

import org.jarida.arabic.text.Letters;

/** Makes quotation marks of all makes one, and leaves apostrophes what they are. */
final class QuotationMarks {

    private static final char QUOTE = '"';
    private static final char APOSTROPHE = '\'';

    private static final String DOUBLE = "\"«»“”„‟‹›〝〞＂";
    private static final String SINGLE = "'‘’‚‛`´";

    /** Whether a quotation is open, as far as the marks tell. */
    private boolean open = false;

    /** The end of the mark that starts here: '' ‘’ and << are one mark. */
    int end(String text, int start, int next) {
        char mark = text.charAt(start);
        int second = Letters.at(text, next);
        boolean twice =
                (isSingle(mark) && isSingle(second))
                        || ((mark == '<' || mark == '>') && second == mark);
        return twice ? next + 1 : next;
    }

    /**
     * What a mark becomes.
     *
     * @param twice whether it is made of two
     * @param before the letter, digit or mark right before it, or 0
     * @param after the code point right after it, or 0
     */
    int read(int mark, boolean twice, int before, int after) {
        boolean isQuote =
                twice
                        || DOUBLE.indexOf(mark) >= 0
                        || (isSingle(mark) && !isApostrophe(before, after));
        if (isQuote) {
            open = !open;
            return QUOTE;
        }
        return isSingle(mark) ? APOSTROPHE : mark;
    }

    /** L'État, players', and 5' for minutes; after an Arabic word it is a quotation mark. */
    private boolean isApostrophe(int before, int after) {
        if (Letters.isLatin(before)) {
            return Letters.isLatin(after) || !open;
        }
        return Letters.isDigit(before) && !open;
    }

    private static boolean isSingle(int codePoint) {
        return codePoint != 0 && SINGLE.indexOf(codePoint) >= 0;
    }
}
