package org.jarida.staff;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody of the newsroom should see.
 *
 * @param by who caused it
 * @param article number of the article that it is about
 * @param title of the article when it happened
 * @param text a remark; may be empty
 * @param isNew whether the person has not seen it yet
 */
public record Notice(
        long id,
        Instant at,
        Kind kind,
        String by,
        long article,
        String title,
        String text,
        boolean isNew) {

    /** What happened. */
    public enum Kind {
        ASSIGNED,
        SUBMITTED,
        RETURNED,
        READY,
        SCHEDULED,
        PUBLISHED,
        NOT_PUBLISHED,
        WITHDRAWN,
        MENTIONED,
        NOTED;

        public String key() {
            return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
