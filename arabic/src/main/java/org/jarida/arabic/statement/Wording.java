package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.Words;

/** Nouns for what somebody said, as nominal cues have them: على حد قول، وفق تعبيره. */
final class Wording {

    /** قول in على حد قوله، تعبير in وفق تعبيره. */
    private static final Set<String> WORDING =
            Words.of(
                    """
                    قول تعبير وصف تأكيد رأي زعم تقدير كلام تصريح تصريحات رواية اعتقاد نص ترجيح
                    تقديرات توقعات إفادة شهادة مزاعم
                    """);

    private static final List<String> HIS = List.of("هما", "ها", "هم", "هن", "ه");

    private Wording() {}

    /** Whether a word is such a noun, with a pronoun or without. */
    static boolean isWording(String form) {
        return WORDING.contains(form) || isHis(form);
    }

    /** قوله، تعبيرها: a wording with a pronoun. */
    static boolean isHis(String form) {
        for (String pronoun : HIS) {
            if (form.endsWith(pronoun)
                    && WORDING.contains(form.substring(0, form.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }
}
