package org.jarida.platform.page;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.LongAdder;

/** How the cache fares, for the operator's metrics: {@code jarida_pages_total}. */
final class PageCounters {
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private final LongAdder joined = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder stale = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /** Shows them in the registry. */
    void register(MeterRegistry registry) {
        register(registry, "hit", hits);
        register(registry, "miss", misses);
        register(registry, "joined", joined);
        register(registry, "dropped", dropped);
        register(registry, "stale", stale);
        register(registry, "refused", refused);
    }

    private static void register(MeterRegistry registry, String outcome, LongAdder count) {
        FunctionCounter.builder("jarida.pages", count, LongAdder::sum)
                .tag("outcome", outcome)
                .description("Answers from the page cache, and what became of kept ones")
                .register(registry);
    }

    /** Served from memory. */
    void hit() {
        hits.increment();
    }

    /** Made by a route. */
    void miss() {
        misses.increment();
    }

    /** Served with what another waited for. */
    void joined(int count) {
        joined.add(count);
    }

    /** Kept ones taken away by a change, and new ones that a change overtook. */
    void dropped(int count) {
        dropped.add(count);
    }

    /** Served although no longer true, because no new one could be made. */
    void stale() {
        stale.increment();
    }

    /** Sent away because too many wait. */
    void refused() {
        refused.increment();
    }

    long hits() {
        return hits.sum();
    }

    long misses() {
        return misses.sum();
    }
}
