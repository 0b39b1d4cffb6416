package org.jarida.arabic.lexicon;

import java.util.Set;

/**
 * A verb, as its line in the lexicon has it.
 *
 * @param lemma its word form in the perfect, third person masculine singular
 * @param hamza whether it is written with أ: أعلن, not اعتقد, whose أعتقد is "I think"
 * @param speech whether it is a verb of saying, asking, accusing or judging
 * @param governs word forms of what it takes: {@link #CLAUSE}, {@link #OBJECT}, prepositions
 */
public record Verb(
        String lemma, boolean hamza, boolean speech, Set<String> governs, Polarity polarity) {

    /** A clause after أن or إن. */
    public static final String CLAUSE = "ان";

    /** An object without a preposition. */
    public static final String OBJECT = "ه";

    public Verb {
        governs = Set.copyOf(governs);
    }

    public boolean governs(String what) {
        return governs.contains(what);
    }
}
