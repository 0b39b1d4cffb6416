package org.jarida.platform.page;

import java.time.Clock;
import java.time.Duration;

/**
 * When this node last heard from the database. What it holds is served for a while without: what
 * changed meanwhile, if anything, nobody could have told it.
 */
final class Contact {
    /** How long pages are served that the database no longer vouches for. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final Clock clock;
    private volatile long last;

    Contact(Clock clock) {
        this.clock = clock;
        this.last = clock.millis();
    }

    /**
     * @param at milliseconds of the epoch, when the question was asked that is answered now
     */
    void heard(long at) {
        last = at;
    }

    /** True while kept answers may be served. */
    boolean holdsAt(long now) {
        return now - last <= LEASE.toMillis();
    }

    boolean holds() {
        return holdsAt(clock.millis());
    }
}
