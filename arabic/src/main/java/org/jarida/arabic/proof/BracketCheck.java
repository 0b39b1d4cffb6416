package org.jarida.arabic.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jarida.arabic.text.Letters;

/** Brackets that face the wrong way, have no partner, or are badly spaced; a pair ends its line. */
public final class BracketCheck implements Check {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** What stands in such a short bracket belongs to the word: الطالب(ة), المواطن(ون) */
    private static final int SHORTEST_ASIDE = 4;

    /**
     * @param reversed whether it is a closing one where an opening one should be
     */
    private record Bracket(int at, boolean reversed) {}

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        Deque<Bracket> open = new ArrayDeque<>();
        List<Integer> loose = new ArrayList<>();
        for (int at = 0; at <= text.length(); at++) {
            int unit = at < text.length() ? text.charAt(at) : '\n';
            if (Letters.isLineEnd(unit)) {
                open.forEach(bracket -> loose.add(bracket.at()));
                open.clear();
            } else if (isBracket(unit) && !isSmile(text, at) && !prose.isForeign(at, at + 1)) {
                readBracket(prose, at, open, loose, findings);
            }
        }
        for (int at : loose) {
            if (!isLabel(prose, at)) {
                findings.add(Rule.BRACKET_UNCLOSED, at, at + 1);
            }
        }
    }

    private static boolean isBracket(int unit) {
        return OPENING.indexOf(unit) >= 0 || CLOSING.indexOf(unit) >= 0;
    }

    /** :) and ;( */
    private static boolean isSmile(String text, int at) {
        int before = Letters.before(text, at);
        int further = before == '-' ? Letters.before(text, at - 1) : before;
        return (further == ':' || further == ';') && !Letters.isArabic(Letters.at(text, at + 1));
    }

    private static void readBracket(
            Prose prose, int at, Deque<Bracket> open, List<Integer> loose, Findings findings) {
        String text = prose.text();
        Bracket last = open.peek();
        boolean closes = CLOSING.indexOf(text.charAt(at)) >= 0;
        if (last != null && isPartner(text, last.at(), at) && last.reversed() != closes) {
            open.pop();
            readPair(prose, last, at, findings);
        } else if (!closes) {
            open.push(new Bracket(at, false));
        } else if (last == null && standsAsOpening(text, at)) {
            open.push(new Bracket(at, true));
        } else {
            loose.add(at);
        }
    }

    private static boolean isPartner(String text, int one, int other) {
        return kind(text.charAt(one)) == kind(text.charAt(other))
                && text.charAt(one) != text.charAt(other);
    }

    private static int kind(char unit) {
        return Math.max(OPENING.indexOf(unit), CLOSING.indexOf(unit));
    }

    private static boolean standsAsOpening(String text, int at) {
        int before = Letters.before(text, at);
        boolean apart = before == 0 || Letters.isBlank(before) || Letters.isLineEnd(before);
        return apart && Character.isLetterOrDigit(Letters.at(text, at + 1));
    }

    private static void readPair(Prose prose, Bracket opening, int end, Findings findings) {
        String text = prose.text();
        int start = opening.at();
        if (opening.reversed()) {
            turn(text, start, findings);
            turn(text, end, findings);
        }
        int first = start + 1;
        while (Letters.isBlank(Letters.at(text, first))) {
            first++;
        }
        int last = end;
        while (last > first && Letters.isBlank(Letters.before(text, last))) {
            last--;
        }
        if (first > start + 1 && first < end) {
            findings.replace(Rule.BRACKET_INNER_SPACE, start + 1, first, "");
        }
        if (last < end) {
            findings.replace(Rule.BRACKET_INNER_SPACE, last, end, "");
        }
        if (!opening.reversed() && end - start - 1 >= SHORTEST_ASIDE) {
            readOutside(text, start, end, findings);
        }
    }

    private static void turn(String text, int at, Findings findings) {
        int kind = kind(text.charAt(at));
        String turned = text.charAt(at) == OPENING.charAt(kind) ? CLOSING : OPENING;
        findings.replace(Rule.BRACKET_REVERSED, at, at + 1, String.valueOf(turned.charAt(kind)));
    }

    private static void readOutside(String text, int start, int end, Findings findings) {
        boolean afterWord =
                Letters.isArabic(Letters.before(text, start))
                        && Letters.isArabic(Letters.before(text, start - 1));
        if (afterWord) {
            String bracket = text.substring(start, start + 1);
            findings.replace(Rule.BRACKET_OUTER_SPACE, start, start + 1, " " + bracket);
        }
        if (Letters.isArabic(Letters.at(text, end + 1))) {
            String bracket = text.substring(end, end + 1);
            findings.replace(Rule.BRACKET_OUTER_SPACE, end, end + 1, bracket + " ");
        }
    }

    /** The bracket of a list's number, in 1) or أ) */
    private static boolean isLabel(Prose prose, int at) {
        String text = prose.text();
        int start = at;
        while (at - start < 3 && Character.isLetterOrDigit(Letters.before(text, start))) {
            start--;
        }
        int before = Letters.before(text, start);
        boolean isShort = Letters.isDigit(Letters.before(text, at)) || at - start == 1;
        boolean apart = before == 0 || Letters.isLineEnd(before) || Letters.isBlank(before);
        return CLOSING.indexOf(text.charAt(at)) >= 0 && start < at && isShort && apart;
    }
}
