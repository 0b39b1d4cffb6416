package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.text.Letters;

/**
 * Hyphens that stand for a dash and are doubled, or lean on one word only.
 *
 * <p>An aside may lean on its own words as brackets do (قال الوزير -وهو طبيب- إن …); a hyphen that
 * leans on one word and has no such partner is a slip (شمال -جنوب).
 */
public final class DashCheck implements Check {

    private static final String DASHES = "-–—";

    /** After these a hyphen begins an item of a list. */
    private static final String BEFORE_ITEM = ".:؛،!؟*";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        List<Integer> leaning = new ArrayList<>();
        for (int at = 0; at <= text.length(); at++) {
            int unit = at < text.length() ? text.charAt(at) : '\n';
            if (Letters.isLineEnd(unit)) {
                leaning.forEach(one -> findings.add(Rule.DASH_SPACING, one, one + 1));
                leaning.clear();
            } else if (DASHES.indexOf(unit) >= 0) {
                int end = dashesEnd(text, at);
                readDashes(prose, at, end, leaning, findings);
                at = end - 1;
            }
        }
    }

    private static int dashesEnd(String text, int start) {
        int end = start;
        while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void readDashes(
            Prose prose, int start, int end, List<Integer> leaning, Findings findings) {
        String text = prose.text();
        if (end - start == 2 && text.startsWith("--", start)) {
            if (prose.isAfterArabic(start) && prose.isBeforeArabic(end)) {
                findings.replace(Rule.DOUBLE_HYPHEN, start, end, "–");
            }
            return;
        }
        if (end - start > 1) {
            return;
        }
        boolean blankBefore = Letters.isBlank(Letters.before(text, start));
        boolean blankAfter = Letters.isBlank(Letters.at(text, end));
        if (blankBefore && Letters.isArabic(Letters.at(text, end)) && !isItem(prose, start)) {
            leaning.add(start);
        } else if (isEndOfAside(text, start, end)) {
            boolean known = !leaning.isEmpty();
            if (known) {
                leaning.removeLast();
            } else if (blankAfter && isLongWord(prose, start)) {
                leaning.add(start);
            }
        }
    }

    private static boolean isEndOfAside(String text, int start, int end) {
        int after = Letters.at(text, end);
        boolean apart =
                after == 0
                        || Letters.isBlank(after)
                        || Letters.isLineEnd(after)
                        || (BEFORE_ITEM + ")»”\"").indexOf(after) >= 0;
        int before = Letters.before(text, start);
        boolean leans = before != 0 && !Letters.isBlank(before) && !Letters.isLineEnd(before);
        return leans && apart;
    }

    /** At the start of a line, or after a mark: a list. */
    private static boolean isItem(Prose prose, int start) {
        String text = prose.text();
        int at = start;
        while (start - at < 3 && Letters.isBlank(Letters.before(text, at))) {
            at--;
        }
        int before = Letters.before(text, at);
        return prose.startsLine(start) || BEFORE_ITEM.indexOf(before) >= 0;
    }

    /** A word of the sentence: not the أ of a list, and not a word that begins the line. */
    private static boolean isLongWord(Prose prose, int end) {
        String text = prose.text();
        int start = end;
        while (end - start < 40 && Letters.isArabic(Letters.before(text, start))) {
            start--;
        }
        return end - start >= 3 && !prose.startsLine(start);
    }
}
