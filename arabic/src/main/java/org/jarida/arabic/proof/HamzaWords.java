package org.jarida.arabic.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The words of hamza.txt, found by how they are written with the wrong hamza. */
final class HamzaWords {

    private static final Set<String> NOUN_ENDINGS =
            Set.of(
                    ("ا ة ي ات ان ين ون ية يا يين يون يان يات يتين يتان ه ها هم هما نا ته تها تهم"
                                    + " اته اتها اتهم اتنا يها يه")
                            .split(" "));

    private static final Set<String> VERB_ENDINGS = Set.of("ت", "ا", "وا", "تا");

    private static final int LONGEST_ENDING = 4;

    /** Of the words as they are wrongly written: لان, فانه, بانه, كانه begin with a clitic. */
    private static final String FIRST_LETTERS = "اإلفبك";

    private static final String HAMZAS = "أإآ";

    /**
     * How a word is put right.
     *
     * @param letter which of its letters is wrong, from 0
     * @param choices what may stand there; one where there is no doubt
     */
    record Slip(int letter, String choices) {}

    /**
     * @param endings which endings the word may have
     * @param verb whether it is a verb, before which no article goes
     * @param alone whether nothing at all goes before it
     */
    private record Word(Slip slip, Set<String> endings, boolean verb, boolean alone) {

        boolean mayFollow(String clitics) {
            return clitics.isEmpty() || !(alone || (verb && Clitics.haveArticle(clitics)));
        }
    }

    private final WordMap<Word> byWrongForm;

    private HamzaWords(List<String> lines) {
        Map<String, Word> all = new HashMap<>();
        lines.forEach(line -> add(all, line));
        byWrongForm = WordMap.of(all);
    }

    static HamzaWords read() {
        return new HamzaWords(Lines.of("hamza.txt"));
    }

    private static void add(Map<String, Word> byWrongForm, String line) {
        String[] words = (line.startsWith("-") ? line.substring(1) : line).split(" +");
        char last = line.charAt(line.length() - 1);
        Set<String> endings =
                switch (last) {
                    case '+' -> NOUN_ENDINGS;
                    case '*' -> VERB_ENDINGS;
                    default -> Set.of();
                };
        boolean alone = line.startsWith("-");
        boolean verb = last == '*' || last == '!';
        String right = words[0].replaceAll("[-+*!]", "");
        int letter = hamza(right);
        if (letter < 0) {
            byWrongForm.put(
                    "إ" + right.substring(1), new Word(new Slip(0, "ا"), endings, verb, alone));
            return;
        }
        StringBuilder choices = new StringBuilder();
        for (String word : words) {
            choices.append(word.charAt(letter));
        }
        Slip slip = new Slip(letter, choices.toString());
        String wrong = right.substring(0, letter) + "ا" + right.substring(letter + 1);
        byWrongForm.put(wrong, new Word(slip, endings, verb, alone));
        if (right.endsWith("ة") && !endings.isEmpty()) {
            // إدارة، إدارات
            String plural = wrong.substring(0, wrong.length() - 1) + "ات";
            byWrongForm.put(plural, new Word(slip, Set.of(), verb, alone));
        }
    }

    /** Which letter has the hamza in question; -1 where the first alef has none. */
    private static int hamza(String right) {
        int letter = right.startsWith("ال") && HAMZAS.indexOf(right.charAt(2)) >= 0 ? 2 : 0;
        if (letter == 0 && right.charAt(0) == 'ا') {
            return -1;
        }
        while (HAMZAS.indexOf(right.charAt(letter)) < 0) {
            letter++;
        }
        return letter;
    }

    /** How to put a word right, given its letters alone; null if nothing is wrong with it. */
    @Nullable Slip find(String word) {
        for (int length = 0; length <= Clitics.LONGEST && length < word.length(); length++) {
            if (FIRST_LETTERS.indexOf(word.charAt(length)) < 0 || !Clitics.are(word, length)) {
                continue;
            }
            Word found = core(word, length);
            if (found != null && mayFollow(found, word, length)) {
                return new Slip(length + found.slip().letter(), found.slip().choices());
            }
        }
        return null;
    }

    /** Short words look like parts of others: واحد is no أحد, كامل no أمل, فاسد no أسد. */
    private static boolean mayFollow(Word found, String word, int length) {
        if (length == 0) {
            return true;
        }
        String clitics = word.substring(0, length);
        int least = Clitics.haveArticle(clitics) || clitics.equals("و") ? 3 : 5;
        return word.length() - length >= least && found.mayFollow(clitics);
    }

    /** The word that is left from some letter on, with one of its endings or none. */
    private @Nullable Word core(String word, int from) {
        Word whole = byWrongForm.get(word, from);
        if (whole != null) {
            return whole;
        }
        for (int n = 1; n <= LONGEST_ENDING; n++) {
            int end = word.length() - n;
            Word stem = end - from > 2 ? byWrongForm.get(word, from, end) : null;
            if (stem != null && stem.endings().contains(word.substring(end))) {
                return stem;
            }
        }
        return null;
    }
}
