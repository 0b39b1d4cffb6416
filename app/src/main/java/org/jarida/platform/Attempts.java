package org.jarida.platform;

import java.time.Duration;

/** When a job that failed is tried again: soon at first, then ever less often, for two days. */
final class Attempts {
    private static final int MOST = 16;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private Attempts() {}

    /**
     * @param failed how many attempts have failed, from 1
     */
    static boolean isLast(int failed) {
        return failed >= MOST;
    }

    /** Doubles with each attempt. */
    static Duration pauseAfter(int failed) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed - 1, MOST));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
