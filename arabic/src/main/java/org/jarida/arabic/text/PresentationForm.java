package org.jarida.arabic.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Arabic presentation forms A and B (Unicode blocks U+FB50–FDFF and U+FE70–FEFF): letters,
 * ligatures and vowel signs in a shape of their own, as old programs and PDF files leave them
 * behind.
 */
public final class PresentationForm {

    private static final int FIRST_A = 0xFB50;
    private static final int LAST_A = 0xFDFF;
    private static final int FIRST_B = 0xFE70;
    private static final int LAST_B = 0xFEFC;

    private static final String[] A = letters(FIRST_A, LAST_A);
    private static final String[] B = letters(FIRST_B, LAST_B);

    private PresentationForm() {}

    public static boolean is(int codePoint) {
        return (codePoint >= FIRST_A && codePoint <= LAST_A)
                || (codePoint >= FIRST_B && codePoint <= LAST_B);
    }

    /**
     * The letters that it stands for (NFKC, UAX #15): ﻻ is لا, and a vowel sign that stands free is
     * that sign.
     *
     * @param codePoint one for which {@link #is} holds
     */
    public static String letters(int codePoint) {
        return codePoint <= LAST_A ? A[codePoint - FIRST_A] : B[codePoint - FIRST_B];
    }

    private static String[] letters(int first, int last) {
        String[] all = new String[last - first + 1];
        for (int i = 0; i < all.length; i++) {
            String letters = Normalizer.normalize(Character.toString(first + i), Form.NFKC);
            // Free-standing vowel signs decompose to a space and a mark: the space is no gap.
            all[i] = letters.startsWith(" ") ? letters.substring(1) : letters;
        }
        return all;
    }
}
