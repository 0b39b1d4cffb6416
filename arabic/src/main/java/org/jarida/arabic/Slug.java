package org.jarida.arabic;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.PlainLetter;
import org.jarida.arabic.text.PresentationForm;

/**
 * The readable part of an article's address.
 *
 * <p>Letters stay as the writer spelt them: a slug is read by people, so أ, ة and ى are not folded
 * as they would be for search.
 */
public final class Slug {

    private static final int MAX_LENGTH = 80;

    /** Normalising costs more than linear time on hostile text, so no more than this is read. */
    private static final int MAX_READ = 4096;

    private static final String NOTHING_LEFT = "x";

    private Slug() {}

    /**
     * Makes a slug of at most 80 UTF-16 units, which has only letters, digits and single hyphens
     * between them, and is never empty: {@code of(of(text))} equals {@code of(text)}.
     *
     * <p>Vowel signs and other marks, tatweel, invisible characters and quotation marks are left
     * out, so that a word quoted in part (ال«ناتو») stays one word. Everything else that is neither
     * letter nor digit, in a run of any length, becomes one hyphen: 1,5 gives 1-5. Arabic
     * presentation forms become letters, Arabic-Indic and Persian digits become 0–9, cased letters
     * become small ones, and Latin letters lose their accents. Only the first 4096 units are read.
     */
    public static String of(String text) {
        String read = text.substring(0, Math.min(text.length(), MAX_READ));
        // Composed first: a hamza written as a mark of its own is part of the letter, not a sign.
        String composed = Normalizer.normalize(foldPresentationForms(read), Form.NFC);
        StringBuilder slug = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> append(slug, codePoint));
        // Composed again: letters that a dropped character held apart may now combine.
        return cut(Normalizer.normalize(slug, Form.NFC));
    }

    private static String foldPresentationForms(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (PresentationForm.is(unit)) {
                folded.append(PresentationForm.letters(unit));
            } else {
                folded.append(unit);
            }
        }
        return folded.toString();
    }

    private static void append(StringBuilder slug, int codePoint) {
        if (isDropped(codePoint)) {
            return;
        }
        if (Character.isLetterOrDigit(codePoint)) {
            slug.append(plain(codePoint));
        } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isDropped(int codePoint) {
        return Letters.isTransparent(codePoint)
                || isQuotationMark(codePoint)
                || (Character.isISOControl(codePoint) && !isSpaceControl(codePoint));
    }

    private static boolean isQuotationMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            // U+02B9–02BF: the letter apostrophes of transliterated Arabic
            default ->
                    "\"'`´‚„′″＂＇".indexOf(codePoint) >= 0
                            || (codePoint >= 0x02B9 && codePoint <= 0x02BF);
        };
    }

    private static boolean isSpaceControl(int codePoint) {
        return Character.isWhitespace(codePoint) || codePoint == 0x85;
    }

    private static String plain(int codePoint) {
        if (Letters.isDigit(codePoint)) {
            return String.valueOf(Character.digit(codePoint, 10));
        }
        return PlainLetter.of(codePoint);
    }

    private static String cut(String words) {
        int end = words.length();
        if (end > MAX_LENGTH) {
            int gap = words.lastIndexOf('-', MAX_LENGTH);
            end = gap > 0 ? gap : MAX_LENGTH;
            if (Character.isHighSurrogate(words.charAt(end - 1))) {
                end--;
            }
        }
        if (end > 0 && words.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? NOTHING_LEFT : words.substring(0, end);
    }
}
