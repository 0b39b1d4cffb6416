package org.jarida.article.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody of the newsroom says of an article.
 *
 * @param words of the article that it is about, as they stood; empty for the whole
 * @param settledBy who settled it; empty where it is open
 */
public record Note(
        long id,
        long accountId,
        String author,
        Instant at,
        String text,
        String words,
        String settledBy,
        Optional<Instant> settledAt) {

    public boolean isOpen() {
        return settledAt.isEmpty();
    }
}
