package org.jarida.arabic.fold;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jarida.arabic.text.Span;

/** A folded text, and the way back: which part of the original each of its units came from. */
public final class Folded {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Folded(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /**
     * Where in the original a stretch of the folded text came from.
     *
     * @param start offset in the folded text
     * @param end offset in the folded text, exclusive
     * @return the stretch of the original, with the vowel signs on its letters but without what was
     *     left out around it; empty if the stretch has no unit
     * @throws IndexOutOfBoundsException if the stretch does not lie in the folded text
     */
    public Optional<Span> original(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        return start == end
                ? Optional.empty()
                : Optional.of(new Span(starts[start], ends[end - 1]));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Writes a folded text and its way back at once. */
    static final class Writer {

        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Writer(int expected) {
            text = new StringBuilder(expected);
            starts = new int[expected + 1];
            ends = new int[expected + 1];
        }

        /** Appends what stands for the original's units from an offset to another. */
        void append(CharSequence folded, int start, int end) {
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i), start, end);
            }
        }

        void appendCodePoint(int codePoint, int start, int end) {
            if (Character.isBmpCodePoint(codePoint)) {
                append((char) codePoint, start, end);
            } else {
                append(Character.highSurrogate(codePoint), start, end);
                append(Character.lowSurrogate(codePoint), start, end);
            }
        }

        void append(char unit, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, 2 * at);
                ends = Arrays.copyOf(ends, 2 * at);
            }
            text.append(unit);
            starts[at] = start;
            ends[at] = end;
        }

        /** What was last appended came from the original up to here: a vowel sign on a letter. */
        void extendLast(int end) {
            if (!text.isEmpty()) {
                ends[text.length() - 1] = end;
            }
        }

        void replaceLast(char unit) {
            text.setCharAt(text.length() - 1, unit);
        }

        int length() {
            return text.length();
        }

        Folded folded() {
            int length = text.length();
            return new Folded(
                    text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
