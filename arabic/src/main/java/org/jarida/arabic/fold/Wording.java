package org.jarida.arabic.fold;

import java.util.Map;

/**
 * The wording of a statement, for telling whether two texts say the same in the same words.
 *
 * <p>Ignored are the make of quotation marks (« “ " ‘ '' are one), spacing, tatweel inside words,
 * invisible controls, and Arabic vowel signs that only one of the two has. Everything else counts:
 * على is not علي, كتَب is not كتِب, 1,5 is not 15, and a text without its comma is another text.
 *
 * <p>Spacing never joins what stood apart: ما لك is not مالك, 12 ,5 is not 12,5 and 3 ـ 5 is not
 * 35.
 *
 * <p>Since vowel signs may be added or taken away but not changed, sameness is not transitive: كتب
 * is the same as كتَب and as كتِب, which are not the same as each other. So a wording has a key,
 * which the same wordings share, and {@link #isSameAs} decides among those of one key.
 */
public final class Wording {

    private final Folded folded;
    private final Map<Integer, String> signs;

    Wording(Folded folded, Map<Integer, String> signs) {
        this.folded = folded;
        this.signs = Map.copyOf(signs);
    }

    /** Reads a wording; any text has one. */
    public static Wording of(String text) {
        return new WordingReader(text).read();
    }

    /** Whether two texts say the same in the same words. */
    public static boolean same(String one, String other) {
        return of(one).isSameAs(of(other));
    }

    /** What wordings that are the same have in common; different wordings may share it too. */
    public String key() {
        return folded.text();
    }

    /** The key with the way back to the original's offsets. */
    public Folded folded() {
        return folded;
    }

    /** Whether both say the same in the same words. */
    public boolean isSameAs(Wording other) {
        return key().equals(other.key())
                && signs.entrySet().stream()
                        .allMatch(
                                entry -> {
                                    String theirs = other.signs.getOrDefault(entry.getKey(), "");
                                    return agree(entry.getValue(), theirs);
                                });
    }

    /** Vowel signs of one letter agree where one side only has more: كتّب and كتَّب. */
    private static boolean agree(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(String whole, String part) {
        return part.chars().allMatch(sign -> whole.indexOf(sign) >= 0);
    }
}
