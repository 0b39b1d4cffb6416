package org.jarida.article.comparison;

import java.util.List;
import java.util.Locale;

/**
 * Two parts that stand beside each other.
 *
 * @param part what they are, by the names of the catalogues: title, paragraph, heading …
 * @param before empty where the part was added
 * @param after empty where the part was taken out
 */
public record Row(String part, Change change, List<Piece> before, List<Piece> after) {
    public Row {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What became of a part. */
    public enum Change {
        NONE,
        /** The words are the same, but marks, a level or an image are not. */
        FORM,
        WORDS,
        ADDED,
        REMOVED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
