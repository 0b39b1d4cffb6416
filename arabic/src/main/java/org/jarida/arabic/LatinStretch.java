package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/**
 * Reads one stretch of Latin words and what stands between them.
 *
 * <p>The reader looks past the last word that surely belongs, through figures and one pair of
 * brackets or quotation marks, and keeps them only if another Latin word follows. It never looks
 * into a second pair before the first is settled, so that no unit is read more than a few times.
 */
final class LatinStretch {

    /** Joins what it stands between to one word, without a space: COVID-19, a@b.example. */
    private static final String JOINERS = "-‑‐–'’./&+@:_#=?%~,";

    private static final int MAX_JOINERS = 3; // "://"

    /** May stand between two Latin words, spaces and tabs too. An Arabic comma ends the stretch. */
    private static final String CONNECTORS = "-‑‐–—'’./&+,:;!?|·\u200E";

    private static final int MAX_CONNECTORS = 4;

    private static final String OPENERS = "([“«\"";
    private static final String CLOSERS = ")]”»\"";
    private static final char NONE = 0;

    private final String text;

    /** Where reading goes on. */
    private int at;

    /** The end of what surely belongs to the stretch. */
    private int end;

    /** Closes the open bracket or quotation mark. */
    private char closer = NONE;

    /** Whether a pair has been read that no word at its own level has followed yet. */
    private boolean pairUnsettled = false;

    private LatinStretch(String text, int start) {
        this.text = text;
        this.at = wordEnd(start);
        this.end = at;
    }

    /** The end of the Latin stretch that starts at an offset, or the offset itself if none does. */
    static int end(String text, int start) {
        LatinStretch stretch = new LatinStretch(text, start);
        if (stretch.end > start) {
            while (stretch.readNext()) {
                // reads on
            }
        }
        return stretch.end;
    }

    private boolean readNext() {
        int next = connectorsEnd(at);
        return next < text.length() && (readBracket(next) || readWord(next) || readFigure(next));
    }

    private boolean readBracket(int next) {
        char unit = text.charAt(next);
        if (closer != NONE) {
            if (unit != closer) {
                return false;
            }
            closer = NONE;
            at = next + 1;
            return true;
        }
        int opener = OPENERS.indexOf(unit);
        if (pairUnsettled
                || opener < 0
                || !Letters.isLatinOrEuropeanDigit(Letters.at(text, next + 1))) {
            return false;
        }
        closer = CLOSERS.charAt(opener);
        pairUnsettled = true;
        at = next + 1;
        return true;
    }

    private boolean readWord(int next) {
        int wordEnd = wordEnd(next);
        if (wordEnd == next) {
            return false;
        }
        at = wordEnd;
        if (closer == NONE) {
            end = at;
            pairUnsettled = false;
        }
        return true;
    }

    private boolean readFigure(int next) {
        int figureEnd = Figure.end(text, next);
        if (figureEnd == next) {
            return false;
        }
        // A short whole number after a name is most often part of it: Windows 11, Expo 2020.
        if (closer == NONE && at == end && next == at + 1 && isShortWholeNumber(next, figureEnd)) {
            end = figureEnd;
        }
        at = figureEnd;
        return true;
    }

    private boolean isShortWholeNumber(int start, int figureEnd) {
        return Letters.isBlank(text.charAt(start - 1))
                && figureEnd - start <= 4
                && text.substring(start, figureEnd).chars().allMatch(Letters::isEuropeanDigit);
    }

    private int connectorsEnd(int from) {
        int next = from;
        while (next < text.length() && next - from < MAX_CONNECTORS && isConnector(next)) {
            next++;
        }
        return next;
    }

    private boolean isConnector(int offset) {
        return Letters.isBlank(text.charAt(offset)) || isOneOf(CONNECTORS, offset);
    }

    /** The end of the word that starts at an offset and has a Latin letter; else the offset. */
    private int wordEnd(int start) {
        int letter = firstLetter(start);
        if (!Letters.isLatin(Letters.at(text, letter))) {
            return start;
        }
        int wordEnd = letter;
        int part = letter;
        while (Letters.isLatinOrEuropeanDigit(Letters.at(text, part))) {
            wordEnd = partEnd(part);
            part = joinersEnd(wordEnd);
        }
        return plusEnd(wordEnd);
    }

    /**
     * Passes over what a word may have before its first Latin letter: 5G, 737-MAX, 1.5km, @name.
     */
    private int firstLetter(int start) {
        int first = Letters.at(text, start);
        if (first == '@' || first == '#') {
            return Character.isLetterOrDigit(Letters.before(text, start)) ? start : start + 1;
        }
        if (!Letters.isEuropeanDigit(first)) {
            return start;
        }
        int number = start;
        while (Letters.isEuropeanDigit(Letters.at(text, number))) {
            do {
                number++;
            } while (Letters.isEuropeanDigit(Letters.at(text, number)));
            number += isOneOf(".,:/-", number) ? 1 : 0;
        }
        return isOneOf(".,:/", number - 1) ? start : number;
    }

    /** The end of letters, digits, accents written apart (U+0300–036F) and soft hyphens. */
    private int partEnd(int start) {
        int offset = start;
        int codePoint = Letters.at(text, offset);
        while (Letters.isLatinOrEuropeanDigit(codePoint)
                || (codePoint >= 0x0300 && codePoint <= 0x036F)
                || codePoint == 0x00AD) {
            offset += Character.charCount(codePoint);
            codePoint = Letters.at(text, offset);
        }
        return offset;
    }

    private int joinersEnd(int from) {
        int next = from;
        while (next - from < MAX_JOINERS && isOneOf(JOINERS, next)) {
            next++;
        }
        return next;
    }

    /** C++, C#, Canal+: the sign ends the name. */
    private int plusEnd(int wordEnd) {
        int plus = wordEnd;
        while (plus - wordEnd < 2 && isOneOf("+#", plus)) {
            plus++;
        }
        return Character.isLetterOrDigit(Letters.at(text, plus)) ? wordEnd : plus;
    }

    private boolean isOneOf(String characters, int offset) {
        return offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
    }
}
