package org.jarida.site.card;

import java.text.Normalizer;
import org.jarida.arabic.PlainText;

/** Makes ready for drawing what a person typed: only what the paper's faces can draw is left. */
final class CardText {
    /** Twice what the longest headline has; no card has room for more. */
    private static final int MOST = 600;

    /** A vowel, its doubling and one more; a pile of marks would grow out of the card. */
    private static final int MOST_MARKS = 3;

    private final StringBuilder drawn = new StringBuilder();
    private int marks = 0;

    private CardText() {}

    /**
     * The text on one line, without what could redirect it (UAX #9), without controls and pictures.
     * A word in a script that no face has leaves an ellipsis behind.
     *
     * @return empty where no letter and no figure is left
     */
    static String drawable(String text) {
        CardText made = new CardText();
        String composed =
                Normalizer.normalize(PlainText.withoutControls(text), Normalizer.Form.NFC);
        composed.codePoints().limit(MOST).forEach(made::add);
        String drawn = made.drawn.toString().strip();
        return drawn.codePoints().anyMatch(Character::isLetterOrDigit) ? drawn : "";
    }

    private void add(int codePoint) {
        boolean mark = isMark(codePoint);
        marks = mark ? marks + 1 : 0;
        if (mark && marks > MOST_MARKS) {
            return;
        }
        if (isParting(codePoint)) {
            addSpace();
        } else if (isJoinerOrDirection(codePoint) || CardFace.canDraw(codePoint)) {
            drawn.appendCodePoint(codePoint);
        } else {
            addInstead(codePoint);
        }
    }

    /** The plain letters of a presentation form, the base of a rare accented letter, or a gap. */
    private void addInstead(int codePoint) {
        String plain =
                Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "");
        if (!plain.isEmpty() && plain.codePoints().allMatch(CardFace::canDraw)) {
            drawn.append(plain);
        } else if (Character.isLetterOrDigit(codePoint) && !endsWith('…')) {
            drawn.append('…');
        }
    }

    private void addSpace() {
        if (!endsWith(' ')) {
            drawn.append(' ');
        }
    }

    private boolean endsWith(char unit) {
        return !drawn.isEmpty() && drawn.charAt(drawn.length() - 1) == unit;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Any white space but that which ties: U+00A0, U+202F and the thin spaces. */
    private static boolean isParting(int codePoint) {
        boolean ties =
                codePoint == 0xA0
                        || (codePoint >= 0x2007 && codePoint <= 0x200A)
                        || codePoint == 0x202F;
        return !ties && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
    }

    /** These shape letters or reach no further than their neighbours; nothing of them is seen. */
    private static boolean isJoinerOrDirection(int codePoint) {
        return (codePoint >= 0x200C && codePoint <= 0x200F) || codePoint == 0x061C;
    }
}
