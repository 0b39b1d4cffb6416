package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;

/** Finds the personal name in a noun phrase: سامي الحداد in رئيس البعثة، سامي الحداد. */
final class PersonName {

    /** From a token to before another; empty if both are one. */
    record Range(int from, int to) {

        boolean isEmpty() {
            return from == to;
        }
    }

    private static final List<String> HIS = List.of("ته", "تها", "تهم", "يها", "اسمها");

    private final Article article;

    PersonName(Article article) {
        this.article = article;
    }

    Range in(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            Name name = article.name(at);
            if (name != null && name.kind() == NameKind.PERSON) {
                int end = end(at, phrase.to(), name);
                return new Range(at, end == at + 1 ? fatherEnd(end, phrase.to()) : end);
            }
        }
        boolean nameFirst = Heads.kinds(article.form(phrase.from())).isEmpty();
        if (nameFirst || !phrase.kinds().contains(NounKind.PERSON)) {
            return beforeComma(phrase);
        }
        return afterTitle(phrase);
    }

    /** سعيد قاسم: a listed family name that is a given name here, with bare names after it. */
    private int fatherEnd(int from, int limit) {
        int at = from;
        while (at < limit
                && article.isWord(at)
                && article.name(at) == null
                && isNamePart(at)
                && !Nouns.isDefinite(article.form(at))) {
            at++;
        }
        return at;
    }

    private int end(int from, int limit, Name name) {
        int at = from;
        while (at < limit && name.equals(article.name(at))) {
            at++;
        }
        return at;
    }

    /** عماد الخالدي، مدير المركز: bare words first; also a family name alone. */
    private Range beforeComma(Phrase phrase) {
        Set<NounKind> kinds = phrase.kinds();
        boolean institution =
                kinds.contains(NounKind.BODY)
                        || kinds.contains(NounKind.GROUP)
                        || kinds.contains(NounKind.TEXT)
                        || kinds.contains(NounKind.SOURCE)
                        || kinds.contains(NounKind.MEDIUM);
        if (institution || article.name(phrase.from()) != null) {
            return new Range(phrase.from(), phrase.from());
        }
        int at = phrase.from();
        while (at < phrase.to() && article.isWord(at) && isNamePart(at)) {
            at++;
        }
        return new Range(phrase.from(), at);
    }

    private boolean isNamePart(int at) {
        String form = article.form(at);
        return Nouns.kinds(form).isEmpty() && !form.equals("باسم");
    }

    /** After the last comma, or from the first bare word after a definite one. */
    private Range afterTitle(Phrase phrase) {
        int comma = -1;
        for (int at = phrase.from(); at < phrase.to(); at++) {
            comma = article.isComma(at) ? at : comma;
        }
        if (comma >= 0 && article.isWord(comma + 1) && isNamePart(comma + 1)) {
            return new Range(comma + 1, phrase.to());
        }
        boolean closed = Nouns.isDefinite(article.form(phrase.from()));
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            String form = article.form(at);
            boolean definite =
                    Nouns.isDefinite(form)
                            || form.startsWith("لل")
                            || form.startsWith("بال")
                            || form.startsWith("وال")
                            || article.name(at) != null;
            // المتحدثة باسمه كارين: a noun with a pronoun is no name, but ends what goes before
            boolean his = form.startsWith("باسم") || Words.endsWithAny(form, HIS);
            definite |= his;
            boolean known = !Heads.kinds(form).isEmpty() || !article.isWord(at);
            if (Particles.isPreposition(form) && !article.isAli(at)) {
                closed = false; // القيادي في الحركة إسماعيل …: its noun comes first
                continue;
            }
            if (closed && !definite && !known && !form.endsWith("ة")) {
                return new Range(at, phrase.to());
            }
            closed |= definite;
        }
        return new Range(phrase.to(), phrase.to());
    }
}
