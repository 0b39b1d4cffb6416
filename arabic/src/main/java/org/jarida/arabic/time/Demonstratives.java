package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;

/** Words that point, in the genders, and with the slips and dialect forms that are printed. */
final class Demonstratives {

    /** هذا العام, هذه السنة; هاته is Tunisian. */
    static final Set<String> THIS =
            WordForm.setOf(
                    "هذا", "هذه", "هذين", "هاتين", "هاته", "وهذا", "وهذه", "بهذا", "بهذه", "لهذا",
                    "لهذه");

    /** ذلك اليوم, تلك السنة. */
    static final Set<String> THAT = WordForm.setOf("ذلك", "تلك", "ذاك", "وذلك", "وتلك", "بذلك");

    /** نفس اليوم, ذات العام. */
    static final Set<String> SAME_BEFORE =
            WordForm.setOf("نفس", "ذات", "بنفس", "لنفس", "بذات", "ونفس", "وبنفس", "عين");

    /** اليوم نفسه, السنة ذاتها. */
    static final Set<String> SAME_AFTER =
            WordForm.setOf("نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها");

    private Demonstratives() {}
}
