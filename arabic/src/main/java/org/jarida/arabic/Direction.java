package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/** The base direction of a piece of text. */
public enum Direction {
    RTL,
    LTR;

    /**
     * The direction of the first strong character, as rules P2 and P3 of the Unicode Bidirectional
     * Algorithm (UAX #9) find it: what stands inside an isolate does not count, embedding and
     * override controls are passed over. A paragraph separator closes open isolates, and the search
     * goes on after it. Text without a strong character is right-to-left, the direction of the
     * paper.
     */
    public static Direction of(String text) {
        int isolates = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            switch (directionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return LTR;
                    }
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return RTL;
                    }
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
                        isolates++;
                case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                        isolates = Math.max(0, isolates - 1);
                case Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR -> isolates = 0;
                default -> {
                    // weak and neutral characters say nothing of direction
                }
            }
        }
        return RTL;
    }

    /**
     * The direction in which a line of an Arabic paper runs: right-to-left if it begins so, and
     * also if it begins with a Latin name and has as many words of the other side, for a headline
     * often does and is Arabic all the same. Text without letters is right-to-left.
     */
    public static Direction prevailing(String text) {
        if (of(text) == RTL) {
            return RTL;
        }
        int leftToRight = 0;
        int rightToLeft = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean letter = Character.isLetter(codePoint);
            if (letter && !inWord) {
                leftToRight += isLeftToRight(codePoint) ? 1 : 0;
                rightToLeft += isRightToLeft(codePoint) ? 1 : 0;
            }
            inWord = letter || (inWord && Letters.isTransparent(codePoint));
        }
        return leftToRight > rightToLeft ? LTR : RTL;
    }

    static boolean isRightToLeft(int codePoint) {
        byte directionality = directionality(codePoint);
        return Character.isLetter(codePoint)
                && (directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    static boolean isLeftToRight(int codePoint) {
        return Character.isLetter(codePoint)
                && directionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /**
     * Java counts an unpaired surrogate as left-to-right; it is no character, so it says nothing.
     */
    private static byte directionality(int codePoint) {
        boolean surrogate = Character.getType(codePoint) == Character.SURROGATE;
        return surrogate
                ? Character.DIRECTIONALITY_UNDEFINED
                : Character.getDirectionality(codePoint);
    }
}
