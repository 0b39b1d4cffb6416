package org.jarida.article;

import java.time.Instant;

/**
 * What is being typed of an article.
 *
 * @param version how often it was saved; 0 where nobody has since the newest revision
 * @param revision number of the article's newest revision; 0 where it has none yet
 * @param isCut whether that revision says the same
 * @param savedBy who saved it last
 */
public record WorkingCopy(
        long article,
        int version,
        int revision,
        boolean isCut,
        Content content,
        String savedBy,
        Instant savedAt) {}
