package org.jarida.publication;

import java.util.List;

/** What came of an attempt to correct. */
public sealed interface CorrectOutcome {
    record Corrected(long article, int revision) implements CorrectOutcome {}

    /** There is no public article of that number. */
    record NotPublic() implements CorrectOutcome {}

    /**
     * @param reasons keys of the catalogues
     */
    record Blocked(List<String> reasons) implements CorrectOutcome {
        public Blocked {
            reasons = List.copyOf(reasons);
        }
    }
}
