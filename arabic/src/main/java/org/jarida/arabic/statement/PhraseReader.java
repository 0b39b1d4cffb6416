package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase from its first word to its end: head, construct and adjectives, complements
 * with a preposition that belong to the head (مسؤول في الوزارة), apposition, also after a comma
 * (رئيس البعثة، سامي الحداد،), short brackets. Where letters cannot tell a noun from a verb, the
 * lexicon of verbs decides (Ryding, Reference Grammar, chapters 8, 9 and 14).
 */
final class PhraseReader {

    private static final int LONGEST = 40;

    /** Prepositions that a head or its last noun may govern. */
    private static final Set<String> COMPLEMENT =
            WordForm.setOf("في", "من", "لدى", "عن", "ل", "ب", "بين");

    /** Words that begin a phrase with another: كل من، عدد من. */
    private static final Set<String> QUANTITY =
            WordForm.setOf(
                    "عدد", "عددا", "كل", "بعض", "أحد", "إحدى", "مجموعة", "جملة", "العديد", "عديد",
                    "ذات", "نفس", "أغلب", "معظم", "غالبية", "عشرات", "العشرات", "مئات", "آلاف",
                    "كثير", "الكثير");

    private static final Set<String> DEMONSTRATIVES =
            WordForm.setOf("هذا", "هذه", "ذلك", "تلك", "هؤلاء", "أولئك");

    static boolean isQuantity(String form) {
        return QUANTITY.contains(form);
    }

    private final Article article;

    /** Words of names that the article has used so far. */
    private final Set<String> known;

    PhraseReader(Article article, Set<String> known) {
        this.article = article;
        this.known = known;
    }

    /** The noun phrase that begins at a token, null if none does. */
    @Nullable Phrase read(int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        if (from >= end || !begins(from)) {
            return null;
        }
        State state = new State(from);
        int at = from;
        while (at < end) {
            int next = step(state, at, end);
            if (next == at) {
                break;
            }
            at = next;
        }
        while (at > from && Particles.isPreposition(article.form(at - 1))) {
            at--;
        }
        return at == from ? null : phrase(from, at);
    }

    /** What is known of the phrase so far. */
    private static final class State {
        final int from;

        /** A head that takes complements stands in the phrase, and no name after it. */
        boolean open = false;

        /** The last word had an article, or a name was read: a bare word now begins another. */
        boolean definite = false;

        boolean named = false;

        State(int from) {
            this.from = from;
        }
    }

    /** The token after the next part of the phrase; the same token if the phrase has ended. */
    private int step(State state, int at, int end) {
        Token token = article.token(at);
        if (token.isBreak() || article.isStop(at)) {
            return at;
        }
        if (token.kind() == Token.Kind.MARK) {
            return mark(state, at, end);
        }
        if (!token.isWord()) {
            return at + 1;
        }
        if (!isNominal(at)) {
            return complement(state, at, end);
        }
        if (at > state.from && beginsAnother(state, at)) {
            return at;
        }
        take(state, at);
        return at + 1;
    }

    private void take(State state, int at) {
        String form = article.form(at);
        Set<NounKind> kinds = kinds(at);
        Name name = article.name(at);
        boolean person = name != null && name.kind() == NameKind.PERSON;
        boolean head =
                kinds.contains(NounKind.PERSON)
                        || kinds.contains(NounKind.GROUP)
                        || kinds.contains(NounKind.SOURCE)
                        || QUANTITY.contains(form)
                        || form.equals("باسم");
        state.open = head || (state.open && !person);
        boolean family = known.contains(form);
        state.named |= name != null || family;
        state.definite = Nouns.isDefinite(form) || form.startsWith("لل") || name != null || family;
    }

    /** A noun with a possessive pronoun, or a verbal noun, after a phrase that is complete. */
    private boolean beginsAnother(State state, int at) {
        String form = article.form(at);
        boolean source = kinds(state.from).contains(NounKind.SOURCE);
        if (isTold(at, form) || (source && TOLD.contains(form))) {
            return true;
        }
        if (followsCompleteName(state.from, at, form) || followsPeople(at, form)) {
            return true;
        }
        if (article.name(at) != null) {
            return false;
        }
        if (DEMONSTRATIVES.contains(form)) {
            return !state.definite && !state.named;
        }
        boolean speaker = state.open || !kinds(state.from).isEmpty();
        if (VerbalNoun.isFrequent(form) && speaker) {
            return true;
        }
        boolean complete = state.definite;
        boolean person = kinds(state.from).contains(NounKind.PERSON) && !state.named;
        if (complete && !person && isAccusative(form)) {
            return true;
        }
        if (complete && beginsOtherPhrase(at, form)) {
            return true;
        }
        return complete && !Nouns.isDefinite(form) && VerbalNoun.begins(form, state.named);
    }

    /** ريابكوف | الاجتماع، موسكو | خطا: a name of the list is whole; ي and ية make adjectives. */
    private boolean followsCompleteName(int from, int at, String form) {
        Name before = article.name(at - 1);
        if (before == null || before.entity().isEmpty() || before.equals(article.name(at))) {
            return false;
        }
        boolean adjective = form.startsWith("ال") && (form.endsWith("ي") || form.endsWith("ية"));
        boolean joined = form.startsWith("و") || kinds(at).contains(NounKind.PERSON);
        boolean known = article.name(at) != null;
        boolean person = before.kind() == NameKind.PERSON;
        boolean place = before.kind() == NameKind.COUNTRY || before.kind() == NameKind.PLACE;
        boolean head = article.name(from) == before;
        return !adjective && !joined && !known && (person ? Nouns.isDefinite(form) : place && head);
    }

    /** مراقبون | صعبة: people in the nominative take adjectives in ون only. */
    private boolean followsPeople(int at, String form) {
        String before = article.form(at - 1);
        boolean people = before.endsWith("ون") && kinds(at - 1).contains(NounKind.GROUP);
        boolean fits = form.endsWith("ون") || form.startsWith("و") || form.startsWith("ال");
        return people && !fits && Heads.clitics(form) == 0 && !form.startsWith("ب");
    }

    /**
     * After a complete phrase: the noun of an institution without article (الحكومة | تنظيم كذا),
     * one with it (النقابة | الشركات), people in the accusative (الوزير | المواطنين).
     */
    private boolean beginsOtherPhrase(int at, String form) {
        Set<NounKind> kinds = Nouns.kinds(form);
        boolean thing = kinds.contains(NounKind.BODY) || kinds.contains(NounKind.GROUP);
        // الشؤون الخارجية: what ends in ية may be an adjective
        boolean noun = thing && !kinds.contains(NounKind.PERSON) && !form.endsWith("ية");
        boolean definite = Nouns.isDefinite(form);
        boolean afterDefinite =
                Nouns.isDefinite(article.form(at - 1)) && article.name(at - 1) == null;
        return noun && (!definite || afterDefinite);
    }

    /** لوكالة، للصحفيين: who is told, no complement of the speaker. */
    private boolean isTold(int at, String form) {
        if (!form.startsWith("ل") || form.length() < 4) {
            return false;
        }
        Name name = article.name(at);
        boolean outlet = name != null && name.kind() == NameKind.OUTLET;
        boolean medium = Heads.clitics(form) > 0 && kinds(at).contains(NounKind.MEDIUM);
        return outlet
                || medium
                || TOLD.contains(Nouns.withoutArticle(form.substring(1)))
                || TOLD.contains(form.substring(Math.min(2, form.length())));
    }

    /** تحسنا after a definite phrase: an object or a circumstance. */
    private static boolean isAccusative(String form) {
        return form.length() >= 4
                && form.endsWith("ا")
                && !form.startsWith("ال")
                && !form.endsWith("يا")
                && !form.endsWith("ها");
    }

    private static final Set<String> TOLD =
            WordForm.setOf(
                    "موفدة",
                    "موفد",
                    "مراسل",
                    "مراسلة",
                    "صحفيين",
                    "صحافيين",
                    "إعلاميين",
                    "مراسلنا",
                    "مراسلتنا");

    /** A quoted name, a bracket, or a comma before an apposition. */
    private int mark(State state, int at, int end) {
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
        return kinds(at).contains(NounKind.NAMING);
    }

    /** رئيس البعثة، سامي الحداد، أمس: after the comma a name or a title, then anything but و. */
    private boolean appositionFollows(State state, int at, int end) {
        int next = at + 1;
        if (next >= end || !article.isWord(next) || !isNominal(next)) {
            return false;
        }
        Set<NounKind> kinds = kinds(next);
        if (kinds.contains(NounKind.TIME) || kinds.contains(NounKind.OCCASION)) {
            return false;
        }
        if (isTold(next, article.form(next))) {
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
        while (at < Math.min(end, from + 6) && article.isWord(at) && isNominal(at)) {
            at++;
        }
        boolean closed = article.isComma(at) || Particles.isThat(article.form(at)) || at == end;
        boolean marked = article.token(at).isMark('"') || article.token(at).isMark('«');
        return at - from >= 2
                && at - from <= 5
                && (closed || marked || article.verb(at) != null)
                && !Nouns.isDefinite(article.form(from));
    }

    /** A preposition that the head takes, with its noun. */
    private int complement(State state, int at, int end) {
        String form = article.form(at);
        boolean attached = article.isWord(at) && !Particles.isPreposition(form);
        if (!state.open || attached || !COMPLEMENT.contains(form) || at + 1 >= end) {
            return at;
        }
        int noun = at + 1;
        if (!article.isWord(noun) || !isNominal(noun)) {
            return at;
        }
        Set<NounKind> kinds = kinds(noun);
        boolean adjunct = kinds.contains(NounKind.OCCASION) || kinds.contains(NounKind.TIME);
        return adjunct ? at : noun;
    }

    private boolean begins(int at) {
        Token token = article.token(at);
        if (token.kind() == Token.Kind.MARK) {
            return false;
        }
        return !token.isWord()
                ? token.kind() == Token.Kind.LATIN || token.isNumber()
                : isNominal(at);
    }

    /** Whether a word can stand in a noun phrase: it is no verb, particle, pronoun or time. */
    boolean isNominal(int at) {
        String form = article.form(at);
        boolean van = form.equals("فان") && article.text.charAt(article.token(at).start() + 1) == 'ا';
        if (article.name(at) != null || (van && article.isWord(at - 1) && article.isWord(at + 1))) {
            return true; // فان كيركوف is no فإن
        }
        VerbForm verb = article.verb(at);
        if (verb != null) {
            // متابعين، معارضين are people as well as circumstances
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

    /** The kinds of a word, read through a clitic. */
    Set<NounKind> kinds(int at) {
        return article.isWord(at) ? Heads.kinds(article.form(at)) : Set.of();
    }

    private Phrase phrase(int from, int to) {
        int head = from;
        if (QUANTITY.contains(article.form(from)) && to > from + 1) {
            head = article.form(from + 1).equals("من") ? Math.min(from + 2, to - 1) : from + 1;
        }
        Set<NounKind> kinds = kinds(head);
        boolean named = article.name(head) != null || known.contains(article.form(head));
        int title = kinds.isEmpty() ? titleInApposition(from, to) : -1;
        if (title >= 0) {
            kinds = Set.of(NounKind.PERSON);
        }
        int letters = Heads.clitics(article.form(from));
        boolean bare = isBare(head);
        Agreement agreement = bare && title >= 0 ? agreement(title, kinds) : agreement(head, kinds);
        return new Phrase(from, to, letters, kinds, named, bare && title < 0, agreement);
    }

    /** A name, whose letters do not tell the gender. */
    private boolean isBare(int head) {
        Name name = article.name(head);
        if (name != null) {
            return true; // Of countries and bodies usage differs too
        }
        return kinds(head).isEmpty() && !Nouns.isDefinite(article.form(head));
    }

    /** سامي الحداد، رئيس البعثة: the title after the comma tells that the name is a person's. */
    private int titleInApposition(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean apart = article.isComma(at - 1) || known.contains(article.form(at - 1));
            if (apart && kinds(at).contains(NounKind.PERSON)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a word is no noun, verb or particle that the lexicons know. */
    boolean mayBeName(int at) {
        String form = article.form(at);
        return Heads.kinds(form).isEmpty()
                && !Particles.isPreposition(form)
                && article.verb(at) == null;
    }

    private Agreement agreement(int head, Set<NounKind> kinds) {
        String form = article.form(head);
        if (kinds.contains(NounKind.GROUP)) {
            return Agreement.THEY;
        }
        boolean possessed = form.endsWith("ته") || form.endsWith("تها") || form.endsWith("تهم");
        boolean feminine = form.endsWith("ة") || form.endsWith("ات") || possessed;
        Name name = article.name(head);
        if (name != null && (name.kind() == NameKind.COUNTRY || name.kind() == NameKind.PLACE)) {
            return Agreement.SHE; // Countries and towns are feminine but for a few (Ryding 5.1)
        }
        return feminine || Heads.isBrokenPlural(form) ? Agreement.SHE : Agreement.HE;
    }
}
