package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;

/** Marks inside a noun phrase: a quoted name, a bracket, a comma before an apposition. */
final class Apposition {

    private final Article article;
    private final WordClass words;
    private final PhraseEnd ends;

    Apposition(Article article, WordClass words, PhraseEnd ends) {
        this.article = article;
        this.words = words;
        this.ends = ends;
    }

    /** The token after a mark and what belongs to it; the mark itself where the phrase ends. */
    int after(PhraseState state, int at, int end) {
        if (article.token(at).isMark('(')) {
            return bracketEnd(at, end);
        }
        if (article.isComma(at)) {
            return appositionFollows(state, at, end) ? at + 1 : at;
        }
        if (article.token(at).isMark('-') || article.token(at).isMark('/')) {
            boolean tight = article.token(at - 1).end() == article.token(at).start();
            return tight && article.isWord(at + 1) ? at + 1 : at;
        }
        boolean names = at == state.from || isNaming(at - 1) || isNaming(at - 2);
        return names ? quotedEnd(at, end) : at;
    }

    private int bracketEnd(int at, int end) {
        for (int next = at + 1; next < Math.min(end, at + 10); next++) {
            if (article.token(next).isMark(')')) {
                return next + 1;
            }
        }
        return at;
    }

    private int quotedEnd(int at, int end) {
        if (QuoteMark.at(article, at) == null) {
            return at;
        }
        for (int next = at + 1; next < Math.min(end, at + 6); next++) {
            QuoteMark mark = QuoteMark.at(article, next);
            if (mark != null) {
                return mark.to();
            }
        }
        return at;
    }

    private boolean isNaming(int at) {
        return words.kinds(at).contains(NounKind.NAMING);
    }

    /** رئيس البعثة، سامي الحداد، أمس: after the comma a name or a title, then anything but و. */
    private boolean appositionFollows(PhraseState state, int at, int end) {
        int next = at + 1;
        if (article.form(next + 1).equals("عدم")) {
            return false; // شريطة عدم كشف هويته
        }
        if (next >= end || !article.isWord(next) || !words.isNominal(next)) {
            return false;
        }
        Set<NounKind> kinds = words.kinds(next);
        if (kinds.contains(NounKind.TIME) || kinds.contains(NounKind.OCCASION)) {
            return false;
        }
        if (ends.isTold(next, article.form(next))) {
            return false;
        }
        Name name = article.name(next);
        boolean person = name != null && name.kind() == NameKind.PERSON;
        boolean title = kinds.contains(NounKind.PERSON);
        boolean and = article.form(next).startsWith("و") && title;
        boolean body = article.form(next).startsWith("ال") && kinds.contains(NounKind.BODY);
        if (person || title || and) {
            return true;
        }
        // A name that no list has: two or three bare words between commas, after a title
        return state.open && !body && closesSoon(next, end);
    }

    private boolean closesSoon(int from, int end) {
        int at = from;
        while (at < Math.min(end, from + 6) && article.isWord(at) && words.isNominal(at)) {
            at++;
        }
        boolean closed = article.isComma(at) || Particles.isThat(article.form(at)) || at == end;
        boolean marked = article.token(at).isMark('"') || article.token(at).isMark('«');
        return at - from >= 2
                && at - from <= 5
                && (closed || marked || article.verb(at) != null)
                && !Nouns.isDefinite(article.form(from));
    }
}
