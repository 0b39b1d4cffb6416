package org.jarida.arabic.lexicon;

/**
 * One form of a verb.
 *
 * @param number of the subject; a verb before its subject is singular whatever follows (Ryding,
 *     Reference Grammar, 3.1)
 * @param object whether a pronoun is attached, as in أكدته
 */
public record VerbForm(Verb verb, Shape shape, Agreement number, boolean object) {

    public enum Shape {
        PERFECT,
        IMPERFECT,
        /** The active participle, as a circumstance: مؤكدا، مضيفة. */
        PARTICIPLE
    }

    /** Whom a form agrees with, as far as unvowelled letters tell. */
    public enum Agreement {
        HE,
        SHE,
        THEY,
        /** The first person, or the second. */
        WE_OR_YOU
    }

    VerbForm inFirstPerson() {
        return new VerbForm(verb, Shape.IMPERFECT, Agreement.WE_OR_YOU, object);
    }

    VerbForm withObject() {
        return new VerbForm(verb, shape, number, true);
    }

    public boolean is(Shape wanted) {
        return shape == wanted;
    }
}
