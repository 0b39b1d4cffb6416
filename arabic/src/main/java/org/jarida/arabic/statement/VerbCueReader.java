package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Verbs;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Reads the attribution that one verb of saying makes, if it makes one. */
final class VerbCueReader {

    /** Impersonal: يذكر أن، يشار إلى أن, and what cannot be told from it without vowels. */
    private static final Set<String> IMPERSONAL =
            WordForm.setOf("يذكر", "يشار", "ويذكر", "ويشار", "ذكر", "يقال", "قيل", "وقيل");

    /** لم يؤكد: the cue is turned into its contrary. */
    private static final Set<String> NEGATIONS = WordForm.setOf("لم", "لا", "لن", "ما", "ولم", "ولا", "دون");

    /** One told, not the one who tells: دعا الحكومة إلى. */
    private static final Set<String> ADDRESSING =
            WordForm.setOf(
                    "دعا", "طالب", "حذر", "ناشد", "حث", "حض", "نصح", "وعد", "هدد", "اتهم", "أبلغ",
                    "أخبر", "أعلم", "أشعر", "أطلع", "ذكّر", "سأل", "خاطب", "طلب", "أخطر", "توعد");

    private static final Set<String> SHARED_ADDRESSEES =
            WordForm.setOf("المجتمع", "الجميع", "كافة", "جميع", "كل", "الأطراف", "مختلف", "سائر");

    private final Reading reading;
    private final Article article;
    private final Marks marks;

    VerbCueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.marks = reading.marks;
    }

    /** The attribution of the verb at a token, null if it reports nothing. */
    @Nullable Attribution read(int at) {
        VerbForm form = article.speech(at);
        if (form == null || form.number() == Agreement.WE_OR_YOU || isNoun(at, form)) {
            return null;
        }
        Verb verb = form.verb();
        SubjectReader.After after =
                form.is(Shape.PARTICIPLE)
                        ? new SubjectReader.After(null, at + 1)
                        : reading.subjects.after(at, verb);
        Phrase subject = after.subject();
        int resume = after.resume();
        if (subject != null && !isSubject(at, subject, form)) {
            resume = isAddressee(at, subject, verb) ? subject.to() : subject.from();
            subject = null;
        }
        ComplementReader.Search search = reading.complements.new Search(at, resume, verb);
        Complement complement = search.run();
        if (subject != null && !complement.isSpeech() && !subject.canSpeak() && verb.governs(Verb.OBJECT)) {
            complement = Complement.of(Kind.OBJECT, subject.from(), 0);
            subject = null;
        }
        complement = orBefore(at, subject, complement);
        if (!isAttribution(at, form, subject, complement)) {
            return null;
        }
        Attribution found = attribution(at, form, complement);
        found.subject = subject;
        found.alternatives.addAll(search.carriers);
        return found;
    }

    private Attribution attribution(int at, VerbForm form, Complement complement) {
        Token token = article.token(at);
        int letters = Verbs.starter().proclitic(token.form());
        int start = article.tokens.offsetAfter(token, letters);
        Span span = new Span(start, token.end());
        boolean negated = NEGATIONS.contains(article.form(at - 1)) && form.is(Shape.IMPERFECT);
        Polarity polarity = form.verb().polarity();
        if (negated && !article.form(at - 1).equals("ما")) {
            polarity = polarity == Polarity.DENIES ? Polarity.AFFIRMS : Polarity.DENIES;
        }
        return new Attribution(at, span, form.verb().lemma(), form, polarity, rule(form, complement), complement);
    }

    private static String rule(VerbForm form, Complement complement) {
        String word = form.is(Shape.PARTICIPLE) ? "participle" : "verb";
        return switch (complement.kind()) {
            case CLAUSE -> word + "-clause";
            case QUOTE -> word + "-quotation";
            case PHRASE -> word + "-preposition";
            case OBJECT -> word + "-object";
            case BEFORE -> word + "-after-words";
            case QUOTE_BEFORE -> word + "-after-quotation";
            case NONE -> word;
        };
    }

    /** Words with the letters of a verb that are none here. */
    private boolean isNoun(int at, VerbForm form) {
        String word = article.form(at);
        String before = article.form(at - 1);
        if (word.equals("بين") || word.equals("عبر")) {
            return !isTrueVerb(at, word);
        }
        if (form.is(Shape.PARTICIPLE)) {
            return isAdjective(at, form);
        }
        // A noun follows a preposition: من ذكر, في نص, قبل رد
        boolean preposition = Particles.isPreposition(before) && !isFreeConjunction(before);
        return preposition && form.is(Shape.PERFECT);
    }

    private static boolean isFreeConjunction(String word) {
        return CONJUNCTIONS.contains(word) || CONJUNCTIONS.contains(Particles.withoutAnd(word));
    }

    private static final Set<String> CONJUNCTIONS =
            WordForm.setOf(
                    "كما", "فيما", "بعدما", "عندما", "حين", "حينما", "بينما", "حسبما", "مما", "عما",
                    "لما", "حيث", "إذ", "إذا", "لو", "لكن", "ولكن", "ثم", "أو", "بل", "إلا", "من",
                    "هل", "بما", "قبلما", "حتى");

    /** بيّن is written like "between", عبّر like "across": a clause or عن must follow soon. */
    private boolean isTrueVerb(int at, String word) {
        int end = Math.min(article.sentenceEnd(at), at + 16);
        for (int next = at + 1; next < end; next++) {
            String form = article.form(next);
            if (word.equals("عبر") ? form.equals("عن") : Particles.isThat(form)) {
                return !form.startsWith("و") && article.speech(next - 1) == null;
            }
            if (article.verb(next) != null || (word.equals("بين") && article.isWord(next) && form.startsWith("و"))) {
                return false;
            }
        }
        return false;
    }

    /** مطالبة as an adjective or a noun, not as a circumstance after a comma or a mark. */
    private boolean isAdjective(int at, VerbForm form) {
        if (form.number() == Agreement.HE) {
            return false;
        }
        Token before = article.token(at - 1);
        boolean apart = before.kind() == Token.Kind.MARK || article.hasAnd(at);
        return !apart;
    }

    private boolean isSubject(int at, Phrase phrase, VerbForm form) {
        Agreement agreement = phrase.agreement();
        Verb verb = form.verb();
        boolean knownHead = !phrase.kinds().isEmpty();
        boolean feminineVerb = form.number() == Agreement.SHE;
        if (form.number() == Agreement.THEY) {
            return false; // Before its subject a verb is singular
        }
        boolean clash = feminineVerb ? false : agreement == Agreement.SHE && (knownHead || phrase.named());
        if (ADDRESSING.contains(verb.lemma()) && (clash || isAccusative(phrase) || isShared(phrase))) {
            return false;
        }
        if (form.object() && !phrase.canSpeak()) {
            return false;
        }
        return !clash || !verb.governs(Verb.OBJECT);
    }

    /** المسؤولين, not المسؤولون, stands where an object does. */
    private boolean isAccusative(Phrase phrase) {
        String head = article.form(phrase.from());
        return head.endsWith("ين") && phrase.kinds().contains(NounKind.GROUP);
    }

    private boolean isShared(Phrase phrase) {
        return SHARED_ADDRESSEES.contains(article.form(phrase.from()));
    }

    private boolean isAddressee(int at, Phrase phrase, Verb verb) {
        return ADDRESSING.contains(verb.lemma());
    }

    /** …، قال الوزير. and «…»، قال الوزير: nothing follows, so what is told came before. */
    private Complement orBefore(int at, @Nullable Phrase subject, Complement complement) {
        boolean open = complement.is(Kind.NONE) || complement.is(Kind.OBJECT) || complement.is(Kind.PHRASE);
        int before = at - 1;
        if (article.form(before).equals("كما") || article.form(before).equals("حسبما")) {
            before--;
        }
        if (article.isComma(before)) {
            before--;
        }
        Marked mark = marks.closingAt(before);
        boolean quoted = mark != null && !reading.names.isName(mark) && mark.length() > 2;
        if (quoted && open && !article.hasAnd(at)) {
            return new Complement(Kind.QUOTE_BEFORE, mark.open(), 0, mark);
        }
        return complement;
    }

    private boolean isAttribution(
            int at, VerbForm form, @Nullable Phrase subject, Complement complement) {
        Verb verb = form.verb();
        boolean impersonal = IMPERSONAL.contains(article.form(at)) && subject == null;
        if (impersonal && !complement.is(Kind.QUOTE)) {
            return false;
        }
        if (complement.is(Kind.NONE)) {
            return false;
        }
        if (verb.governs("قول")) {
            return complement.isSpeech();
        }
        boolean passive = subject == null && isPassiveLike(at, form, complement);
        return !passive;
    }

    /** يتوقع أن، ويعتبر هذا: the passive of the imperfect, written as the active. */
    private boolean isPassiveLike(int at, VerbForm form, Complement complement) {
        boolean judging = JUDGING.contains(form.verb().lemma());
        boolean opens = article.sentenceStart(at) == at || article.hasAnd(at) || Particles.isThat(article.form(at - 1));
        return form.is(Shape.IMPERFECT) && judging && !form.object() && (opens || !complement.isSpeech());
    }

    private static final Set<String> JUDGING =
            WordForm.setOf("اعتبر", "توقع", "رجح", "اعتقد", "ظن", "قدر", "زعم", "رأى", "عد", "افترض");
}
