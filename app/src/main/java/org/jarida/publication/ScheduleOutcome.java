package org.jarida.publication;

import java.time.Instant;
import java.util.List;

/** What came of an attempt to schedule a publication. */
public sealed interface ScheduleOutcome {
    /**
     * @param revision which will be published
     */
    record Scheduled(Instant at, int revision) implements ScheduleOutcome {}

    /**
     * @param reasons keys of the catalogues
     */
    record Blocked(List<String> reasons) implements ScheduleOutcome {
        public Blocked {
            reasons = List.copyOf(reasons);
        }
    }
}
