package org.jarida.media.library;

import java.util.Locale;

/**
 * Which images of the library are asked for.
 *
 * @param words of what is said of them; may be empty
 * @param person number of the account that added them; 0 for all
 */
public record LibraryFilter(String words, long person, Which which) {

    /** What a list can be narrowed to. */
    public enum Which {
        ALL,
        /** Some article holds it, public or not. */
        USED,
        FREE,
        /** Credit or alternative text is missing. */
        UNSAID,
        /** Waits to be forgotten. */
        REMOVED;

        /** A name for addresses and catalogues. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** All where there is no such name. */
        public static Which of(String code) {
            for (Which one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return ALL;
        }
    }
}
