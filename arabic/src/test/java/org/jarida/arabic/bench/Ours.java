package org.jarida.arabic.bench;

/** What the library finds, in the form of the annotations. */
final class Ours {

    private Ours() {}

    static Annotated read(Annotated article) {
        return Annotated.empty(article);
    }
}
