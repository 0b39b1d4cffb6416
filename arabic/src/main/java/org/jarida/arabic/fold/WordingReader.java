package org.jarida.arabic.fold;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import org.jarida.arabic.text.Letters;

/** Takes a text apart into what counts in its wording, and the vowel signs, which count less. */
final class WordingReader {

    /** Before a number they change it: -5 is not - 5. A tatweel that joins nothing is a dash. */
    private static final String SIGNS = "-−‑–+±ـ";

    /** Longer heaps of accents on one letter are no spelling and stay as they are. */
    private static final int MOST_ACCENTS = 8;

    private static final int NONE = -1;

    private final String text;
    private final Folded.Writer folded;
    private final Map<Integer, String> signs = new HashMap<>();
    private final QuotationMarks quotes = new QuotationMarks();

    private int at = 0;

    /** The last letter or digit written, or 0. */
    private int lastWordUnit = 0;

    /** The last letter, digit or mark that no blank parts from this place, or 0. */
    private int before = 0;

    /** Where the blanks before this place start, or NONE. */
    private int blanksFrom = NONE;

    /** The last mark since the last letter or digit: not written before what follows is known. */
    private int held = 0;

    private int heldFrom = 0;
    private int heldTo = 0;
    private boolean blankBeforeHeld = false;
    private boolean blankAmongMarks = false;

    WordingReader(String text) {
        this.text = text;
        this.folded = new Folded.Writer(text.length());
    }

    Wording read() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Letters.isBlank(codePoint) || Letters.isLineEnd(codePoint)) {
                blanksFrom = blanksFrom == NONE ? at : blanksFrom;
                before = 0;
            } else if (ArabicSigns.isVowelSign(codePoint)) {
                readVowelSign(codePoint, next);
            } else if (codePoint == 'ـ') {
                next = readTatweel();
            } else if (Character.isLetterOrDigit(codePoint)) {
                next = readWordUnit(codePoint, next);
            } else if (!readAccent(codePoint, next) && !ArabicSigns.isInvisible(codePoint)) {
                next = readMark(codePoint, next);
            }
            at = next;
        }
        writeHeld(0);
        return new Wording(folded.folded(), signs);
    }

    private void readVowelSign(int sign, int end) {
        if (Letters.isArabic(before)) {
            signs.merge(folded.length() - 1, Character.toString(sign), String::concat);
            folded.extendLast(end);
        }
    }

    /** Inside a word a tatweel is only drawn: مـسؤول, بـ8. In 3ـ5 it stands for a dash. */
    private int readTatweel() {
        int end = at + 1;
        int next = Letters.at(text, end);
        while (next == 'ـ' || (next != 0 && ArabicSigns.isInvisible(next))) {
            end += Character.charCount(next);
            next = Letters.at(text, end);
        }
        boolean inWord = Letters.isArabic(before) || Letters.isArabic(next);
        if (!inWord) {
            hold('ـ', at, end);
        }
        return end;
    }

    private int readWordUnit(int codePoint, int next) {
        int end = Letters.isArabic(codePoint) ? next : accentsEnd(next);
        writeHeld(codePoint);
        if (end == next && codePoint < 0x700) {
            folded.appendCodePoint(codePoint, at, end);
        } else {
            folded.append(Normalizer.normalize(text.substring(at, end), Form.NFC), at, end);
        }
        lastWordUnit = codePoint;
        before = codePoint;
        return end;
    }

    private int accentsEnd(int from) {
        int end = from;
        while (end - from < MOST_ACCENTS && isAccent(Letters.at(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isAccent(int codePoint) {
        return Letters.isMark(codePoint)
                && Character.isBmpCodePoint(codePoint)
                && !ArabicSigns.isVowelSign(codePoint);
    }

    /** A hamza or madda written apart is part of its letter: ا with ٔ is أ (UAX #15, NFC). */
    private boolean readAccent(int codePoint, int end) {
        char together = Letters.isArabic(before) ? ArabicSigns.together(before, codePoint) : 0;
        if (together != 0) {
            folded.replaceLast(together);
            folded.extendLast(end);
            before = together;
            lastWordUnit = together;
        }
        return together != 0;
    }

    private int readMark(int codePoint, int next) {
        int end = quotes.end(text, at, next);
        int after = Letters.at(text, end);
        hold(quotes.read(codePoint, end > next, before, after), at, end);
        return end;
    }

    private void hold(int mark, int from, int to) {
        if (held != 0) {
            folded.appendCodePoint(held, heldFrom, heldTo);
            blankAmongMarks |= blankBeforeHeld;
        }
        blankBeforeHeld = blanksFrom != NONE;
        blanksFrom = NONE;
        held = mark;
        heldFrom = from;
        heldTo = to;
        before = mark;
    }

    /** Writes the last mark, and the blanks that keep apart what must not become one number. */
    private void writeHeld(int next) {
        boolean spaced = blanksFrom != NONE;
        if (held == 0) {
            if (spaced && lastWordUnit != 0 && next != 0) {
                folded.append(' ', blanksFrom, at);
            }
        } else if (SIGNS.indexOf(held) >= 0 && Character.isDigit(next)) {
            writeHeld(blankBeforeHeld, spaced);
        } else {
            boolean inNumber = Character.isDigit(lastWordUnit) && Character.isDigit(next);
            writeHeld(false, inNumber && (blankAmongMarks || blankBeforeHeld || spaced));
        }
        held = 0;
        blankAmongMarks = false;
        blanksFrom = NONE;
    }

    private void writeHeld(boolean blankBefore, boolean blankAfter) {
        if (blankBefore) {
            folded.append(' ', heldFrom, heldTo);
        }
        folded.appendCodePoint(held, heldFrom, heldTo);
        if (blankAfter) {
            folded.append(' ', heldFrom, heldTo);
        }
    }
}
