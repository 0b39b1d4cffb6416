package org.jarida.arabic.proof;

import java.util.Set;
import org.jarida.arabic.text.Token;

/**
 * A hamza after alef takes tanwin without another alef: بناءً, مساءً, not بناءا (Wright I, § 8,
 * rem. b). Verbs in the dual have that alef of their own: جاءا.
 */
public final class ExtraAlefCheck implements Check {

    private static final Set<String> VERBS =
            Set.of("جاءا", "شاءا", "ساءا", "أساءا", "باءا", "ناءا", "فاءا", "أضاءا", "أفاءا");

    private static final int SHORTEST = 5;

    @Override
    public void read(Prose prose, Findings findings) {
        for (Token token : prose.tokens().all()) {
            if (!token.isWord() || !token.form().endsWith("اءا")) {
                continue;
            }
            String word = Letterforms.of(prose.text(), token);
            boolean verb = VERBS.contains(word) || VERBS.contains(withoutConjunction(word));
            if (word.length() >= SHORTEST && !verb) {
                String right = word.substring(0, word.length() - 1) + "ً";
                findings.replace(Rule.EXTRA_ALEF, token.start(), token.end(), right);
            }
        }
    }

    private static String withoutConjunction(String word) {
        return word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
    }
}
