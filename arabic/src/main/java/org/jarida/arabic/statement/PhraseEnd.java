package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.WordForm;

/**
 * Tells where a noun phrase ends though a noun follows. A phrase that is definite is complete
 * (Ryding, Reference Grammar, 8.1), so that most bare nouns after it begin another.
 */
final class PhraseEnd {

    private static final Set<String> DEMONSTRATIVES =
            WordForm.setOf("هذا", "هذه", "ذلك", "تلك", "هؤلاء", "أولئك");

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

    private final Article article;
    private final WordClass words;

    /** Words of names that the article has used so far. */
    private final Set<String> known;

    PhraseEnd(Article article, WordClass words, Set<String> known) {
        this.known = known;
        this.article = article;
        this.words = words;
    }

    /** A noun with a possessive pronoun, or a verbal noun, after a phrase that is complete. */
    boolean beginsAnother(PhraseState state, int at) {
        String form = article.form(at);
        boolean source = words.kinds(state.from).contains(NounKind.SOURCE);
        if (ComplementReader.CARRIERS.contains(form)) {
            return true; // عن قائد عسكري | تأكيده أن
        }
        if (isMediumTold(at)) {
            return true;
        }
        if (isTold(at, form) || (source && TOLD.contains(form))) {
            return true;
        }
        if (followsCompleteName(state.from, at, form) || followsPeople(state.from, at, form)) {
            return true;
        }
        if (article.name(at) != null) {
            return false;
        }
        if (DEMONSTRATIVES.contains(form)) {
            return !state.definite && !state.named;
        }
        if (form.startsWith("باسم")) {
            return false; // المتحدث باسمها
        }
        Name whole = article.name(at - 1);
        boolean family = whole != null && whole.entity().isEmpty() && at - 1 > state.from;
        if (family && Nouns.isDefinite(article.form(at - 1)) && isBare(at)) {
            return true; // النائب عمر الجاسم | أداء الحكومة
        }
        boolean speaker = state.open || !words.kinds(state.from).isEmpty();
        if (words.kinds(at).contains(NounKind.PERSON) && article.isComma(at - 1)) {
            return false; // أستاذ after a comma is a title, though it begins like a verbal noun
        }
        if (VerbalNoun.isFrequent(form) && speaker) {
            return true;
        }
        boolean complete = state.definite;
        boolean person = words.kinds(state.from).contains(NounKind.PERSON) && !state.named;
        if (complete && !person && isAccusative(form)) {
            return true;
        }
        if (isAfterIndefinite(state, at) && VerbalNoun.begins(form, true)) {
            return true;
        }
        boolean indefinite = at - 1 == state.from && !Nouns.isDefinite(article.form(state.from));
        if (indefinite && speaker && VerbalNoun.isPossessed(form) && words.kinds(at).isEmpty()) {
            return true; // متعامل | مقره سنغافورة
        }
        if (complete && beginsOtherPhrase(at, form)) {
            return true;
        }
        return complete && !Nouns.isDefinite(form) && VerbalNoun.begins(form, state.named);
    }

    private boolean isBare(int at) {
        String form = article.form(at);
        return !Nouns.isDefinite(form)
                && !form.startsWith("و")
                && Heads.clitics(form) == 0
                && !words.kinds(at).contains(NounKind.PERSON);
    }

    /** أكدت مصادر تجارية | ارتفاع الأسعار: an indefinite head with its adjective is whole. */
    private boolean isAfterIndefinite(PhraseState state, int at) {
        Set<NounKind> kinds = words.kinds(state.from);
        String before = article.form(at - 1);
        boolean people = kinds.contains(NounKind.SOURCE) || kinds.contains(NounKind.GROUP);
        boolean adjective = before.endsWith("ية") || before.endsWith("ة") || before.endsWith("ون");
        return people
                && at - 1 > state.from
                && adjective
                && !Nouns.isDefinite(article.form(state.from))
                && words.kinds(at - 1).isEmpty();
    }

    /** أبلغ مسؤول محلي | رويترز: a medium after an adjective, not after مدير or وكالة. */
    private boolean isMediumTold(int at) {
        Name name = article.name(at);
        String before = article.form(at - 1);
        boolean medium = name != null && name.kind() == NameKind.OUTLET;
        return medium
                && article.isWord(at - 1)
                && article.name(at - 1) == null
                && words.kinds(at - 1).isEmpty()
                && !Nouns.isDefinite(before)
                && !Particles.isPreposition(before);
    }

    /** ريابكوف | الاجتماع، موسكو | خطا: a name of the list is whole; ي and ية make adjectives. */
    private boolean followsCompleteName(int from, int at, String form) {
        boolean family =
                from == at - 1 && words.kinds(from).isEmpty() && known.contains(article.form(from));
        if (family && Nouns.isDefinite(form) && article.name(at) == null) {
            // اتهم الحداد | الحكومة: who is called by the family name is wholly named
            boolean nisba = form.endsWith("ي") || form.endsWith("ية");
            return !nisba && !words.kinds(at).contains(NounKind.PERSON);
        }
        Name before = article.name(at - 1);
        if (before == null || before.entity().isEmpty() || before.equals(article.name(at))) {
            return false;
        }
        boolean adjective = form.startsWith("ال") && (form.endsWith("ي") || form.endsWith("ية"));
        boolean and = form.startsWith("و") && Nouns.kinds(form).isEmpty();
        boolean title = words.kinds(at).contains(NounKind.PERSON);
        Name next = article.name(at);
        boolean known = next != null;
        boolean states = before.kind() == NameKind.COUNTRY || before.kind() == NameKind.PLACE;
        if (next != null
                && next.entity().isPresent()
                && next.span().start() == article.token(at).start()
                && states
                && before.equals(article.name(from))) {
            return next.kind() != NameKind.PERSON; // تطالب روسيا | الحلف الأطلسي
        }
        boolean person = before.kind() == NameKind.PERSON;
        boolean place = before.kind() == NameKind.COUNTRY || before.kind() == NameKind.PLACE;
        boolean head = before.equals(article.name(from));
        boolean other = person ? Nouns.isDefinite(form) && !title : place && head;
        return !adjective && !and && !known && other;
    }

    /**
     * مراقبون | صعبة، نشطاء سوريون | قوات: people in the nominative take adjectives in ون only, and
     * nothing follows such an adjective in the genitive.
     */
    private boolean followsPeople(int from, int at, String form) {
        boolean people =
                article.form(at - 1).endsWith("ون")
                        && (words.kinds(at - 1).contains(NounKind.GROUP)
                                || words.kinds(from).contains(NounKind.GROUP));
        boolean definite = Nouns.isDefinite(article.form(at - 1)) && form.startsWith("ال");
        boolean fits = form.endsWith("ون") || form.startsWith("و") || definite;
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
    boolean isTold(int at, String form) {
        if (!form.startsWith("ل") || form.length() < 4) {
            return false;
        }
        String before = article.form(at - 1);
        if (form.startsWith("لل") && before.endsWith("ي") && !Nouns.isDefinite(before)) {
            return words.kinds(at - 1).isEmpty(); // شاب كردي | للمنظمة
        }
        Name name = article.name(at);
        boolean outlet = name != null && name.kind() == NameKind.OUTLET;
        boolean medium = Heads.clitics(form) > 0 && words.kinds(at).contains(NounKind.MEDIUM);
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
}
