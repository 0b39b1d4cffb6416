package org.jarida.arabic.text;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps account of the brackets and quotation marks that are open.
 *
 * <p>Newspapers type «…» and “…” either way round, so a quotation mark closes the innermost pair if
 * that was opened by a mark of its make, and otherwise opens one.
 */
public final class Pairs {

    private static final int NONE = 0;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** Whether this character closes the innermost open pair. */
    public boolean closes(int codePoint) {
        int make = make(codePoint);
        return make != NONE && !isOpeningBracket(codePoint) && isInnermost(make);
    }

    /** Whether this character opens a pair. */
    public boolean opens(int codePoint) {
        return make(codePoint) != NONE && !closes(codePoint) && !isClosingBracket(codePoint);
    }

    /** Takes account of a character, whatever it is. */
    public void read(int codePoint) {
        if (closes(codePoint)) {
            open.pop();
        } else if (opens(codePoint)) {
            open.push(make(codePoint));
        }
    }

    /** Forgets what was left open, as at the end of a line. */
    public void clear() {
        open.clear();
    }

    /** Whether a character looks like the end of a pair, even if none is open. */
    public static boolean looksClosing(int codePoint) {
        return isClosingBracket(codePoint) || "»”’›\"'".indexOf(codePoint) >= 0;
    }

    public static boolean isOpeningBracket(int codePoint) {
        return codePoint == '(' || codePoint == '[' || codePoint == '{';
    }

    private static boolean isClosingBracket(int codePoint) {
        return codePoint == ')' || codePoint == ']' || codePoint == '}';
    }

    private boolean isInnermost(int make) {
        Integer innermost = open.peek();
        return innermost != null && innermost == make;
    }

    private static int make(int codePoint) {
        return switch (codePoint) {
            case '(', ')' -> '(';
            case '[', ']' -> '[';
            case '{', '}' -> '{';
            case '«', '»' -> '«';
            case '“', '”', '„' -> '“';
            case '"' -> '"';
            default -> NONE;
        };
    }
}
