package org.jarida.article.workflow;

/** What came of a verb of the workflow. */
public sealed interface WorkOutcome {
    record Done() implements WorkOutcome {}

    record NotThere() implements WorkOutcome {}

    /** It is another's, and the role reaches only one's own. */
    record NotYours() implements WorkOutcome {}

    /**
     * It cannot be done to this article now.
     *
     * @param reason key of the catalogues
     */
    record Refused(String reason) implements WorkOutcome {}
}
