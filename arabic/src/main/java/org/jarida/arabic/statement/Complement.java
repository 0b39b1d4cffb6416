package org.jarida.arabic.statement;

import org.jspecify.annotations.Nullable;

/**
 * What a cue governs.
 *
 * @param at the token where the words given to the source begin; of a quotation its opening mark
 * @param letters of that token that lie outside: the preposition in بالتريث, the ب in بأنه
 * @param mark the quotation, if the cue governs one
 */
record Complement(Kind kind, int at, int letters, @Nullable Marked mark) {

    enum Kind {
        /** After أن or إن, or after a colon. */
        CLAUSE,
        /** In quotation marks. */
        QUOTE,
        /** A noun phrase after a preposition that the verb governs: دعا إلى التهدئة. */
        PHRASE,
        /** A noun phrase without a preposition: نفى الخبر. */
        OBJECT,
        /** The words before the cue: …، وفق ما أكده الوزير. */
        BEFORE,
        /** The noun that a relative clause is about: الخطة التي كشف عنها الوزير. */
        ANTECEDENT,
        /** Quoted words before the cue: «…»، قال الوزير. */
        QUOTE_BEFORE,
        NONE
    }

    static Complement none(int at) {
        return new Complement(Kind.NONE, at, 0, null);
    }

    static Complement of(Kind kind, int at, int letters) {
        return new Complement(kind, at, letters, null);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it tells a verb of saying from a verb of doing beyond doubt. */
    boolean isSpeech() {
        return kind == Kind.CLAUSE || kind == Kind.QUOTE || kind == Kind.QUOTE_BEFORE;
    }
}
