package org.jarida.arabic.proof.quotes;

import org.jarida.arabic.text.Letters;

/**
 * Judges by what stands beside a quotation mark how odd it would be as the opening or the closing
 * one. Zero is as it should be; the figures are weights of our own, of which only the order
 * matters: a blank on the wrong side is a usual slip, a closing mark at a line's start is not.
 */
final class Surroundings {

    private enum Beside {
        EDGE,
        BLANK,
        WORD,
        MARK,
        OPENING_BRACKET,
        CLOSING_BRACKET,
        QUOTE,
        CLITIC
    }

    /** Written onto the next word, so a mark after them opens: و«الناتو», لـ"القدس", بـ«نعم». */
    private static final String CLITICS = "وفبلك";

    private static final String QUOTES = "\"＂«»“”„‟‹›‘’'<>";

    private Surroundings() {}

    /** How odd a mark from start to end is as an opening one. */
    static double oddAsOpening(String text, int start, int end) {
        double before =
                switch (before(text, start)) {
                    case EDGE, BLANK, OPENING_BRACKET, CLITIC -> 0;
                    case QUOTE, MARK -> 0.5;
                    case WORD, CLOSING_BRACKET -> 1.5;
                };
        double after =
                switch (after(text, end)) {
                    case WORD, OPENING_BRACKET -> 0;
                    case QUOTE -> 0.5;
                    case BLANK -> 1.5;
                    case MARK -> isDot(text, end) ? 1 : 3;
                    case CLOSING_BRACKET, CLITIC -> 4;
                    case EDGE -> 5;
                };
        return before + after;
    }

    /** How odd a mark from start to end is as a closing one. */
    static double oddAsClosing(String text, int start, int end) {
        double before =
                switch (before(text, start)) {
                    case WORD, MARK, CLOSING_BRACKET -> 0;
                    case QUOTE -> 0.5;
                    case BLANK -> 1.5;
                    case CLITIC -> 3;
                    case OPENING_BRACKET -> 4;
                    case EDGE -> 5;
                };
        double after =
                switch (after(text, end)) {
                    case EDGE, BLANK, MARK, CLOSING_BRACKET, CLITIC -> 0;
                    case QUOTE, OPENING_BRACKET -> 0.5;
                    case WORD -> 1.5;
                };
        return before + after;
    }

    private static Beside before(String text, int start) {
        int codePoint = Letters.before(text, start);
        if (codePoint == 'ـ' || isClitic(text, start, codePoint)) {
            return Beside.CLITIC;
        }
        return beside(codePoint);
    }

    private static Beside after(String text, int end) {
        return beside(Letters.at(text, end));
    }

    /** A letter of its own that leans on what follows: و or ب after a blank. */
    private static boolean isClitic(String text, int start, int codePoint) {
        if (CLITICS.indexOf(codePoint) < 0) {
            return false;
        }
        int further = Letters.before(text, start - 1);
        return further == 0 || Letters.isBlank(further) || Letters.isLineEnd(further);
    }

    private static boolean isDot(String text, int at) {
        int codePoint = Letters.at(text, at);
        return codePoint == '.' || codePoint == '…';
    }

    private static Beside beside(int codePoint) {
        if (codePoint == 0 || Letters.isLineEnd(codePoint)) {
            return Beside.EDGE;
        }
        if (Letters.isBlank(codePoint)) {
            return Beside.BLANK;
        }
        if (Character.isLetterOrDigit(codePoint) || Letters.isTransparent(codePoint)) {
            return Beside.WORD;
        }
        if (QUOTES.indexOf(codePoint) >= 0) {
            return Beside.QUOTE;
        }
        return switch (codePoint) {
            case '(', '[', '{' -> Beside.OPENING_BRACKET;
            case ')', ']', '}' -> Beside.CLOSING_BRACKET;
            case '%', '٪', '$', '€', '#', '@', '+' -> Beside.WORD;
            default -> Beside.MARK;
        };
    }
}
