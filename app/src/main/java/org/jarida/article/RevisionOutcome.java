package org.jarida.article;

/** What came of a wish about a revision. */
public sealed interface RevisionOutcome {
    record Done() implements RevisionOutcome {}

    /** There is no such article, or no such revision of it. */
    record NotThere() implements RevisionOutcome {}

    /** The article is another's, and the editor may write in their own only. */
    record NotYours() implements RevisionOutcome {}
}
