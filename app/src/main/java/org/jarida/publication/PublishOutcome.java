package org.jarida.publication;

import java.util.List;

/** What came of an attempt to publish. */
public sealed interface PublishOutcome {
    /**
     * @param address of the article, below the paper's own
     */
    record Published(long article, String address) implements PublishOutcome {}

    /**
     * @param reasons keys of the catalogues
     */
    record Blocked(List<String> reasons) implements PublishOutcome {
        public Blocked {
            reasons = List.copyOf(reasons);
        }
    }
}
