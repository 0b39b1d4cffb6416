package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase after a verb that may be its subject. The usual order of news prose is
 * verb, subject, rest (Ryding, Reference Grammar, 3.2), but times, places and the one told may come
 * between: أعلن أمس في بيروت وزير الطاقة أن …
 */
final class SubjectReader {

    /** How far after the verb a subject may begin. */
    private static final int FARTHEST = 24;

    /** Adjectives that end an adjunct of time or occasion. */
    private static final Set<String> EARLIER =
            WordForm.setOf("سابق", "سابقة", "لاحق", "لاحقة", "متأخر", "متأخرة", "مبكر", "مبكرة");

    private final Article article;
    private final Marks marks;
    private final PhraseReader phrases;
    private final NamesInMarks names;

    SubjectReader(Article article, Marks marks, PhraseReader phrases, NamesInMarks names) {
        this.article = article;
        this.marks = marks;
        this.phrases = phrases;
        this.names = names;
    }

    /**
     * What stands after a verb.
     *
     * @param subject null if no noun phrase comes before the complement
     * @param resume the token where the search for the complement goes on
     */
    record After(@Nullable Phrase subject, int resume) {}

    After after(int verb, Verb lemma) {
        int limit = Math.min(article.sentenceEnd(verb), verb + FARTHEST);
        int at = verb + 1;
        while (at < limit) {
            int next = skip(at, limit, lemma);
            if (next < 0) {
                return new After(null, at);
            }
            if (next == at) {
                Phrase phrase = phrases.read(at, article.sentenceEnd(verb));
                if (phrase == null) {
                    return new After(null, at);
                }
                Phrase subject = beforeGoverned(phrase, lemma);
                return new After(subject, subject.to());
            }
            at = next;
        }
        return new After(null, Math.min(at, limit));
    }

    /** The token after what is no subject; the same token where one may begin; -1 at the end. */
    private int skip(int at, int limit, Verb lemma) {
        Token token = article.token(at);
        if (article.isComma(at)) {
            return at + 1;
        }
        if (token.isMark('(')) {
            return bracketEnd(at, limit);
        }
        Marked marked = marks.openingAt(at);
        if (marked != null) {
            return names.isName(marked) ? at : -1;
        }
        if (token.isNumber()) {
            Set<NounKind> kinds = phrases.kinds(at + 1);
            boolean people =
                    kinds.contains(NounKind.GROUP)
                            || PhraseHead.isCountedPerson(article.form(at + 1), kinds);
            return people ? at : at + 1; // 35 محاميا
        }
        if (!token.isWord()) {
            return token.kind() == Token.Kind.LATIN ? at : -1;
        }
        return skipWord(at, limit, lemma);
    }

    private int skipWord(int at, int limit, Verb lemma) {
        String form = article.form(at);
        Set<NounKind> kinds = Nouns.kinds(form);
        if (article.name(at) != null && !isAttached(at)) {
            return at;
        }
        if (phrases.isNominal(at) && Particles.isPreposition(form)) {
            return at; // نفى والي الجهة، تقول أم حسين
        }
        boolean carrier = ComplementReader.CARRIERS.contains(form);
        if (carrier
                || Particles.isThat(form)
                || article.verb(at) != null
                || (Particles.isRelative(form) && !form.equals("من"))) {
            return -1;
        }
        if (Particles.isBoundPreposition(form)) {
            return at + 1;
        }
        if (isOwnSide(at)) {
            return at + 2;
        }
        if (isAdverb(form, kinds) && !Particles.isPreposition(form)) {
            return at + 1;
        }
        if (Particles.isPreposition(form)) {
            boolean governed = lemma.governs(form) && !leadsToOccasion(at + 1);
            return governed ? -1 : adjunctEnd(at + 1, limit, lemma);
        }
        boolean with = lemma.governs("ب") && form.startsWith("ب") && form.length() > 3;
        if (with && article.name(at) == null && Nouns.kinds(form).isEmpty()) {
            return -1;
        }
        if (isAttached(at)) {
            boolean governed = lemma.governs(form.substring(0, 1)) && !form.startsWith("لل");
            return governed ? -1 : adjunctEnd(at, limit, lemma);
        }
        return phrases.isNominal(at) ? at : -1;
    }

    /** أشاد المدير | بأهمية العمل: what the verb governs ends its subject, but باسم does not. */
    private Phrase beforeGoverned(Phrase phrase, Verb lemma) {
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            String form = article.form(at);
            boolean partitive =
                    form.equals("من") && PhraseHead.isQuantity(article.form(phrase.from()));
            if (Particles.isPreposition(form) && lemma.governs(form) && !partitive) {
                return phrase.endingAt(at);
            }
            if (lemma.governs("ب")
                    && form.startsWith("ب")
                    && !form.equals("باسم")
                    && article.name(at) == null) {
                String rest = form.substring(1);
                String before = article.form(at - 1);
                boolean noun =
                        before.startsWith("ال")
                                || before.endsWith("ه")
                                || before.endsWith("ها")
                                || article.name(at - 1) != null
                                || rest.startsWith("ال")
                                || rest.endsWith("ة")
                                || !Nouns.kinds(rest).isEmpty()
                                || VerbalNoun.begins(rest, true);
                if (noun && Nouns.kinds(form).isEmpty()) {
                    return phrase.endingAt(at);
                }
            }
        }
        return phrase;
    }

    /** من جانبه، من جهتها: for his part. */
    boolean isOwnSide(int at) {
        if (!Particles.withoutAnd(article.form(at)).equals("من")
                && !article.form(at).equals("من")) {
            return false;
        }
        String side = article.form(at + 1);
        return side.startsWith("جانب")
                || side.startsWith("جهت")
                || side.startsWith("ناحيت")
                || side.startsWith("طرفه");
    }

    private boolean leadsToOccasion(int at) {
        return phrases.kinds(at).contains(NounKind.OCCASION);
    }

    static boolean isAdverb(String form, Set<NounKind> kinds) {
        return kinds.contains(NounKind.ADVERB) || kinds.contains(NounKind.TIME);
    }

    /** Whether a preposition of one letter stands in the word: بالرباط، لوكالة، للصحافيين. */
    boolean isAttached(int at) {
        String form = article.form(at);
        if (form.length() < 3 || "بل".indexOf(form.charAt(0)) < 0) {
            return form.equals("ب") || form.equals("ل");
        }
        if (form.startsWith("لل") || form.startsWith("بال")) {
            return true;
        }
        Name name = article.name(at);
        if (name != null) {
            return name.span().start() > article.token(at).start()
                    && name.span().start() < article.token(at).end();
        }
        return Nouns.kinds(form).isEmpty() && Heads.clitics(form) > 0;
    }

    /** The same for an adjunct of a verb, whose own preposition ends it. */
    int adjunctEnd(int from, int limit, Verb verb) {
        int end = adjunctEnd(from, limit);
        for (int at = from + 1; at < end && !article.token(at).isMark('('); at++) {
            if (verb.governs(article.form(at)) && Particles.isPreposition(article.form(at))) {
                return at;
            }
        }
        return end;
    }

    /**
     * After the noun phrase of an adjunct; a title in it that is not governed begins the subject.
     */
    int adjunctEnd(int from, int limit) {
        Phrase phrase = phrases.read(from, limit);
        if (phrase == null) {
            Marked marked = marks.openingAt(from);
            return marked != null && names.isName(marked) ? marked.close() + 1 : from + 1;
        }
        for (int at = from + 1; at < phrase.to(); at++) {
            if (article.isComma(at)) {
                return at; // لإذاعة محلية، رئيس البلدية: no apposition to what is told
            }
            if (EARLIER.contains(article.form(at - 1))) {
                return at; // في وقت سابق | اعتراض طائرة
            }
            String form = article.form(at);
            boolean title = Nouns.is(form, NounKind.PERSON) && !Nouns.isDefinite(form);
            boolean complete =
                    Nouns.isDefinite(article.form(at - 1)) || article.name(at - 1) != null;
            if (title && complete) {
                return at;
            }
        }
        return phrase.to();
    }

    private int bracketEnd(int at, int limit) {
        for (int next = at + 1; next < limit; next++) {
            if (article.token(next).isMark(')')) {
                return next + 1;
            }
        }
        return at + 1;
    }
}
