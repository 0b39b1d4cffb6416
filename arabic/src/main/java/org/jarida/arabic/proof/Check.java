package org.jarida.arabic.proof;

/** Looks for one kind of thing in a text. Immutable; one check serves all threads. */
public interface Check {

    void read(Prose prose, Findings findings);
}
