package org.jarida.arabic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts prose into sentences, as Arabic newspapers type it.
 *
 * <p>In the spirit of UAX #29, whose rules ask for a space after the full stop; newspapers put it
 * before the stop or leave it out, so here a full stop between Arabic letters ends a sentence.
 */
public final class Sentences {

    /** After these a sentence goes on: «هل عاد؟»، سأل. */
    private static final String CONTINUERS = "،,؛;:";

    /** Newspapers put a space or two before a closing mark; more is not looked at. */
    private static final int MAX_BLANKS = 2;

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final Pairs pairs = new Pairs();
    private int start = 0;

    /** Whether the sentence has a letter yet: in "1. النص" the stop belongs to the list number. */
    private boolean hasLetter = false;

    private Sentences(String text) {
        this.text = text;
    }

    /**
     * Finds the sentences, in order and without overlap; only white space lies between them. A
     * sentence has its marks and closing quotation marks, and no spaces around it.
     *
     * <p>A sentence ends with its line, or with . ! ? ؟ … ۔ and the closing quotation marks and
     * brackets after it, but not inside numbers and addresses (6.3, example.org), after
     * abbreviations (د. أ.د. ص.ب. U.S.), or before a comma or colon.
     */
    public static List<Span> of(String text) {
        Sentences sentences = new Sentences(text);
        sentences.read();
        return List.copyOf(sentences.spans);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= 'ء' && codePoint <= 'ي') {
                hasLetter = true; // most characters by far
                at++;
            } else if (Letters.isLineEnd(codePoint)) {
                close(at);
                pairs.clear();
                at++;
            } else if (isMark(codePoint)) {
                at = readMarks(at);
            } else {
                hasLetter = hasLetter || Character.isLetter(codePoint);
                pairs.read(codePoint);
                at += Character.charCount(codePoint);
            }
        }
        close(at);
    }

    private int readMarks(int at) {
        int end = at + 1;
        int next = afterBlanks(end); // ". . ." and "? !" are one mark
        while (isMark(Letters.at(text, next))) {
            end = next + 1;
            next = afterBlanks(end);
        }
        if (!endsSentence(at, end)) {
            return end;
        }
        int after = closersEnd(end);
        if (CONTINUERS.indexOf(Letters.at(text, afterBlanks(after))) < 0) {
            close(after);
        }
        return after;
    }

    private boolean endsSentence(int at, int end) {
        int before = Letters.before(text, at);
        int after = Letters.at(text, end);
        boolean inNumber = Letters.isDigit(before) && Letters.isDigit(after);
        boolean inAddress =
                Letters.isLatinOrEuropeanDigit(before) && Letters.isLatinOrEuropeanDigit(after);
        boolean aside = Pairs.isOpeningBracket(before); // (…), (!)
        if (!hasLetter || inNumber || inAddress || aside) {
            return false;
        }
        boolean isFullStop = end == at + 1 && text.charAt(at) == '.';
        return !isFullStop || !FullStop.isAbbreviation(text, at);
    }

    /** Passes over closing quotation marks and brackets, and marks and controls among them. */
    private int closersEnd(int from) {
        int at = from;
        while (at < text.length()) {
            int next = Letters.at(text, at);
            int spaced = afterBlanks(at);
            if (isMark(next) || isInvisible(next)) {
                at++;
            } else if (pairs.closes(next)) {
                pairs.read(next);
                at++;
            } else if (isLooseCloser(at)) {
                at++;
            } else if (spaced > at && pairs.closes(Letters.at(text, spaced))) {
                at = spaced;
            } else {
                break;
            }
        }
        return at;
    }

    /** A closing mark of which no opening one was seen, as when a quotation spans paragraphs. */
    private boolean isLooseCloser(int at) {
        return Pairs.looksClosing(text.charAt(at))
                && !Character.isLetterOrDigit(Letters.at(text, at + 1));
    }

    private void close(int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
        start = end;
        hasLetter = false;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at - from < MAX_BLANKS && Letters.isBlank(Letters.at(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        return switch (codePoint) {
            case '.', '!', '?', '؟', '…', '۔' -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int codePoint) {
        return Letters.isBlank(codePoint) || Letters.isLineEnd(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
                && Character.getType(codePoint) == Character.FORMAT;
    }
}
