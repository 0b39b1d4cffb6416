package org.jarida.letters;

import java.time.Duration;
import java.util.List;

/** What came of an attempt to write to the paper. */
sealed interface ReceiveOutcome {
    /**
     * @param token by which the reader, and nobody else, comes to the receipt
     */
    record Received(String token) implements ReceiveOutcome {}

    /** Something is to be mended first. */
    record Refused(List<FieldProblem> problems) implements ReceiveOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Too many letters have come; there is room for one after the pause. */
    record TooMany(Duration pause) implements ReceiveOutcome {}
}
