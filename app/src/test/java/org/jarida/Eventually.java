package org.jarida;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what comes by itself, and fails where it does not come. */
public final class Eventually {
    /** No test needs it; one that comes here has failed. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Lets others have the processor between two looks. */
    private static final Duration BETWEEN = Duration.ofMillis(2);

    private Eventually() {}

    /**
     * Looks until it is as wanted.
     *
     * @param what for the failure's message
     * @return what was seen in the end
     */
    public static <T> T seen(String what, Supplier<T> look, Predicate<T> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T seen = look.get();
            if (wanted.test(seen)) {
                return seen;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("Never came: " + what + "; the last was: " + seen);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    public static void holds(String what, BooleanSupplier look) {
        seen(what, look::getAsBoolean, one -> one);
    }
}
