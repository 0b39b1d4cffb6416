package org.jarida.arabic.fold;

/** The signs around Arabic letters: which ones a text may lose and stay the same text. */
final class ArabicSigns {

    private ArabicSigns() {}

    /**
     * A sign that tells how a word is read, and that writers set or leave out: vowels, shadda,
     * sukun, tanwin, dagger alef, and the signs of the Koran (Unicode, chapter 9.2). Hamza and
     * madda above or below (U+0653–0655) are none: they make another letter.
     */
    static boolean isVowelSign(int codePoint) {
        return (codePoint >= 0x064B && codePoint <= 0x0652)
                || (codePoint >= 0x0656 && codePoint <= 0x065F)
                || codePoint == 0x0670
                || (codePoint >= 0x0610 && codePoint <= 0x061A)
                || (codePoint >= 0x06D6 && codePoint <= 0x06ED && isCombining(codePoint))
                || (codePoint >= 0x08D3 && codePoint <= 0x08FF && isCombining(codePoint));
    }

    private static boolean isCombining(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** What nobody sees: controls of direction and joining, byte order marks, variants of shape. */
    static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            // Format characters that are drawn: signs of numbers, years and verses.
            case 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x0890, 0x0891, 0x08E2 ->
                    false;
            case 0x034F -> true;
            default ->
                    Character.getType(codePoint) == Character.FORMAT
                            || Character.isISOControl(codePoint)
                            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
        };
    }

    /** The letter that a letter and a mark after it make, or 0 (Unicode's compositions). */
    static char together(int letter, int mark) {
        return switch (mark) {
            case 0x0653 -> letter == 'ا' ? 'آ' : 0;
            case 0x0654 ->
                    switch (letter) {
                        case 'ا' -> 'أ';
                        case 'و' -> 'ؤ';
                        case 'ي' -> 'ئ';
                        case 'ە' -> 'ۀ';
                        default -> 0;
                    };
            case 0x0655 -> letter == 'ا' ? 'إ' : 0;
            default -> 0;
        };
    }
}
