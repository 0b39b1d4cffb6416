package org.jarida.publication;

import java.time.Instant;

/** What is left of a withdrawn article: that it was, since when it is gone, and why. */
public record Tombstone(
        long id, long sectionId, Instant publishedAt, Instant withdrawnAt, String reason) {}
