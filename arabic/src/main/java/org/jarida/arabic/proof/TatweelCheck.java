package org.jarida.arabic.proof;

import org.jarida.arabic.text.Letters;

/**
 * Tatweel (U+0640), which stretches a line and is no letter: wrong between letters, and wrong as a
 * dash. Right after a proclitic, before a mark, a Latin word or a figure: لـ«النص», بـ5, هـ.
 */
public final class TatweelCheck implements Check {

    private static final char TATWEEL = 'ـ';

    /** Signs that tatweel carries in vowelled text: superscript alef, hamza above and below. */
    private static final String CARRIED = "\u0670\u0654\u0655";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        int at = text.indexOf(TATWEEL);
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == TATWEEL) {
                end++;
            }
            readTatweel(prose, at, end, findings);
            at = text.indexOf(TATWEEL, end);
        }
    }

    private static void readTatweel(Prose prose, int start, int end, Findings findings) {
        String text = prose.text();
        boolean carries = CARRIED.indexOf(Letters.at(text, end)) >= 0;
        if (carries) {
            return;
        }
        int before = letterBefore(text, start);
        int after = letterAfter(text, end);
        if (Letters.isArabic(before) && Letters.isArabic(after)) {
            findings.replace(Rule.TATWEEL, start, end, "");
        } else if (isDash(prose, start, end)) {
            findings.replace(Rule.TATWEEL_AS_DASH, start, end, "-");
        }
    }

    /** Blanks on both sides, and Arabic words beyond them: تونس ـ رويترز */
    private static boolean isDash(Prose prose, int start, int end) {
        String text = prose.text();
        return Letters.isBlank(Letters.before(text, start))
                && Letters.isBlank(Letters.at(text, end))
                && Letters.isArabic(Letters.before(text, start - 1))
                && Letters.isArabic(Letters.at(text, end + 1));
    }

    private static int letterBefore(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 4 && Letters.isMark(text.charAt(at - 1))) {
            at--;
        }
        return Letters.before(text, at);
    }

    private static int letterAfter(String text, int end) {
        int at = end;
        while (at - end < 4 && Letters.isMark(Letters.at(text, at))) {
            at++;
        }
        return Letters.at(text, at);
    }
}
