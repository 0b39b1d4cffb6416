package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.VerbForm.Agreement;

/**
 * A noun phrase.
 *
 * @param from its first token
 * @param to the token after it
 * @param letters of the first token that are a clitic and lie outside: 1 in لوزارة
 * @param kinds what its head tells, or a name in it; empty if nothing is known
 * @param named whether it begins with a name
 * @param bare whether it begins with a name, which may take a verb of either gender
 * @param agreement which verb it takes when it goes before the verb
 */
record Phrase(
        int from,
        int to,
        int letters,
        Set<NounKind> kinds,
        boolean named,
        boolean bare,
        Agreement agreement) {

    /** Whether it is somebody or something that can say things. */
    boolean canSpeak() {
        return named
                || kinds.contains(NounKind.PERSON)
                || kinds.contains(NounKind.GROUP)
                || kinds.contains(NounKind.BODY)
                || kinds.contains(NounKind.TEXT)
                || kinds.contains(NounKind.MEDIUM)
                || kinds.contains(NounKind.SOURCE);
    }

    boolean isHuman() {
        return kinds.contains(NounKind.PERSON) || kinds.contains(NounKind.GROUP);
    }

    Phrase endingAt(int end) {
        return new Phrase(from, end, letters, kinds, named, bare, agreement);
    }
}
