package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.text.Letters;

/**
 * Shows what a fix has changed: a few words around each change, as they were and as they are. What
 * nobody could see is made visible where it changed: a blank is ␣, a no-break space ⍽, a control
 * its code.
 */
public final class Diff {

    /** Units shown before and after a change, up to the next blank. */
    private static final int AROUND = 24;

    /** Changes as near as that are shown together. */
    private static final int NEAR = 2 * AROUND;

    private static final char ELLIPSIS = '…';

    private final String text;
    private final List<String> lines = new ArrayList<>();

    /** The number of the line that was reached, and where that is. */
    private int line = 1;

    private int counted = 0;

    private Diff(String text) {
        this.text = text;
    }

    /**
     * Three lines for changes that stand together: {@code @@ line 3 @@}, then what was there after
     * a minus, then what is there after a plus.
     *
     * @param text the text as it was
     * @param fixed what was made of it
     */
    public static List<String> of(String text, Fixed fixed) {
        Diff diff = new Diff(text);
        List<Change> changes = fixed.changes();
        int first = 0;
        while (first < changes.size()) {
            int last = first;
            while (last + 1 < changes.size()
                    && diff.areNear(changes.get(last), changes.get(last + 1))) {
                last++;
            }
            diff.show(changes.subList(first, last + 1));
            first = last + 1;
        }
        return List.copyOf(diff.lines);
    }

    private boolean areNear(Change one, Change other) {
        if (other.start() - one.end() > NEAR) {
            return false;
        }
        return text.substring(one.end(), other.start()).chars().noneMatch(Letters::isLineEnd);
    }

    private void show(List<Change> changes) {
        int start = before(changes.getFirst().start());
        int end = after(changes.getLast().end());
        StringBuilder old = new StringBuilder("-").append(isCut(start) ? ELLIPSIS : "");
        StringBuilder now = new StringBuilder("+").append(isCut(start) ? ELLIPSIS : "");
        int at = start;
        for (Change change : changes) {
            String kept = plain(text.substring(at, change.start()));
            old.append(kept).append(visible(text.substring(change.start(), change.end())));
            now.append(kept).append(visible(change.replacement()));
            at = change.end();
        }
        String tail = plain(text.substring(at, end)) + (isCut(end) ? ELLIPSIS : "");
        lines.add("@@ line " + lineOf(changes.getFirst().start()) + " @@");
        lines.add(old.append(tail).toString());
        lines.add(now.append(tail).toString());
    }

    private int before(int offset) {
        int at = offset;
        while (at > 0 && !Letters.isLineEnd(text.charAt(at - 1)) && offset - at < 2 * AROUND) {
            if (offset - at >= AROUND && Letters.isBlank(text.charAt(at - 1))) {
                break;
            }
            at--;
        }
        return at;
    }

    private int after(int offset) {
        int at = offset;
        while (at < text.length()
                && !Letters.isLineEnd(text.charAt(at))
                && at - offset < 2 * AROUND) {
            if (at - offset >= AROUND && Letters.isBlank(text.charAt(at))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether the line goes on at an offset where the words shown begin or end. */
    private boolean isCut(int offset) {
        int before = Letters.before(text, offset);
        int after = Letters.at(text, offset);
        return before != 0 && after != 0 && !Letters.isLineEnd(before) && !Letters.isLineEnd(after);
    }

    private int lineOf(int offset) {
        while (counted < offset) {
            char unit = text.charAt(counted);
            boolean first = unit == '\r' && Letters.at(text, counted + 1) == '\n';
            line += Letters.isLineEnd(unit) && !first ? 1 : 0;
            counted++;
        }
        return line;
    }

    private static String plain(String part) {
        return shown(part, false);
    }

    private static String visible(String part) {
        return shown(part, true);
    }

    private static String shown(String part, boolean blanks) {
        StringBuilder shown = new StringBuilder(part.length());
        for (int at = 0; at < part.length(); at++) {
            char unit = part.charAt(at);
            boolean hidden =
                    Character.isISOControl(unit) || Character.getType(unit) == Character.FORMAT;
            if (hidden) {
                shown.append(String.format("<U+%04X>", (int) unit));
            } else if (blanks && Letters.isBlank(unit)) {
                shown.append(unit == ' ' ? '␣' : '⍽');
            } else {
                shown.append(unit);
            }
        }
        return shown.toString();
    }
}
