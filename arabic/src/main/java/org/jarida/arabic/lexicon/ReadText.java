package org.jarida.arabic.lexicon;

import java.util.List;
import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart once for all readers: its tokens, its sentences, and the verbs that its words
 * may be. Immutable.
 */
public final class ReadText {

    private final Tokens tokens;
    private final List<Span> sentences;
    private final @Nullable VerbForm[] verbs;
    private final byte[] proclitics;

    private ReadText(Tokens tokens) {
        this.tokens = tokens;
        this.sentences = Sentences.of(tokens.text());
        this.verbs = new VerbForm[tokens.size()];
        this.proclitics = new byte[tokens.size()];
        for (int at = 0; at < verbs.length; at++) {
            VerbForm verb = Verbs.starter().find(tokens.get(at), tokens.text());
            verbs[at] = verb;
            proclitics[at] = verb == null ? 0 : proclitic(tokens.get(at));
        }
    }

    private static byte proclitic(Token token) {
        return (byte) Verbs.starter().proclitic(token.form());
    }

    /** Takes a text apart, in time proportional to its length. */
    public static ReadText of(String text) {
        return of(Tokens.of(text));
    }

    public static ReadText of(Tokens tokens) {
        return new ReadText(tokens);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** As {@link Sentences#of} gives them. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The verb that a token is a form of; null if it is none, or the index is outside the text. */
    public @Nullable VerbForm verb(int token) {
        return token >= 0 && token < verbs.length ? verbs[token] : null;
    }

    /** How many letters of a token stand before the verb itself: 1 in وقال; of no verb 0. */
    public int proclitic(int token) {
        return proclitics[token];
    }
}
