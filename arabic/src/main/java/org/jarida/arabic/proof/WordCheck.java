package org.jarida.arabic.proof;

import java.util.Set;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/** The conjunction apart from its word, and small words that stand twice. */
public final class WordCheck implements Check {

    /** Never twice side by side, unlike مَن مِن, لا لا or بين بين. */
    private static final Set<String> NEVER_TWICE =
            WordForm.setOf(
                    "في", "على", "إلى", "عن", "أن", "التي", "الذي", "الذين", "هذا", "هذه", "قد",
                    "مع", "كانت", "خلال", "منذ", "حول", "أو", "ثم", "لدى", "ضد", "عند", "حيث", "تم",
                    "غير", "ذلك", "تلك", "بأن", "لأن", "الى");

    @Override
    public void read(Prose prose, Findings findings) {
        Tokens tokens = prose.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token word = tokens.get(i);
            Token next = tokens.get(i + 1);
            if (!word.isWord()
                    || !next.isWord()
                    || !isGap(prose.text(), word.end(), next.start())) {
                continue;
            }
            if (word.form().equals("و") && isApart(tokens, i)) {
                findings.replace(Rule.DETACHED_WAW, word.end(), next.start(), "");
            } else if (word.form().equals(next.form())
                    && !isOfAbbreviation(prose, i)
                    && NEVER_TWICE.contains(word.form())) {
                findings.add(Rule.DOUBLED_WORD, next.start(), next.end());
            }
        }
    }

    /** سي ان ان, سي.إن.إن */
    private static boolean isOfAbbreviation(Prose prose, int i) {
        int start = prose.tokens().get(i).start();
        return prose.letters(i).equals("ان") || Letters.before(prose.text(), start) == '.';
    }

    private static boolean isGap(String text, int start, int end) {
        boolean blank = end > start;
        for (int at = start; at < end; at++) {
            blank &= Letters.isBlank(text.charAt(at)) && text.charAt(at) != '\t';
        }
        return blank;
    }

    /** Between two whole words: not in the initials و م ع, nor in "الحرفان أ و ب". */
    private static boolean isApart(Tokens tokens, int i) {
        boolean longAfter = tokens.get(i + 1).form().length() > 1;
        Token before = i == 0 ? null : tokens.get(i - 1);
        boolean longBefore = before == null || !before.isWord() || before.form().length() > 1;
        return longAfter && longBefore;
    }
}
