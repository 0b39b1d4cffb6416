package org.jarida.arabic.statement;

import java.util.List;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A text as the rules see it: its tokens with what the lexicons say of them. */
final class Article {

    private static final Token OUTSIDE = new Token(Token.Kind.BREAK, 0, 0, "\n");

    final Tokens tokens;
    final String text;
    private final ReadText read;
    private final @Nullable Name[] names;
    private final int[] sentenceEnds;
    private final int[] sentenceStarts;

    Article(ReadText read, List<Name> found) {
        this.read = read;
        this.tokens = read.tokens();
        this.text = tokens.text();
        int size = tokens.size();
        names = new Name[size];
        sentenceStarts = new int[size];
        sentenceEnds = new int[size];
        for (Name name : found) {
            int end = tokens.indexAt(name.span().end() - 1);
            for (int at = tokens.indexAt(name.span().start()); at <= end; at++) {
                names[at] = name;
            }
        }
        readSentences();
    }

    private void readSentences() {
        int at = 0;
        for (Span sentence : read.sentences()) {
            int start = tokens.indexAt(sentence.start());
            int end = start;
            while (end < tokens.size() && tokens.get(end).start() < sentence.end()) {
                end++;
            }
            for (at = Math.min(at, start); at < end; at++) {
                sentenceStarts[at] = start;
                sentenceEnds[at] = end;
            }
        }
        for (; at < tokens.size(); at++) {
            sentenceStarts[at] = at;
            sentenceEnds[at] = tokens.size();
        }
    }

    /** Makes one sentence of all sentences that a stretch in marks touches. */
    void join(List<Marked> all) {
        int[] opened = new int[size() + 1];
        for (Marked marked : all) {
            opened[marked.open()]++;
            opened[marked.close()]--;
        }
        int start = 0;
        int depth = 0;
        for (int at = 0; at < size(); at++) {
            // Before a token: the stretches that began earlier and have not ended
            boolean begins = sentenceStarts[at] == at && depth == 0;
            start = begins ? at : start;
            sentenceStarts[at] = start;
            depth += opened[at];
        }
        int end = size();
        for (int at = size() - 1; at >= 0; at--) {
            sentenceEnds[at] = end;
            end = sentenceStarts[at] == at ? at : end;
        }
    }

    int size() {
        return tokens.size();
    }

    /** The token at an index; past the ends a line's end, so that rules need no guard. */
    Token token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : OUTSIDE;
    }

    String form(int at) {
        return token(at).form();
    }

    boolean isWord(int at) {
        return token(at).isWord();
    }

    /** The first token of the sentence. */
    int sentenceStart(int at) {
        return sentenceStarts[at];
    }

    /** The index after the sentence's last token, its full stop included. */
    int sentenceEnd(int at) {
        return sentenceEnds[at];
    }

    /** The verb at a token, of whatever meaning. */
    @Nullable VerbForm verb(int at) {
        return read.verb(at);
    }

    /** How many letters stand before the verb at a token: 1 in وقال. */
    int proclitic(int at) {
        return read.proclitic(at);
    }

    /** The verb of saying at a token. */
    @Nullable VerbForm speech(int at) {
        VerbForm verb = verb(at);
        return verb != null && verb.verb().speech() ? verb : null;
    }

    /** The name that a token belongs to. */
    @Nullable Name name(int at) {
        return at >= 0 && at < names.length ? names[at] : null;
    }

    boolean isComma(int at) {
        Token token = token(at);
        return token.isMark('،') || token.isMark(',');
    }

    boolean isStop(int at) {
        Token token = token(at);
        return token.isBreak()
                || token.isMark('.')
                || token.isMark('!')
                || token.isMark('?')
                || token.isMark('؟')
                || token.isMark('؛')
                || token.isMark('…');
    }

    /** الدكتور علي الهاشمي: after a title it is the name, not a slip for على. */
    boolean isAli(int at) {
        Token token = token(at);
        return token.is("علي")
                && text.charAt(token.end() - 1) == 'ي'
                && Nouns.isDefinite(form(at - 1))
                && Nouns.is(form(at - 1), NounKind.PERSON)
                && isWord(at + 1);
    }

    /** Whether the word begins with a conjunction before a known word or verb: وقال. */
    boolean hasAnd(int at) {
        String form = form(at);
        if (!isWord(at) || form.length() < 3 || "وف".indexOf(form.charAt(0)) < 0) {
            return false;
        }
        return verb(at) == null
                ? Particles.isThat(form) || Particles.isPreposition(form)
                : read.proclitic(at) == 1;
    }

    /** The stretch of text from one token to before another, blanks not included. */
    Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }
}
