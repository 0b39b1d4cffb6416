package org.jarida.platform.page;

import java.util.Map;
import java.util.TreeSet;

/**
 * What caches between us and readers are told. A browser asks each time whether what it has is the
 * newest. A shared cache (a CDN, Varnish) may keep an answer only where it is told of changes: then
 * it gets the answer's tags and may serve it without asking.
 *
 * @param told whether changes are sent to a shared cache
 */
record SharedCaches(boolean told) {
    static final String ASKED_EACH_TIME = "public, no-cache";

    /**
     * A day at most, should a purge ever be lost; while it asks anew and while we are down, it goes
     * on with what it has (RFC 5861).
     */
    private static final String FOR_A_DAY =
            "public, max-age=0, s-maxage=86400, stale-while-revalidate=5, stale-if-error=600";

    Map<String, String> fields(Freshness freshness) {
        if (!told) {
            return Map.of("Cache-Control", ASKED_EACH_TIME);
        }
        return Map.of(
                "Cache-Control",
                FOR_A_DAY,
                "Surrogate-Key",
                String.join(" ", new TreeSet<>(freshness.tags())));
    }
}
