package org.jarida.arabic.proof.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.proof.quotes.QuoteMark.Look;
import org.jarida.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds every quotation mark of a text; apostrophes and marks of measure are none. */
public final class QuoteMarks {

    /** Single marks, straight and curly. */
    private static final String SINGLES = "'‘’";

    private QuoteMarks() {}

    /** The marks in order, without overlap. */
    public static List<QuoteMark> in(String text) {
        boolean swapped = opensWithClosingCurls(text);
        List<QuoteMark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            QuoteMark mark = at(text, at, swapped);
            if (mark != null) {
                marks.add(mark);
            }
            at = mark == null ? at + 1 : mark.end();
        }
        return marks;
    }

    private static @Nullable QuoteMark at(String text, int at, boolean swapped) {
        char unit = text.charAt(at);
        if (unit == ' ' || (unit >= 'ء' && unit <= 'ي')) {
            return null; // most characters by far
        }
        char next = (char) Letters.at(text, at + 1);
        return switch (unit) {
            case '"', '＂' -> isInches(text, at) ? null : straight(at);
            case '«' -> new QuoteMark(at, at + 1, Make.GUILLEMETS, Look.OPENING);
            case '»' -> new QuoteMark(at, at + 1, Make.GUILLEMETS, Look.CLOSING);
            case '„', '‟' -> new QuoteMark(at, at + 1, Make.CURLY, Look.OPENING);
            case '“' ->
                    new QuoteMark(at, at + 1, Make.CURLY, swapped ? Look.CLOSING : Look.OPENING);
            case '”' ->
                    new QuoteMark(at, at + 1, Make.CURLY, swapped ? Look.OPENING : Look.CLOSING);
            case '‹' -> angle(at, next == unit, Look.OPENING);
            case '›' -> angle(at, next == unit, Look.CLOSING);
            case '<' -> next == unit ? angle(at, true, Look.OPENING) : null;
            case '>' -> next == unit ? angle(at, true, Look.CLOSING) : null;
            case '\'', '‘', '’' -> single(text, at);
            default -> null;
        };
    }

    private static QuoteMark straight(int at) {
        return new QuoteMark(at, at + 1, Make.STRAIGHT, Look.EITHER);
    }

    /** 5'10" */
    private static boolean isInches(String text, int at) {
        int start = at;
        while (at - start < 3 && Letters.isDigit(Letters.before(text, start))) {
            start--;
        }
        return start < at
                && Letters.before(text, start) == '\''
                && Letters.isDigit(Letters.before(text, start - 1));
    }

    private static QuoteMark angle(int at, boolean isDouble, Look look) {
        return new QuoteMark(at, isDouble ? at + 2 : at + 1, Make.ANGLES, look);
    }

    private static @Nullable QuoteMark single(String text, int at) {
        char unit = text.charAt(at);
        int next = Letters.at(text, at + 1);
        boolean isDouble = unit == '\'' ? next == '\'' : next == '‘' || next == '’';
        if (isDouble) {
            return new QuoteMark(at, at + 2, Make.DOUBLED, Look.EITHER);
        }
        if (!isAtArabicWord(text, at)) {
            return null;
        }
        Make make = unit == '\'' ? Make.SINGLE_STRAIGHT : Make.SINGLE_CURLY;
        return new QuoteMark(at, at + 1, make, Look.EITHER);
    }

    /** Beside one end of an Arabic word; between two letters it is an apostrophe. */
    private static boolean isAtArabicWord(String text, int at) {
        int before = Letters.before(text, at);
        int after = Letters.at(text, at + 1);
        boolean between = isWord(before) && isWord(after);
        return !between && (Letters.isArabic(before) || Letters.isArabic(after));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || SINGLES.indexOf(codePoint) >= 0;
    }

    /** Whether the text's habit is ”…“: the mark ” stands before words more often than “ does. */
    private static boolean opensWithClosingCurls(String text) {
        if (text.indexOf('“') < 0 && text.indexOf('”') < 0) {
            return false;
        }
        int balance = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '“' || unit == '”') {
                boolean opens =
                        Character.isLetterOrDigit(Letters.at(text, at + 1))
                                && isApart(Letters.before(text, at));
                balance += opens ? (unit == '”' ? 1 : -1) : 0;
            }
        }
        return balance > 0;
    }

    private static boolean isApart(int before) {
        return before == 0 || before == '(' || Letters.isBlank(before) || Letters.isLineEnd(before);
    }
}
