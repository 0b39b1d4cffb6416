package org.jarida.arabic.number;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * The second end of a range, of which the first takes scale and noun: 20 إلى 30 ألف جندي, بين 5 و10
 * ملايين دولار, 5-10 بالمئة.
 *
 * @param hyphen whether only a hyphen joins them, as in the score 2-1 too
 */
record NumberRange(Numeral second, boolean hyphen) {

    private static final Set<String> TO = WordForm.setOf("إلى", "حتى", "أو");

    /** بين and the number may have نحو between them. */
    private static final int BETWEEN = 2;

    /** The other end of a range that begins with a number; null if it begins none. */
    static @Nullable NumberRange after(Tokens tokens, Numbers numbers, Numeral first) {
        int at = first.next();
        if (at >= tokens.size()) {
            return null;
        }
        boolean hyphen = tokens.get(at).isMark('-') || tokens.get(at).isMark('–');
        boolean to = tokens.get(at).isWord() && TO.contains(tokens.get(at).form());
        boolean and = tokens.get(at).is("و");
        Numeral second = numbers.at(hyphen || to || and ? at + 1 : at);
        if (second == null) {
            return null;
        }
        boolean joined = and || second.particles().equals("و");
        boolean range = hyphen || to || (joined && isBetween(tokens, first));
        return range ? new NumberRange(second, hyphen) : null;
    }

    private static boolean isBetween(Tokens tokens, Numeral first) {
        for (int i = first.first() - 1; i >= Math.max(0, first.first() - BETWEEN); i--) {
            if (tokens.get(i).isWord() && tokens.get(i).form().endsWith("بين")) {
                return true;
            }
        }
        return false;
    }

    /** The value of the first end, in the scale of the second: 20000 of 20 إلى 30 ألف. */
    String valueOf(Numeral first) {
        boolean shares =
                !first.isScaled()
                        && second.isScaled()
                        && first.value().compareTo(second.value().divide(second.scale())) < 0;
        BigDecimal value = first.value().multiply(second.scale());
        return shares ? value.stripTrailingZeros().toPlainString() : first.plainValue();
    }
}
