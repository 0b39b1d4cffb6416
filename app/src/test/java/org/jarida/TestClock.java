package org.jarida;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes on from a chosen time, and that a test moves further on. */
public final class TestClock extends Clock {
    private volatile Clock now;

    public TestClock(Instant start) {
        this.now = offset(systemUTC(), Duration.between(systemUTC().instant(), start));
    }

    public void moveOn(Duration duration) {
        now = offset(now, duration);
    }

    @Override
    public Instant instant() {
        return now.instant();
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return now.withZone(zone);
    }
}
