package org.jarida.arabic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a line of plain text so that it reads rightly where no markup can say how: in the title of
 * a feed's item, in the subject of a letter.
 *
 * <p>What {@link MixedText} isolates in a page stands between U+2066 or U+2067 and U+2069 here. An
 * end of the line that does not run with it (a Latin name, a figure, a full stop) gets a mark,
 * U+200F or U+200E, beside it: then the line keeps its order also in a paragraph that runs the
 * other way, as most readers of feeds have it (UAX #9, N1: between two right-to-left characters
 * everything neutral is right-to-left). Most lines need neither and stay as they are.
 */
public final class DirectedLine {
    /** Everything that would end the line or widen a gap. */
    private static final Pattern GAP = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private DirectedLine() {}

    /** The text in one line, without the controls that {@link PlainText} leaves out. */
    public static String of(String text) {
        String line = GAP.matcher(PlainText.withoutControls(text)).replaceAll(" ").strip();
        if (line.isEmpty()) {
            return line;
        }
        Direction direction = Direction.prevailing(line);
        StringBuilder written = new StringBuilder(line.length() + 8);
        char mark = direction == Direction.RTL ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        if (!runsAlong(line.codePointAt(0), direction)) {
            written.append(mark);
        }
        for (MixedText.Run run : runs(line, direction)) {
            append(written, run.kind(), run.of(line));
        }
        if (!runsAlong(lastBase(line), direction)) {
            written.append(mark);
        }
        return written.toString();
    }

    private static List<MixedText.Run> runs(String line, Direction direction) {
        return direction == Direction.RTL
                ? MixedText.runs(line)
                : MixedText.runsFromLeftToRight(line);
    }

    private static void append(StringBuilder written, MixedText.Kind kind, String part) {
        switch (kind) {
            case PLAIN -> written.append(part);
            case LATIN, NUMBER ->
                    written.append(LEFT_TO_RIGHT_ISOLATE).append(part).append(POP_ISOLATE);
            case ARABIC -> written.append(RIGHT_TO_LEFT_ISOLATE).append(part).append(POP_ISOLATE);
        }
    }

    private static boolean runsAlong(int codePoint, Direction direction) {
        return direction == Direction.RTL
                ? Direction.isRightToLeft(codePoint)
                : Direction.isLeftToRight(codePoint);
    }

    /** The last character that is no mark above or below another. */
    private static int lastBase(String line) {
        int at = line.length();
        int codePoint = line.codePointBefore(at);
        while (at > Character.charCount(codePoint)
                && Character.getDirectionality(codePoint)
                        == Character.DIRECTIONALITY_NONSPACING_MARK) {
            at -= Character.charCount(codePoint);
            codePoint = line.codePointBefore(at);
        }
        return codePoint;
    }
}
