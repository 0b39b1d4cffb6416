package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/** Reads one stretch of right-to-left words inside a text that runs from left to right. */
final class ArabicStretch {
    private ArabicStretch() {}

    /** The end of the stretch that starts at an offset, or the offset itself if none does. */
    static int end(String text, int start) {
        if (!Direction.isRightToLeft(Letters.at(text, start))) {
            return start;
        }
        int end = start;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (Direction.isLeftToRight(codePoint) || codePoint == '\n') {
                break;
            }
            // What stands between two words belongs to them; what follows the last does not,
            // but for the marks that are written on it.
            boolean onTheLast = at == end && Letters.isTransparent(codePoint);
            at += Character.charCount(codePoint);
            if (Direction.isRightToLeft(codePoint) || onTheLast) {
                end = at;
            }
        }
        return end;
    }
}
