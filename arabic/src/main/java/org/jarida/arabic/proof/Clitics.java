package org.jarida.arabic.proof;

import java.util.List;

/** What is written onto the front of a word: conjunctions, prepositions and the article. */
public final class Clitics {

    /** No clitics are longer together. */
    public static final int LONGEST = 4;

    /** By their length. */
    private static final List<List<String>> BEFORE =
            List.of(
                    List.of(""),
                    List.of("و", "ف", "ب", "ل", "ك"),
                    List.of("ال", "لل", "وب", "ول", "وك", "فب", "فل", "فك"),
                    List.of("وال", "فال", "بال", "كال", "ولل", "فلل"),
                    List.of("وبال", "فبال", "وكال"));

    private static final String FIRST = "وفبلكا";

    private Clitics() {}

    /** Whether so many first letters of a word may be clitics; no letters may. */
    public static boolean are(String word, int length) {
        if (length == 0) {
            return true;
        }
        if (length > LONGEST || FIRST.indexOf(word.charAt(0)) < 0) {
            return false;
        }
        for (String clitics : BEFORE.get(length)) {
            if (word.startsWith(clitics)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they end with the article, after ل without its alef. */
    public static boolean haveArticle(String letters) {
        return letters.endsWith("ال") || letters.endsWith("لل");
    }
}
