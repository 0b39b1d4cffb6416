package org.jarida.arabic.name;

import java.util.Optional;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;

/**
 * Finds the title of a person: the noun phrase in apposition that ends right before the name and
 * begins with an office or a profession, نائب وزير الخارجية الروسي (سيرغي ريابكوف). Its words are
 * in construct or agree (Ryding, Reference Grammar, 9.1.3), so that nothing but nouns lies between.
 */
final class Titles {

    /** Titles are longer only in protocol. */
    private static final int LONGEST = 9;

    private Titles() {}

    static Optional<Span> before(ReadText text, int name) {
        Tokens tokens = text.tokens();
        int head = -1;
        for (int at = name - 1; at >= Math.max(0, name - LONGEST); at--) {
            Token token = tokens.get(at);
            if (!isInside(text, at)) {
                break;
            }
            if (isHead(token)) {
                head = at;
            }
            if (head == at && token.form().startsWith("و") && cliticLetters(token.form()) > 0) {
                break; // نائب الوزير سيرغي كذا | ونائب وزير الدفاع
            }
        }
        if (head < 0) {
            return Optional.empty();
        }
        Token first = tokens.get(head);
        int start = tokens.offsetAfter(first, cliticLetters(first.form()));
        return Optional.of(new Span(start, tokens.get(name - 1).end()));
    }

    /** Whether a word is an office or a profession, with or without a clitic before it. */
    static boolean isHead(Token token) {
        return token.isWord() && cliticLetters(token.form()) >= 0;
    }

    /** How many letters stand before the office in a word; -1 if it is none. */
    static int cliticLetters(String form) {
        if (Nouns.is(form, NounKind.PERSON)) {
            return 0;
        }
        if (!Clitics.mayBegin(form)) {
            return -1;
        }
        for (Clitics.Reading reading : Clitics.readings(form)) {
            if (Nouns.is(reading.rest(), NounKind.PERSON)) {
                return reading.letters();
            }
        }
        return -1;
    }

    private static boolean isInside(ReadText text, int at) {
        Token token = text.tokens().get(at);
        String form = token.form();
        return token.isWord()
                && !Particles.isPreposition(form)
                && !Particles.isBoundPreposition(form)
                && !Particles.isThat(form)
                && !Particles.isRelative(form)
                && !Particles.isVerbal(form)
                && !Nouns.is(form, NounKind.TIME)
                && text.verb(at) == null;
    }
}
