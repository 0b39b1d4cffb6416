package org.jarida.arabic.proof;

import java.util.Set;
import org.jarida.arabic.text.FullStop;
import org.jarida.arabic.text.Letters;

/** What checks ask about dots. */
public final class Marks {

    /**
     * The names of Latin letters, as abbreviations are spelt out with stops between them: بي.بي.سي,
     * إف.بي.آي, دي.إن.إيه.
     */
    private static final Set<String> LETTER_NAMES =
            Set.of(
                    ("إيه ايه اي إي آي أي بي سي دي إف اف أف جي غي إتش اتش أتش جيه جاي كيه كاي كي إل ال"
                                    + " أل إم ام أم إن ان أن أو او كيو آر ار أر إس اس أس تي يو في فى"
                                    + " دبليو إكس اكس أكس واي زد زي")
                            .split(" "));

    /** Ends of web addresses that newspapers spell in Arabic: العربية.نت */
    private static final Set<String> DOMAINS = Set.of("نت", "كوم", "أورغ", "اورغ", "تي");

    /** No name of a letter or domain is longer. */
    private static final int LONGEST = 6;

    private Marks() {}

    /** Whether the dot at an offset is one of three or more. */
    public static boolean isEllipsis(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 3 && text.charAt(start - 1) == '.') {
            start--;
        }
        int end = at + 1;
        while (end - at < 3 && Letters.at(text, end) == '.') {
            end++;
        }
        return end - start >= 3;
    }

    /** Whether the full stop at an offset, a letter right after it, belongs where it stands. */
    public static boolean isInsideAbbreviation(String text, int at) {
        if (FullStop.isAbbreviation(text, at)) {
            return true;
        }
        String after = wordAfter(text, at + 1);
        String before = wordBefore(text, at);
        boolean initials = before.length() == 1 && after.length() == 1; // المتهم ر.ع
        return initials
                || DOMAINS.contains(after)
                || (LETTER_NAMES.contains(after) && endsLetterName(before));
    }

    /** وبي.بي.سي, لإن.بي.سي */
    private static boolean endsLetterName(String word) {
        boolean clitic = word.length() > 1 && "وفبلك".indexOf(word.charAt(0)) >= 0;
        return LETTER_NAMES.contains(word) || (clitic && LETTER_NAMES.contains(word.substring(1)));
    }

    public static boolean isLetterName(String word) {
        return LETTER_NAMES.contains(word);
    }

    private static String wordBefore(String text, int end) {
        int start = end;
        while (end - start <= LONGEST && Character.isLetter(Letters.before(text, start))) {
            start -= Character.charCount(Letters.before(text, start));
        }
        return text.substring(start, end);
    }

    private static String wordAfter(String text, int start) {
        int end = start;
        while (end - start <= LONGEST && Character.isLetter(Letters.at(text, end))) {
            end += Character.charCount(Letters.at(text, end));
        }
        return text.substring(start, end);
    }
}
