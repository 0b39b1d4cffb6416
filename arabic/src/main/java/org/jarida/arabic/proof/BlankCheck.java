package org.jarida.arabic.proof;

import org.jarida.arabic.text.Letters;

/** Blanks that are doubled, and blanks before a mark. */
public final class BlankCheck implements Check {

    /** Written onto the word before them in Arabic print; French print keeps a blank there. */
    private static final String MARKS = "،؛؟!.:";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        int at = 0;
        while (at < text.length()) {
            int end = blanksEnd(text, at);
            if (end > at) {
                readBlanks(prose, at, end, findings);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Tabs part columns; they are no blanks of the prose. */
    private static boolean isBlank(char unit) {
        return unit != '\t' && Letters.isBlank(unit);
    }

    private static void readBlanks(Prose prose, int start, int end, Findings findings) {
        String text = prose.text();
        if (end - start > 1) {
            boolean inNumber =
                    Letters.isDigit(Letters.before(text, start))
                            && Letters.isDigit(Letters.at(text, end));
            if (inNumber || prose.isForeign(start, end)) {
                findings.add(Rule.DOUBLE_SPACE, start, end);
            } else {
                findings.replace(Rule.DOUBLE_SPACE, start, end, " ");
            }
        }
        if (isBeforeMark(prose, start, end)) {
            findings.replace(Rule.SPACE_BEFORE_PUNCT, start, end, "");
        }
    }

    private static boolean isBeforeMark(Prose prose, int start, int end) {
        String text = prose.text();
        if (end == text.length()
                || MARKS.indexOf(text.charAt(end)) < 0
                || prose.startsLine(end)
                || prose.isInAddress(end)
                || prose.isForeign(start, end)) {
            return false;
        }
        char mark = text.charAt(end);
        int next = Letters.at(text, end + 1);
        return switch (mark) {
            case '.' ->
                    !Marks.isEllipsis(text, end)
                            && !isSpacedEllipsis(text, start)
                            && !Letters.isLatinOrEuropeanDigit(next);
            case ':' -> next != ')' && next != '(' && !isScore(text, start, end);
            default -> true;
        };
    }

    /** (. . .) */
    private static boolean isSpacedEllipsis(String text, int start) {
        int before = Letters.before(text, start);
        return before == '.' || before == '(';
    }

    /** 2 : 1 and 10 : 30 */
    private static boolean isScore(String text, int start, int mark) {
        int next = Letters.isBlank(Letters.at(text, mark + 1)) ? mark + 2 : mark + 1;
        return Letters.isDigit(Letters.before(text, start))
                && Letters.isDigit(Letters.at(text, next));
    }
}
