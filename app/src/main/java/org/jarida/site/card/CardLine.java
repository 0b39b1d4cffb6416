package org.jarida.site.card;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jarida.arabic.Direction;
import org.jarida.arabic.MixedText;

/**
 * One line of a card, shaped and put in its visual order.
 *
 * @param outline of all letters; the line begins at x 0 and stands on y 0, in pixels
 * @param advance width that the line takes up, which its ink may fall short of
 */
record CardLine(Shape outline, float advance) {
    /** No grid of pixels: lines are filled as outlines, and scale without a change of form. */
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** Each begins an isolate, and END ends it. */
    private static final char LEFT_TO_RIGHT = '\u2066';

    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';
    private static final String ELLIPSIS = "…";

    private static final String SHADDA = "\u0651";
    private static final Pattern SHADDA_WITH_VOWEL =
            Pattern.compile("[\u064b-\u0650\u0670]*" + SHADDA + "[\u064b-\u0650\u0670]*");

    /**
     * @param text drawable; an empty one is a line without ink
     * @param size of the face in pixels
     */
    static CardLine of(String text, CardFace face, float size, Direction base) {
        if (text.isEmpty()) {
            return new CardLine(new Path2D.Float(), 0);
        }
        String isolated = isolated(settable(text, face), base);
        AttributedString attributed = new AttributedString(isolated);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                base == Direction.RTL
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        for (CardFace.Run run : face.runs(isolated, size)) {
            attributed.addAttribute(TextAttribute.FONT, run.font(), run.start(), run.end());
        }
        TextLayout layout = new TextLayout(attributed.getIterator(), UNHINTED);
        return new CardLine(layout.getOutline(new AffineTransform()), layout.getAdvance());
    }

    /** The line of a text, or of as much of its beginning as is no wider than {@code width}. */
    static CardLine fitting(String text, CardFace face, float size, Direction base, float width) {
        CardLine line = of(text, face, size, base);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int guess = (int) (text.length() * width / line.advance);
        int end = line.advance > width ? letters.preceding(guess + 1) : 0;
        while (line.advance > width && end > 0) {
            line = of(text.substring(0, end).strip() + ELLIPSIS, face, size, base);
            end = letters.previous();
        }
        return line;
    }

    /**
     * The face of headlines has one glyph for shadda and vowel, which Java does not know for a mark
     * and sets beside its letter. Arabic is read without that vowel, not with it in the wrong
     * place.
     */
    private static String settable(String text, CardFace face) {
        return face == CardFace.HEADLINE
                ? SHADDA_WITH_VOWEL.matcher(text).replaceAll(SHADDA)
                : text;
    }

    /** Where the line's ink is, relative to its beginning. */
    Rectangle2D ink() {
        return outline.getBounds2D();
    }

    /**
     * The text with what runs the other way, and figures of several parts, in isolates (UAX #9), so
     * that neither they nor what stands beside them changes its place.
     */
    private static String isolated(String text, Direction base) {
        List<MixedText.Run> runs =
                base == Direction.RTL ? MixedText.runs(text) : MixedText.runsFromLeftToRight(text);
        StringBuilder isolated = new StringBuilder(text.length() + 8);
        for (MixedText.Run run : runs) {
            String part = run.of(text);
            switch (run.kind()) {
                case PLAIN -> isolated.append(part);
                case LATIN, NUMBER -> isolated.append(LEFT_TO_RIGHT).append(part).append(END);
                case ARABIC -> isolated.append(RIGHT_TO_LEFT).append(part).append(END);
            }
        }
        return isolated.toString();
    }
}
