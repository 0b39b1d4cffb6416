package org.jarida.arabic.text;

/**
 * A stretch of a text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last one; greater than the start
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The span's part of the text it was found in. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both have a unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether all of the other lies in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** From the start of this one to the end of a later one. */
    public Span to(Span later) {
        return new Span(start, later.end);
    }

    public int length() {
        return end - start;
    }
}
