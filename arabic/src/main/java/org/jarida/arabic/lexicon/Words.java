package org.jarida.arabic.lexicon;

import java.util.List;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;

/** Lists of words that a rule names, as they are written. */
public final class Words {

    private Words() {}

    public static boolean beginsWithAny(String form, List<String> beginnings) {
        for (String beginning : beginnings) {
            if (form.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    public static boolean endsWithAny(String form, List<String> endings) {
        for (String ending : endings) {
            if (form.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The word forms of a list that blanks and line ends part. */
    public static WordSet of(String list) {
        return WordForm.setOf(list.strip().split("\\s+", -1));
    }
}
