package org.jarida.arabic.number;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;

/** Words before a number that make it a rough one: نحو, أكثر من, ما لا يقل عن. */
public final class Approximators {

    /** Newspapers of all countries print these; the first word may carry ب or ل: بنحو. */
    private static final List<List<String>> PHRASES =
            phrases(
                    "ما لا يقل عن",
                    "ما لا يزيد عن",
                    "ما لا يزيد على",
                    "ما يزيد عن",
                    "ما يزيد على",
                    "ما يربو على",
                    "ما يربو عن",
                    "ما يقرب من",
                    "لا يقل عن",
                    "لا تقل عن",
                    "أكثر من",
                    "أقل من",
                    "أزيد من",
                    "في حدود",
                    "ما يقارب",
                    "ما يناهز",
                    "ما يفوق",
                    "نحو",
                    "حوالي",
                    "قرابة",
                    "زهاء",
                    "تقريبا");

    /** Before any other word no number is rough. */
    private static final WordSet LAST =
            WordSet.of(PHRASES.stream().map(List::getLast).collect(Collectors.toSet()));

    private Approximators() {}

    /**
     * Where the approximator that ends before a token begins.
     *
     * @param token index of the number's first token
     * @param start offset to give back where there is none
     * @return its offset, without particles before it
     */
    public static int startBefore(Tokens tokens, int token, int start) {
        boolean may = token > 0 && Stem.isAnyIn(tokens.get(token - 1).form(), LAST);
        for (List<String> phrase : may ? PHRASES : List.<List<String>>of()) {
            int first = token - phrase.size();
            int at = first < 0 ? -1 : startOf(tokens, first, phrase);
            if (at >= 0) {
                return at;
            }
        }
        return start;
    }

    private static int startOf(Tokens tokens, int first, List<String> phrase) {
        for (int i = phrase.size() - 1; i > 0; i--) {
            if (!tokens.get(first + i).is(phrase.get(i))) {
                return -1;
            }
        }
        for (Stem stem : Stem.of(tokens, first)) {
            if (!stem.definite() && stem.form().equals(phrase.getFirst())) {
                return stem.start();
            }
        }
        return -1;
    }

    private static List<List<String>> phrases(String... phrases) {
        return Arrays.stream(phrases)
                .map(phrase -> Arrays.stream(phrase.split(" ")).map(WordForm::of).toList())
                .toList();
    }
}
