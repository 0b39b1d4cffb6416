package org.jarida.arabic.proof;

import org.jarida.arabic.text.Letters;

/** Marks without a blank after them, Latin marks in Arabic, and marks that stand twice. */
public final class MarkCheck implements Check {

    private static final String LATIN = ",;?";
    private static final String ARABIC = "،؛؟";
    private static final String MARKS = "،؛؟!.:" + LATIN;

    /** Of these, none stands beside another mark; ؟! and ...؟ are usual. */
    private static final String SINGLE = "،؛:,;";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (end > at) {
                readMarks(prose, at, end, findings);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static void readMarks(Prose prose, int start, int end, Findings findings) {
        if (prose.isForeign(start, end)) {
            return;
        }
        for (int at = start; at < end; at++) {
            readLatinMark(prose, at, findings);
        }
        if (end - start > 1) {
            readSeveral(prose, start, end, findings);
        }
        readSpaceAfter(prose, start, end, findings);
    }

    private static void readLatinMark(Prose prose, int at, Findings findings) {
        String text = prose.text();
        int which = LATIN.indexOf(text.charAt(at));
        int before = Letters.before(text, at);
        int after = Letters.at(text, at + 1);
        boolean inNumber = Letters.isDigit(before) && Letters.isDigit(after);
        if (which >= 0
                && prose.isAfterArabic(at)
                && !prose.isInAddress(at)
                && !inNumber
                && !Letters.isLatin(after)
                && !isEntity(text, at)) {
            findings.replace(Rule.ASCII_PUNCT, at, at + 1, ARABIC.substring(which, which + 1));
        }
    }

    /** The end of &#39; and the like, left over from HTML. */
    private static boolean isEntity(String text, int at) {
        if (text.charAt(at) != ';') {
            return false;
        }
        int start = at;
        while (at - start < 8 && Letters.isLatinOrEuropeanDigit(Letters.before(text, start))) {
            start--;
        }
        return Letters.before(text, start) == '#' || Letters.before(text, start) == '&';
    }

    private static void readSeveral(Prose prose, int start, int end, Findings findings) {
        String text = prose.text();
        String marks = text.substring(start, end);
        int first = firstDoubled(text, start, end);
        if (first < 0) {
            return;
        }
        char mark = text.charAt(first);
        boolean same = SINGLE.indexOf(mark) >= 0 && marks.chars().allMatch(unit -> unit == mark);
        if (same) {
            findings.replace(Rule.DOUBLE_PUNCT, start, end, String.valueOf(mark));
        } else {
            findings.add(Rule.DOUBLE_PUNCT, first, end);
        }
    }

    /** The offset of the first mark that stands wrongly beside another, or -1. */
    private static int firstDoubled(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int next = sameEnd(text, at, end);
            char mark = text.charAt(at);
            boolean twice = mark == '.' ? next - at != 3 && next - at != 1 : next - at > 1;
            if (twice || (next < end && !mayMeet(text, at, next))) {
                return at;
            }
            at = next;
        }
        return -1;
    }

    private static int sameEnd(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at;
    }

    /** Whether a group of one mark may stand before another mark. */
    private static boolean mayMeet(String text, int at, int next) {
        char mark = text.charAt(at);
        if (mark == '.' && next - at == 1) {
            return Marks.isInsideAbbreviation(text, at); // أ.ف.ب.،
        }
        boolean ellipsis = mark == '.' || Marks.isEllipsis(text, next);
        boolean calls = "؟!?".indexOf(mark) >= 0 && "؟!?".indexOf(text.charAt(next)) >= 0;
        return ellipsis || calls;
    }

    private static void readSpaceAfter(Prose prose, int start, int end, Findings findings) {
        String text = prose.text();
        int last = end - 1;
        char mark = text.charAt(last);
        int next = Letters.at(text, end);
        if (prose.isInAddress(last)) {
            return;
        }
        if (Letters.isDigit(next)) {
            boolean comma = mark == '،' || mark == '؛' || mark == '؟';
            if (comma && Letters.isArabic(Letters.before(text, start))) {
                findings.replace(Rule.MISSING_SPACE_BEFORE_NUMBER, last, end, mark + " ");
            }
            return;
        }
        boolean letter =
                Letters.isArabic(next) || (ARABIC.indexOf(mark) >= 0 && Letters.isLatin(next));
        if (letter && !belongsTogether(prose, start, last)) {
            findings.replace(Rule.MISSING_SPACE_AFTER_PUNCT, last, end, mark + " ");
        }
    }

    private static boolean belongsTogether(Prose prose, int start, int last) {
        String text = prose.text();
        if (text.charAt(last) != '.') {
            return false;
        }
        if (Marks.isEllipsis(text, last)) {
            // In "...وقال" the dots begin what is quoted.
            int before = Letters.before(text, start);
            return before == 0 || !Character.isLetterOrDigit(before);
        }
        return Marks.isInsideAbbreviation(text, last) || isListNumber(prose, last);
    }

    /** 1.النص at the start of a line */
    private static boolean isListNumber(Prose prose, int stop) {
        int start = stop;
        while (stop - start < 3 && Letters.isDigit(Letters.before(prose.text(), start))) {
            start--;
        }
        return start < stop && prose.startsLine(start);
    }
}
