package org.jarida.arabic.name;

import java.util.ArrayList;
import java.util.List;

/** What may stand before a name in one word with it: وبالقاهرة، للأمم المتحدة، كفرنسا. */
final class Clitics {

    /** Conjunctions, and prepositions after them. */
    private static final List<String> ALL =
            List.of("", "ب", "ل", "ك", "و", "وب", "ول", "وك", "ف", "فب", "فل", "فك");

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
        for (String clitics : ALL) {
            int length = clitics.length();
            boolean isShort = form.length() - length < SHORTEST;
            if (!form.startsWith(clitics) || (isShort && length > 0)) {
                continue;
            }
            readings.add(new Reading(length, form.substring(length)));
            // للأمم is ل with الأمم: its alef is not written, and its ل goes with the clitic
            if (clitics.endsWith("ل") && form.startsWith("ل", length)) {
                readings.add(new Reading(length + 1, "ا" + form.substring(length)));
            }
        }
        return readings;
    }
}
