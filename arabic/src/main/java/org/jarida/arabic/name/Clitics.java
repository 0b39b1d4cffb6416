package org.jarida.arabic.name;

import java.util.ArrayList;
import java.util.List;

/** What may stand before a name in one word with it: وبالقاهرة، للأمم المتحدة، كفرنسا. */
final class Clitics {

    private static final List<String> CONJUNCTIONS = List.of("", "و", "ف");
    private static final List<String> PREPOSITIONS = List.of("", "ب", "ل", "ك");

    /** A name of two letters after a clitic would be guesswork. */
    private static final int SHORTEST = 3;

    /**
     * A reading of a word.
     *
     * @param letters how many letters of the word form stand before the name
     * @param rest the name's first word
     */
    record Reading(int letters, String rest) {}

    private Clitics() {}

    /** Whether a word form may begin with a clitic, by its first letter. */
    static boolean mayBegin(String form) {
        return form.length() >= SHORTEST && "وفبلك".indexOf(form.charAt(0)) >= 0;
    }

    /** All readings of a word form, the whole word first. */
    static List<Reading> readings(String form) {
        if (!mayBegin(form)) {
            return List.of(new Reading(0, form));
        }
        List<Reading> readings = new ArrayList<>(4);
        for (String conjunction : CONJUNCTIONS) {
            for (String preposition : PREPOSITIONS) {
                String clitics = conjunction + preposition;
                if (!form.startsWith(clitics)) {
                    continue;
                }
                String rest = form.substring(clitics.length());
                if (clitics.isEmpty() || rest.length() >= SHORTEST) {
                    readings.add(new Reading(clitics.length(), rest));
                }
                // للأمم is ل with الأمم: its alef is not written, and its ل goes with the clitic
                if (preposition.equals("ل") && rest.startsWith("ل") && rest.length() >= SHORTEST) {
                    readings.add(new Reading(clitics.length() + 1, "ا" + rest));
                }
            }
        }
        return readings;
    }
}
