package org.jarida.arabic.statement;

import org.jarida.arabic.text.Span;

/**
 * A stretch in quotation marks.
 *
 * @param open the token of the opening mark, or where it is missing, of the first word
 * @param close the token of the closing mark, or the one after the last word where it is missing
 * @param span what lies inside, without blanks
 * @param closed whether both marks are there
 * @param depth 0, or 1 and more inside another one
 */
record Marked(int open, int close, int first, Span span, boolean closed, int depth) {

    boolean contains(int token) {
        return open <= token && token <= close;
    }

    /** The number of tokens inside. */
    int length() {
        return close - first;
    }
}
