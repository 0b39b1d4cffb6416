package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.text.Token;
import org.jspecify.annotations.Nullable;

/** What single words of an article can be; each word is looked up once. */
final class WordClass {

    private static final byte UNREAD = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Article article;
    private final byte[] nominal;
    private final @Nullable Set<NounKind>[] kinds;

    @SuppressWarnings("unchecked")
    WordClass(Article article) {
        this.article = article;
        this.nominal = new byte[article.size() + 1];
        this.kinds = new Set[article.size() + 1];
    }

    /** The kinds of a word, read through a clitic. */
    Set<NounKind> kinds(int at) {
        if (!article.isWord(at)) {
            return Set.of();
        }
        Set<NounKind> known = kinds[at];
        if (known == null) {
            known = Heads.kinds(article.form(at));
            kinds[at] = known;
        }
        return known;
    }

    /** Whether a word can stand in a noun phrase: it is no verb, particle, pronoun or time. */
    boolean isNominal(int at) {
        if (at < 0 || at >= article.size()) {
            return false;
        }
        if (nominal[at] == UNREAD) {
            nominal[at] = readNominal(at) ? YES : NO;
        }
        return nominal[at] == YES;
    }

    private boolean readNominal(int at) {
        String form = article.form(at);
        boolean van =
                form.equals("فان") && article.text.charAt(article.token(at).start() + 1) == 'ا';
        if (article.name(at) != null || (van && article.isWord(at - 1) && article.isWord(at + 1))) {
            return true; // فان كيركوف is no فإن
        }
        if (isGovernor(at) || isMotherOf(at) || article.isAli(at)) {
            return true;
        }
        VerbForm verb = article.verb(at);
        if (verb != null) {
            // متابعين، معارضين are people as well as circumstances
            // مصادر مطلعة: a participle right after its noun is an adjective
            boolean adjective = verb.is(Shape.PARTICIPLE) && verb.number() == Agreement.SHE;
            if (adjective && article.isWord(at - 1) && !article.hasAnd(at)) {
                return article.verb(at - 1) == null
                        && !Particles.isPreposition(article.form(at - 1));
            }
            boolean people = verb.number() == Agreement.THEY && verb.is(Shape.PARTICIPLE);
            boolean governed = article.form(at - 1).equals("في"); // في نص البيان
            return (people && Nouns.is(form, NounKind.GROUP))
                    || (governed && Nouns.is(form, NounKind.TEXT));
        }
        Set<NounKind> kinds =
                Nouns.kinds(Nouns.kinds(form).isEmpty() ? Particles.withoutAnd(form) : form);
        return !(ComplementReader.CARRIERS.contains(form)
                || Particles.isPreposition(form)
                || Particles.isBoundPreposition(form)
                || Particles.isThat(form)
                || Particles.isRelative(form)
                || Particles.isVerbal(form)
                || kinds.contains(NounKind.TIME)
                || (kinds.contains(NounKind.ADVERB)
                        && !form.startsWith("نفس")
                        && !form.startsWith("ذات"))
                || VerbShape.looksFinite(form));
    }

    /** والي, a governor; وإلى, "and to", has its hamza or ends in ى. */
    boolean isGovernor(int at) {
        Token token = article.token(at);
        return token.is("والي")
                && article.text.charAt(token.end() - 1) == 'ي'
                && article.text.charAt(token.start() + 1) == 'ا';
    }

    /** تقول أم حسين: after a verb أم is no "or". */
    private boolean isMotherOf(int at) {
        return article.token(at).is("ام") && article.verb(at - 1) != null && article.isWord(at + 1);
    }

    /** Whether a word is no noun, verb or particle that the lexicons know. */
    boolean mayBeName(int at) {
        String form = article.form(at);
        return kinds(at).isEmpty() && !Particles.isPreposition(form) && article.verb(at) == null;
    }
}
