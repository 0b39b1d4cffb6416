package org.jarida.article;

import java.util.List;

/** What came of an attempt to save a working copy. */
public sealed interface SaveOutcome {
    /** It stands as it was sent. */
    record Saved(WorkingCopy copy) implements SaveOutcome {}

    /** Somebody has saved another version meanwhile; nothing was overwritten. */
    record Conflict(WorkingCopy theirs) implements SaveOutcome {}

    /** There is no article of that number. */
    record NotThere() implements SaveOutcome {}

    /** The article is another's, and the editor may write in their own only. */
    record NotYours() implements SaveOutcome {}

    /**
     * It cannot be stored.
     *
     * @param problems with places as JSON pointers (RFC 6901)
     */
    record Refused(List<BodyProblem> problems) implements SaveOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
