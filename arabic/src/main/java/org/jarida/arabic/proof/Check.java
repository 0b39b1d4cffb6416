package org.jarida.arabic.proof;

/** Looks for one kind of thing in a text. */
interface Check {

    void read(Prose prose, Findings findings);
}
