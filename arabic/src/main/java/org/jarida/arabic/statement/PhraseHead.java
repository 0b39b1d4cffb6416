package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.WordForm;

/** Finds what the head of a noun phrase tells: who it is, and how a verb agrees with it. */
final class PhraseHead {

    /** Words that begin a phrase with another: كل من، عدد من. */
    private static final Set<String> QUANTITY =
            Words.of(
                    """
                    عدد عددا كل بعض أحد إحدى مجموعة جملة العديد عديد ذات نفس أغلب معظم غالبية
                    عشرات العشرات مئات آلاف كثير الكثير ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
                    عشرة ثلاث أربع خمس ست سبع ثماني تسع عشر
                    """);

    private static final Set<String> MASCULINE_STATES =
            WordForm.setOf("الأردن", "العراق", "لبنان", "المغرب", "السودان", "اليمن", "الصومال");

    private final Article article;
    private final WordClass words;

    /** Words of names that the article has used so far. */
    private final Set<String> known;

    PhraseHead(Article article, WordClass words, Set<String> known) {
        this.article = article;
        this.words = words;
        this.known = known;
    }

    static boolean isQuantity(String form) {
        return QUANTITY.contains(form);
    }

    /** The phrase from a token to before another. */
    Phrase phrase(int from, int to) {
        int head = from;
        boolean number = article.token(from).isNumber() || QUANTITY.contains(article.form(from));
        if (number && to > from + 1) {
            head = article.form(from + 1).equals("من") ? Math.min(from + 2, to - 1) : from + 1;
        }
        Set<NounKind> kinds = words.kinds(head);
        if (number && head > from && isCountedPerson(article.form(head), kinds)) {
            kinds = Set.of(NounKind.GROUP);
        }
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

    /** 21 منسقا، 100 محام: from eleven on the noun is singular (Ryding 15). */
    static boolean isCountedPerson(String form, Set<NounKind> kinds) {
        String stem = form.endsWith("ا") ? form.substring(0, form.length() - 1) : form;
        return kinds.contains(NounKind.PERSON) || Nouns.is(stem, NounKind.PERSON);
    }

    /** A name, whose letters do not tell the gender. */
    private boolean isBare(int head) {
        Name name = article.name(head);
        if (name != null) {
            return true; // Of countries and bodies usage differs too
        }
        return words.kinds(head).isEmpty() && !Nouns.isDefinite(article.form(head));
    }

    /** سامي الحداد، رئيس البعثة: the title after the comma tells that the name is a person's. */
    private int titleInApposition(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean apart = article.isComma(at - 1) || known.contains(article.form(at - 1));
            if (apart && words.kinds(at).contains(NounKind.PERSON)) {
                return at;
            }
        }
        return -1;
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
            // Countries and towns are feminine but for a few (Ryding 5.1)
            return MASCULINE_STATES.contains(form) ? Agreement.HE : Agreement.SHE;
        }
        return feminine || Heads.isBrokenPlural(form) ? Agreement.SHE : Agreement.HE;
    }
}
