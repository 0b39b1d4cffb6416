package org.jarida.site.card;

import java.util.List;
import java.util.Optional;
import org.jarida.arabic.Direction;
import org.jarida.site.card.HeadlineBreaks.Lines;

/**
 * A headline broken into lines of about one length, as large as its room allows.
 *
 * @param size of the face in pixels
 */
record Headline(float size, Form form, List<String> lines) {
    private static final int MOST_LINES = 5;
    private static final float SMALLEST = 50;
    private static final float STEP = 2;

    Headline {
        lines = List.copyOf(lines);
    }

    /**
     * How its lines stand, in sizes of the face. Full vowel signs need more room than most text.
     *
     * @param ascent from the first line's foot to the highest mark
     * @param leading from one line's foot to the next one's
     */
    record Form(float ascent, float leading, float descent) {
        private static final Form PLAIN = new Form(0.76f, 1.1f, 0.34f);

        static Form of(HeadlineBreaks text) {
            float ascent = Math.max(PLAIN.ascent, text.ascent());
            float descent = Math.max(PLAIN.descent, text.descent());
            return new Form(ascent, Math.max(PLAIN.leading, 0.9f * (ascent + descent)), descent);
        }

        float height(int lines) {
            return ascent + (lines - 1) * leading + descent;
        }

        /** How many lines there is room for. */
        int lines(float height) {
            int lines = (int) Math.floor((height - ascent - descent) / leading) + 1;
            return Math.clamp(lines, 0, MOST_LINES);
        }
    }

    /**
     * The setting with the most of two goods, size and lines that read well. A text too long for
     * the smallest size ends with an ellipsis.
     *
     * @param text drawable; an empty one has no lines
     * @param width and height of its room, in pixels
     */
    static Headline fitted(String text, Direction base, float width, float height, float largest) {
        if (text.isEmpty()) {
            return new Headline(SMALLEST, Form.PLAIN, List.of());
        }
        HeadlineBreaks breaks = new HeadlineBreaks(text, base, width / SMALLEST);
        Form form = Form.of(breaks);
        Headline best = cut(breaks, form, width, height);
        float appeal = 0;
        for (float size = largest; size >= SMALLEST; size -= STEP) {
            for (int count = form.lines(height / size); count > 0; count--) {
                Optional<Lines> lines = breaks.into(count, width / size);
                if (lines.isPresent() && size / (1 + lines.get().cost()) > appeal) {
                    appeal = size / (1 + lines.get().cost());
                    best = new Headline(size, form, lines.get().texts());
                }
            }
        }
        return best;
    }

    private static Headline cut(HeadlineBreaks breaks, Form form, float width, float height) {
        int count = Math.max(1, form.lines(height / SMALLEST));
        return new Headline(SMALLEST, form, breaks.beginning(count, width / SMALLEST));
    }

    /** From the highest mark to the lowest, in pixels. */
    float height() {
        return form.height(lines.size()) * size;
    }

    /** The foot of a line, counted from 0, under the highest mark, in pixels. */
    float foot(int line) {
        return (form.ascent + line * form.leading) * size;
    }
}
