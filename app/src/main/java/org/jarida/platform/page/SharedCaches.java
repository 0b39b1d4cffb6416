package org.jarida.platform.page;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jarida.platform.Addresses;

/**
 * What caches between us and readers are told. A browser asks each time whether what it has is the
 * newest. A shared cache (a CDN, Varnish) may keep an answer only where it is told of changes: then
 * it gets the answer's tags and may serve it without asking.
 *
 * @param told whether changes are sent to a shared cache
 */
record SharedCaches(boolean told) {
    /** The tag of every answer. */
    static final String ALL = "all";

    /** The field that tells them. */
    static final String TAGS = "Surrogate-Key";

    static final String ASKED_EACH_TIME = "public, no-cache";

    /** Should a purge ever be lost. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** While it asks anew and while we are down, it goes on with what it has (RFC 5861). */
    private static final String KEPT =
            "public, max-age=0, s-maxage=%d, stale-while-revalidate=5, stale-if-error=600";

    /**
     * @param now when the answer was made; how old it is when it is sent stands in {@code Age}
     */
    Map<String, String> fields(Freshness freshness, Instant now) {
        if (!told) {
            return Map.of("Cache-Control", ASKED_EACH_TIME);
        }
        TreeSet<String> tags = new TreeSet<>(freshness.tags());
        tags.add(ALL);
        return Map.of(
                "Cache-Control", KEPT.formatted(seconds(freshness, now)), TAGS, written(tags));
    }

    /** As a field holds them: a person's tag has the letters of the name, which no field may. */
    static String written(Collection<String> tags) {
        return tags.stream().map(Addresses::encoded).collect(Collectors.joining(" "));
    }

    private static long seconds(Freshness freshness, Instant now) {
        Instant longest = now.plus(LONGEST);
        Instant until = freshness.until().isBefore(longest) ? freshness.until() : longest;
        // Rounded up: the same answer made a little later in the same second stays the same.
        return Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds());
    }
}
