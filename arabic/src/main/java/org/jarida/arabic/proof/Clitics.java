package org.jarida.arabic.proof;

import java.util.Set;

/** What is written onto the front of a word: conjunctions, prepositions and the article. */
final class Clitics {

    private static final Set<String> BEFORE =
            Set.of(
                    ("و ف ب ل ك ال وال فال بال كال لل ولل فلل وبال فبال وكال وب ول وك فب فل فك")
                            .split(" "));

    private static final String FIRST = "وفبلكا";

    /** No clitics are longer together. */
    static final int LONGEST = 4;

    private Clitics() {}

    /** Whether so many first letters of a word may be clitics; no letters may. */
    static boolean are(String word, int length) {
        return length == 0
                || (FIRST.indexOf(word.charAt(0)) >= 0
                        && BEFORE.contains(word.substring(0, length)));
    }

    /** Whether they end with the article, after ل without its alef. */
    static boolean haveArticle(String letters) {
        return letters.endsWith("ال") || letters.endsWith("لل");
    }
}
