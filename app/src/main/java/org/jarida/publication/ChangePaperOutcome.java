package org.jarida.publication;

import java.util.List;

/** What came of an attempt to change the paper. */
public sealed interface ChangePaperOutcome {
    /**
     * @param changes names of what is different now, such as {@code conventions} or {@code
     *     corrections/ar}
     */
    record Changed(List<String> changes) implements ChangePaperOutcome {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /** The paper is that already. */
    record Unchanged() implements ChangePaperOutcome {}

    /** A paper has a name. */
    record Nameless() implements ChangePaperOutcome {}
}
