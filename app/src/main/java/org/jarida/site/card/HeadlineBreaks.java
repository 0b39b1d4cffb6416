package org.jarida.site.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jarida.arabic.Direction;
import org.jarida.arabic.LineBreaks;
import org.jarida.arabic.LineBreaks.LineBreak;

/**
 * Breaks one headline into a given number of lines so that they are of about one length and end
 * where they read well: the least cost of all ways to break it. Widths are in sizes of the face.
 */
final class HeadlineBreaks {
    private static final String ELLIPSIS = "…";

    /** A large size, since the measures of small ones are rounded. */
    private static final float MEASURED = 100;

    /** A last line that is shorter than the others disturbs less. */
    private static final float LAST = 0.5f;

    private final String text;
    private final Direction base;
    private final CardLine whole;
    private final float space;
    private final float ellipsis;
    private final List<Piece> pieces = new ArrayList<>();

    /** How a line ends, and what that costs; to be a tenth off the middle length costs .01. */
    private enum End {
        GOOD(-0.06f),
        FAIR(0),
        POOR(0.4f),
        /** Inside a word that is longer than any line. */
        TORN(0.8f);

        private final float cost;

        End(float cost) {
            this.cost = cost;
        }

        static End of(LineBreaks.Fit fit) {
            return switch (fit) {
                case GOOD -> GOOD;
                case FAIR -> FAIR;
                case POOR -> POOR;
            };
        }
    }

    /** What stays on one line, and how the line ends that it ends. */
    private record Piece(int start, int end, float width, End ends) {}

    /** Lines, and how far they are from reading well: 0 is well. */
    record Lines(List<String> texts, float cost) {
        Lines {
            texts = List.copyOf(texts);
        }
    }

    /**
     * @param text drawable and not empty
     * @param widest of all lines that will be asked for; longer words are torn
     */
    HeadlineBreaks(String text, Direction base, float widest) {
        this.text = text;
        this.base = base;
        this.whole = CardLine.of(text, CardFace.HEADLINE, MEASURED, base);
        this.space = measured("ا ا") - 2 * measured("ا");
        this.ellipsis = measured(ELLIPSIS);
        int from = 0;
        for (LineBreak one : LineBreaks.of(text)) {
            addPiece(from, one.end(), End.of(one.fit()), widest);
            from = one.next();
        }
        addPiece(from, text.length(), End.FAIR, widest);
    }

    /** How far the text's highest letter or mark reaches over the foot of a line. */
    float ascent() {
        return (float) -whole.ink().getMinY() / MEASURED;
    }

    /** How far its lowest one reaches under it. */
    float descent() {
        return (float) whole.ink().getMaxY() / MEASURED;
    }

    /** The whole text; empty where it cannot be broken so. */
    Optional<Lines> into(int count, float width) {
        return into(pieces.size(), count, width);
    }

    /** As much of the beginning as has room, with an ellipsis for the rest. */
    List<String> beginning(int count, float width) {
        int most = pieces.size() - 1;
        while (most > 1) {
            Optional<Lines> lines = into(most, count, width - ellipsis);
            if (pieces.get(most - 1).ends != End.POOR && lines.isPresent()) {
                return withEllipsis(lines.get().texts());
            }
            most--;
        }
        return withEllipsis(List.of(text(0, 1)));
    }

    private Optional<Lines> into(int most, int count, float width) {
        // least[k][j]: what the first j pieces cost on k lines; from[k][j]: the last one's first.
        float[][] least = new float[count + 1][most + 1];
        int[][] from = new int[count + 1][most + 1];
        for (float[] row : least) {
            Arrays.fill(row, Float.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        float middle = width(most) / count;
        for (int k = 1; k <= count; k++) {
            for (int j = k; j <= most; j++) {
                float line = 0;
                for (int i = j - 1; i >= k - 1 && (line += added(i, j)) <= width; i--) {
                    float cost = least[k - 1][i] + cost((line - middle) / middle, j, most);
                    if (cost < least[k][j]) {
                        least[k][j] = cost;
                        from[k][j] = i;
                    }
                }
            }
        }
        return Float.isInfinite(least[count][most])
                ? Optional.empty()
                : Optional.of(new Lines(texts(from, count, most), least[count][most] / count));
    }

    /** What a line that ends before piece {@code to} costs. */
    private float cost(float off, int to, int most) {
        if (to == most) {
            return off < 0 ? LAST * off * off : off * off;
        }
        return off * off + pieces.get(to - 1).ends.cost;
    }

    private List<String> texts(int[][] from, int count, int most) {
        List<String> texts = new ArrayList<>();
        int to = most;
        for (int k = count; k > 0; k--) {
            texts.addFirst(text(from[k][to], to));
            to = from[k][to];
        }
        return texts;
    }

    private String text(int from, int to) {
        return text.substring(pieces.get(from).start, pieces.get(to - 1).end);
    }

    /** Of the first pieces, on one line. */
    private float width(int to) {
        float width = 0;
        for (int i = 0; i < to; i++) {
            width += added(i, to);
        }
        return width;
    }

    /** What a piece adds to a line that ends before piece {@code to}: itself and a space. */
    private float added(int at, int to) {
        Piece piece = pieces.get(at);
        boolean apart = at + 1 < to && pieces.get(at + 1).start > piece.end;
        return piece.width + (apart ? space : 0);
    }

    private void addPiece(int start, int end, End ends, float widest) {
        float width = measured(text.substring(start, end));
        int middle = betweenLetters(start, end);
        if (width <= widest || middle == end) {
            pieces.add(new Piece(start, end, width, ends));
            return;
        }
        addPiece(start, middle, End.TORN, widest);
        addPiece(middle, end, ends, widest);
    }

    /** A place between two letters about the middle; the end where there is one letter only. */
    private int betweenLetters(int start, int end) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return Math.min(end, letters.following(start + (end - start - 1) / 2));
    }

    private float measured(String part) {
        return CardLine.of(part, CardFace.HEADLINE, MEASURED, base).advance() / MEASURED;
    }

    private static List<String> withEllipsis(List<String> lines) {
        List<String> cut = new ArrayList<>(lines);
        cut.set(cut.size() - 1, cut.getLast().replaceAll("[\\s:،؛,;.]+$", "") + ELLIPSIS);
        return List.copyOf(cut);
    }
}
