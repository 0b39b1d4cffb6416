package org.jarida.arabic.fold;

import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.PlainLetter;
import org.jarida.arabic.text.PresentationForm;

/**
 * The folding for search: texts that a reader would not tell apart in a search box become one.
 *
 * <p>It loses meaning on purpose (على and علي become one), so it is for finding only. Whether two
 * wordings say the same is asked of {@link Wording}.
 */
public final class SearchFolding {

    private final String original;
    private final Folded.Writer folded;

    /** Whether the letter before is a hamza that و would carry in another spelling. */
    private boolean hamzaBefore = false;

    private SearchFolding(String original) {
        this.original = original;
        this.folded = new Folded.Writer(original.length());
    }

    /**
     * Folds a text.
     *
     * <ul>
     *   <li>Hamza: أ إ آ ٱ as ا, ؤ as و, ئ as ي. Before و, where Cairo writes ئ or ء and others ؤ,
     *       as و: مسئول is مسؤول, رءوس is رؤوس. Any other ء on the line stays.
     *   <li>ى as ي, ة as ه: final letters that whole newspapers type without or with dots.
     *   <li>Persian and Maghreb letters as the Arabic one: ک ك, ی ي, پ ب, ڤ ف, ڨ ق, گ ك, چ ج.
     *   <li>Presentation forms as their letters: ﻻ as لا.
     *   <li>Arabic-Indic and Persian digits as 0–9, ٫ as a full stop, ٬ as a comma.
     *   <li>Letters of other scripts small, and Latin ones without accents.
     *   <li>Vowel signs and other marks, tatweel and invisible controls are left out.
     * </ul>
     *
     * <p>All else, spaces and punctuation included, stays as it is. A folded text folds to itself.
     *
     * @return the folded text with the way back to the original's offsets
     */
    public static Folded of(String text) {
        SearchFolding folding = new SearchFolding(text);
        folding.read();
        return folding.folded.folded();
    }

    private void read() {
        for (int at = 0; at < original.length(); ) {
            int codePoint = original.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (PresentationForm.is(codePoint)) {
                readLetters(PresentationForm.letters(codePoint), at, end);
            } else {
                read(codePoint, at, end);
            }
            at = end;
        }
    }

    private void readLetters(String letters, int start, int end) {
        for (int at = 0; at < letters.length(); at++) {
            read(letters.charAt(at), start, end);
        }
    }

    private void read(int codePoint, int start, int end) {
        if (Letters.isTransparent(codePoint)) {
            if (Letters.isMark(codePoint)) {
                folded.extendLast(end);
            }
            return;
        }
        if (Letters.isDigit(codePoint)) {
            hamzaBefore = false;
            folded.append((char) ('0' + Character.digit(codePoint, 10)), start, end);
            return;
        }
        if (codePoint == 'و' && hamzaBefore) {
            folded.replaceLast('و');
        }
        hamzaBefore = codePoint == 'ئ' || codePoint == 'ء';
        char arabic = arabic(codePoint);
        if (arabic != 0) {
            folded.append(arabic, start, end);
        } else if (Letters.isArabic(codePoint) || !Character.isLetter(codePoint)) {
            folded.appendCodePoint(codePoint, start, end);
        } else {
            folded.append(PlainLetter.of(codePoint), start, end);
        }
    }

    /** What an Arabic letter or sign becomes, or 0 if it is none that changes. */
    private static char arabic(int codePoint) {
        return switch (codePoint) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
            case 'ؤ', 'ٶ' -> 'و';
            case 'ئ', 'ى', 'ی', 'ے', 'ٸ' -> 'ي';
            case 'ة', 'ۀ', 'ہ', 'ھ', 'ە' -> 'ه';
            case 'ک', 'گ' -> 'ك';
            case 'پ' -> 'ب';
            case 'ڤ', 'ڥ' -> 'ف';
            case 'ڨ' -> 'ق';
            case 'چ' -> 'ج';
            case '٫' -> '.';
            case '٬' -> ',';
            default -> 0;
        };
    }
}
