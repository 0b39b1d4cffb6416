package org.jarida.arabic;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.text.FullStop;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Pairs;

/**
 * Finds where text that is set large, such as a headline, may be broken into lines.
 *
 * <p>Stricter than the Unicode Line Breaking Algorithm (UAX #14): only at spaces, and even there
 * not where it would leave an opening mark or a word of one letter (و, بـ) at a line's end, a
 * closing mark at a line's beginning, or tear a figure (2 418, +216 71 905 125, 1.5 %).
 */
public final class LineBreaks {

    /** After these the reader pauses anyway. */
    private static final String PAUSES = ":،؛,;.!?؟…—–";

    /** A mark of the end that a space was typed before stays with its sentence. */
    private static final String ENDINGS = ":،؛,;.!?؟…";

    private static final String DASHES = "-‐‑–—";

    private final String text;
    private final List<LineBreak> breaks = new ArrayList<>();
    private final Pairs pairs = new Pairs();
    private final List<MixedText.Run> runs;

    /** The first run that ends behind the place that is looked at. */
    private int run = 0;

    /** Whether the last character read opened a pair, and whether it closed one. */
    private boolean opened = false;

    private boolean closed = false;

    private LineBreaks(String text) {
        this.text = text;
        this.runs = MixedText.runs(text);
    }

    /** How well a line ends at a place. */
    public enum Fit {
        /** After a pause: a comma, a colon, the end of a quotation. */
        GOOD,
        /** Between two words. */
        FAIR,
        /**
         * Between what is read together: a particle and its word, a figure and what it counts; or
         * one word before or after a pause, which would hang there alone.
         */
        POOR
    }

    /**
     * A place where a line may end, around white space that falls away there.
     *
     * @param end where the line ends, a UTF-16 offset, exclusive
     * @param next where the next line begins
     */
    public record LineBreak(int end, int next, Fit fit) {

        public LineBreak {
            if (end <= 0 || next <= end) {
                throw new IllegalArgumentException("not a break: " + end + " to " + next);
            }
        }
    }

    /** The places inside the text, in order; white space around the text is none. */
    public static List<LineBreak> of(String text) {
        LineBreaks found = new LineBreaks(text);
        found.read();
        return found.weighed();
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isSpace(codePoint)) {
                int next = spacesEnd(at);
                addBreak(at, next);
                at = next;
                continue;
            }
            opened = pairs.opens(codePoint);
            closed = pairs.closes(codePoint);
            pairs.read(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    private void addBreak(int end, int next) {
        boolean around = end == 0 || next == text.length();
        if (!around && !opened && !isTied(end, next) && !LastWord.isOneLetter(text, end)) {
            breaks.add(new LineBreak(end, next, fit(end, next)));
        }
    }

    /** The breaks, those marked down that leave one word alone before or after a pause. */
    private List<LineBreak> weighed() {
        List<LineBreak> weighed = new ArrayList<>();
        for (int i = 0; i < breaks.size(); i++) {
            LineBreak one = breaks.get(i);
            boolean lonely = isGood(i - 1) || isGood(i + 1);
            weighed.add(
                    lonely && one.fit == Fit.FAIR
                            ? new LineBreak(one.end, one.next, Fit.POOR)
                            : one);
        }
        return List.copyOf(weighed);
    }

    private boolean isGood(int at) {
        return at >= 0 && at < breaks.size() && breaks.get(at).fit == Fit.GOOD;
    }

    private boolean isTied(int end, int next) {
        int after = Letters.at(text, next);
        return pairs.closes(after)
                || ENDINGS.indexOf(after) >= 0
                || Letters.isBlank(Letters.before(text, end))
                || Letters.isBlank(after)
                || isInside(MixedText.Kind.NUMBER, end);
    }

    private Fit fit(int end, int next) {
        int before = Letters.before(text, end);
        int after = Letters.at(text, next);
        if (before == '.' && FullStop.isAbbreviation(text, end - 1)) {
            return Fit.POOR;
        }
        if (closed || PAUSES.indexOf(before) >= 0) {
            return Fit.GOOD;
        }
        boolean poor =
                Letters.isDigit(before)
                        || Letters.isDigit(after)
                        || DASHES.indexOf(after) >= 0
                        || isInside(MixedText.Kind.LATIN, end)
                        || LastWord.isParticle(text, end);
        return poor ? Fit.POOR : Fit.FAIR;
    }

    private boolean isInside(MixedText.Kind kind, int at) {
        while (runs.get(run).end() <= at) {
            run++;
        }
        return runs.get(run).kind() == kind && runs.get(run).start() < at;
    }

    private int spacesEnd(int from) {
        int at = from;
        while (isSpace(Letters.at(text, at))) {
            at++;
        }
        return at;
    }

    /** Thin and no-break spaces tie; these part. */
    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}
