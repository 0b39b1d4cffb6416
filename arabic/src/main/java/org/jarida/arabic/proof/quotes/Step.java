package org.jarida.arabic.proof.quotes;

import org.jspecify.annotations.Nullable;

/**
 * One thing settled about the marks of a text, and what was settled before it.
 *
 * @param before null for the first
 */
record Step(What what, @Nullable Step before) {

    sealed interface What {}

    record Paired(Quotes.Pair pair) implements What {}

    record Left(Quotes.Loose loose) implements What {}
}
