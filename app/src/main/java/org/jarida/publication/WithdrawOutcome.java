package org.jarida.publication;

/** What came of an attempt to withdraw. */
public sealed interface WithdrawOutcome {
    record Withdrawn(long article) implements WithdrawOutcome {}

    /** There is no public article of that number. */
    record NotPublic() implements WithdrawOutcome {}

    /** Readers must be told why. */
    record NoReason() implements WithdrawOutcome {}
}
