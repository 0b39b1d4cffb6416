package org.jarida.arabic.statement;

/** What is known of a noun phrase while it is read. */
final class PhraseState {

    /** The phrase's first token. */
    final int from;

    /** A head that takes complements stands in the phrase, and no name after it. */
    boolean open = false;

    /** The last word had an article, or a name was read: a bare word now begins another. */
    boolean definite = false;

    boolean named = false;

    PhraseState(int from) {
        this.from = from;
    }
}
