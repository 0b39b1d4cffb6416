package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;

/** Tells a verb of saying from other words with its letters. */
final class VerbSense {

    /** Forms that are another verb or a noun as a rule: تردد، تعلق، أبرز "the most notable". */
    private static final Set<String> OTHER =
            Words.of(
                    """
                    تجدد تكرر تردد تعلق تقدر تشدد تعقب تفسر وجدد يعد تعد نعد عقب وعقب تبين يتبين
                    تذكر تثبت يرجع ترجع نقلا ردا تعليقا تبلغ يبلغ تأكد يتأكد
                    """);

    /** أبرز مطالبهم: the elative, where no clause and no subject follows. */
    private static final Set<String> ELATIVES =
            WordForm.setOf("أبرز", "أعلم", "أوضح", "أشعر", "أصر");

    /** After these a participle is a predicate: يبدو مرجحا. */
    private static final Set<String> COPULAS =
            Words.of(
                    """
                    يبدو كان كانت ليس ليست يكون تكون بات أصبح ظل مازال
                    """);

    /** Prepositions of form that are conjunctions before a verb. */
    private static final Set<String> CONJUNCTIONS =
            Words.of(
                    """
                    كما فيما بعدما عندما حين حينما بينما حسبما مما عما لما حيث إذ إذا لو لكن ولكن
                    ثم أو بل إلا من هل بما قبلما حتى وفقما
                    """);

    private final Reading reading;
    private final Article article;

    VerbSense(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    boolean isVerb(int at, VerbForm form) {
        String word = article.form(at);
        String bare = Particles.withoutAnd(word);
        // تخوفه: of the fifth form a perfect with a pronoun is a noun as a rule
        boolean fifth = form.verb().lemma().startsWith("ت") && form.is(Shape.PERFECT);
        if (fifth && form.object() && !Particles.isRelative(article.form(at - 1))) {
            return false;
        }
        boolean passedOn = form.object() && form.verb().lemma().equals("نقل");
        if (passedOn
                || isCalled(at, form)
                || form.number() == Agreement.WE_OR_YOU
                || isOther(word)
                || isFuture(at, form)) {
            return false;
        }
        if (form.object() && bare.startsWith("بين")) {
            return false; // بينهم: among them
        }
        if (bare.equals("بين") || bare.equals("عبر")) {
            return isTrueVerb(at, bare);
        }
        if (article.form(at - 1).equals("عدم")) {
            return false; // عدم كشف هويته: a verbal noun
        }
        if (form.is(Shape.PARTICIPLE)) {
            return !isAdjective(at, form) && !isAccused(at, form);
        }
        // A noun follows a preposition: في نص، قبل رد
        String before = article.form(at - 1);
        boolean preposition = Particles.isPreposition(before) && !isConjunction(before);
        boolean any = before.equals("اي") || before.equals("باي");
        return !((preposition || any) && form.is(Shape.PERFECT));
    }

    /** متهما بالسرقة: accused, where nobody follows who is. */
    private boolean isAccused(int at, VerbForm form) {
        String next = article.form(at + 1);
        return form.verb().lemma().equals("اتهم")
                && (!article.isWord(at + 1) || next.startsWith("ب") || next.equals("في"));
    }

    /** ويدعى كريم, "is called"; يدعي, "claims", has its dots. */
    private boolean isCalled(int at, VerbForm form) {
        int last = article.token(at).end() - 1;
        boolean claims = form.verb().lemma().equals("ادعي") || form.verb().lemma().equals("ادعى");
        return claims && form.is(Shape.IMPERFECT) && article.text.charAt(last) == 'ى';
    }

    private static boolean isOther(String word) {
        String bare = Particles.withoutAnd(word);
        return OTHER.contains(word)
                || OTHER.contains(bare)
                || (bare.startsWith("ل") && OTHER.contains(bare.substring(1)));
    }

    /** Whether the letters may be a superlative before its noun. */
    static boolean isElative(String form) {
        return ELATIVES.contains(form);
    }

    /** Whether a verb may follow: بعدما أكد. */
    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word) || CONJUNCTIONS.contains(Particles.withoutAnd(word));
    }

    /** سيعلن: not said yet. */
    private boolean isFuture(int at, VerbForm form) {
        String bare = Particles.withoutAnd(article.form(at));
        boolean prefixed = bare.startsWith("س") && !form.verb().lemma().startsWith("س");
        return form.is(Shape.IMPERFECT)
                && (prefixed
                        || article.form(at - 1).equals("سوف")
                        || article.form(at - 1).equals("لن"));
    }

    /** بيّن is written like "between", عبّر like "across": a clause or عن must follow soon. */
    private boolean isTrueVerb(int at, String word) {
        boolean afterNoun =
                !opensSentence(at) && article.isWord(at - 1) && reading.phrases.isNominal(at - 1);
        if (afterNoun
                && !Particles.isThat(article.form(at + 1))
                && !article.form(at + 1).equals("عن")) {
            return false;
        }
        int end = Math.min(article.sentenceEnd(at), at + 26);
        for (int next = at + 1; next < end; next++) {
            String form = article.form(next);
            if (word.equals("عبر") ? form.equals("عن") : Particles.isThat(form)) {
                return true;
            }
            if (word.equals("بين")) {
                boolean and =
                        article.isWord(next) && form.startsWith("و") && article.verb(next) == null;
                if (and && !form.equals("وزير") && !form.equals("وزارة") && !form.equals("وكيل")) {
                    return false; // بين الطرفين والوسيط
                }
                if (reading.marks.openingAt(next) != null) {
                    return opensSentence(at);
                }
            }
        }
        return false;
    }

    private boolean opensSentence(int at) {
        String before = article.form(at - 1);
        return article.sentenceStart(at) == at
                || article.form(at).startsWith("و")
                || before.equals("و")
                || before.equals("كما")
                || article.isComma(at - 1);
    }

    /** مطالبة as an adjective or a noun, not as a circumstance after a comma or a mark. */
    private boolean isAdjective(int at, VerbForm form) {
        Token before = article.token(at - 1);
        boolean opens = article.sentenceStart(at) == at && form.number() != Agreement.HE;
        if (COPULAS.contains(before.form()) || opens) {
            return true;
        }
        boolean apart =
                article.isComma(at - 1)
                        || reading.marks.closingAt(at - 1) != null
                        || before.isMark(')')
                        || article.hasAnd(at);
        return form.number() != Agreement.HE && !apart;
    }
}
