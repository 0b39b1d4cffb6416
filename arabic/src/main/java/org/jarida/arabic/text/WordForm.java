package org.jarida.arabic.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The form by which rules compare Arabic words, whatever habits a newsroom types with: without
 * vowel signs, tatweel and invisible controls; presentation forms as the letters they stand for;
 * every alef as a bare one (الى is إلى); a final ى as ي, as Egypt writes it the other way round (فى
 * is في); Persian ک and ی as ك and ي. The letters ة, ؤ and ئ stay.
 *
 * <p>For finding words only: two words of one form can differ in meaning (على and علي).
 */
public final class WordForm {

    private WordForm() {}

    /** The form of one word. */
    public static String of(String word) {
        return of(word, 0, word.length());
    }

    /** The forms of some words, as the words of a rule are written down. */
    public static WordSet setOf(String... words) {
        return WordSet.of(
                Arrays.stream(words).map(WordForm::of).collect(Collectors.toUnmodifiableSet()));
    }

    static String of(String text, int start, int end) {
        StringBuilder form = new StringBuilder(end - start);
        for (int at = start; at < end; ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (PresentationForm.is(codePoint)) {
                PresentationForm.letters(codePoint)
                        .codePoints()
                        .forEach(letter -> append(form, letter));
            } else {
                append(form, codePoint);
            }
        }
        int last = form.length() - 1;
        if (last >= 0 && form.charAt(last) == 'ى') {
            form.setCharAt(last, 'ي');
        }
        return form.toString();
    }

    private static void append(StringBuilder form, int letter) {
        if (Letters.isTransparent(letter)) {
            return;
        }
        switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> form.append('ا');
            case 'ک' -> form.append('ك');
            case 'ی' -> form.append('ي');
            default -> form.appendCodePoint(letter);
        }
    }
}
