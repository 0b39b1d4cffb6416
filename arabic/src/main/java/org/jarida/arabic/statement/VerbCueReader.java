package org.jarida.arabic.statement;

import java.util.BitSet;
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

    /** Impersonal: يذكر أن، يشار إلى أن. */
    private static final Set<String> IMPERSONAL =
            WordForm.setOf("يذكر", "يشار", "ويذكر", "ويشار", "ذكر", "يقال", "قيل", "وقيل");

    /** لم يؤكد: the cue is turned into its contrary. */
    private static final Set<String> NEGATIONS =
            WordForm.setOf("لم", "لا", "لن", "ولم", "ولا", "ولن");

    /** With an object that is told or asked, not one who tells: دعا الحكومة إلى. */
    private static final Set<String> ADDRESSING =
            WordForm.setOf(
                    "دعا", "طالب", "حذر", "ناشد", "حث", "حض", "نصح", "وعد", "هدد", "اتهم", "أبلغ",
                    "أخبر", "أعلم", "أشعر", "أطلع", "سأل", "خاطب", "طلب", "توعد");

    private static final Set<String> SHARED_ADDRESSEES =
            WordForm.setOf("المجتمع", "الجميع", "كافة", "جميع", "كل", "الأطراف", "مختلف", "سائر");

    /** Verbs of judging, whose imperfect without a subject is a passive: يتوقع أن. */
    private static final Set<String> JUDGING =
            WordForm.setOf(
                    "اعتبر", "توقع", "رجح", "اعتقد", "قدر", "زعم", "رأى", "افترض", "وصف", "اشتبه");

    /** How far from a verb that says nothing by itself its quotation may be: اختتم حديثه بالقول. */
    private static final int NEAR = 14;

    /** With a pronoun these are "published it", not "said". */
    private static final Set<String> PRINTING =
            WordForm.setOf("نشر", "نقل", "كتب", "أورد", "ذكر", "سجل");

    private static final Set<String> AS = WordForm.setOf("كما", "حسبما", "وفقما", "مثلما");

    private final Reading reading;
    private final Article article;
    private final Marks marks;
    private final VerbSense sense;
    private final TopicReader topics;
    private final ObjectSplitter splitter;

    /** Verbs that another cue has already taken, as قائلا in وتابع قائلا. */
    private final BitSet used;

    VerbCueReader(Reading reading, BitSet used) {
        this.reading = reading;
        this.article = reading.article;
        this.marks = reading.marks;
        this.sense = reading.sense;
        this.topics = new TopicReader(reading);
        this.splitter = new ObjectSplitter(reading);
        this.used = used;
    }

    /** What one verb was found with. */
    private record Frame(@Nullable Phrase subject, Complement complement) {}

    /** The attribution of the verb at a token, null if it reports nothing. */
    @Nullable Attribution read(int at) {
        VerbForm form = article.speech(at);
        if (form == null || !sense.isVerb(at, form) || isIdiom(at, form)) {
            return null;
        }
        Verb verb = form.verb();
        Phrase subject = null;
        int resume = at + 1;
        if (!form.is(Shape.PARTICIPLE)) {
            SubjectReader.After after = reading.subjects.after(at, verb);
            subject = after.subject();
            resume = after.resume();
        }
        if (subject != null && !isSubject(subject, form)) {
            // طلب منهم مساعدته: where the one asked is named already, the noun is what is asked for
            boolean asked = Particles.isBoundPreposition(article.form(subject.from() - 1));
            boolean addressed = ADDRESSING.contains(verb.lemma()) && !asked;
            resume = addressed ? subject.to() : subject.from();
            subject = null;
        }
        ComplementReader.Search search = reading.complements.new Search(at, resume, verb);
        Frame frame = settle(at, form, new Frame(subject, search.run()));
        if (!isAttribution(at, form, frame)) {
            return null;
        }
        Attribution found = attribution(at, form, frame.complement);
        found.subject = frame.subject;
        if (verb.lemma().equals("نقل")) {
            passOn(found, frame.subject != null && frame.subject.from() > at ? frame.subject : null);
        }
        for (int carrier : search.carriers) {
            used.set(carrier);
            found.alternatives.add(article.span(carrier, carrier + 1));
        }
        return found;
    }

    /** نقلت وكالة … عن الوزير قوله: the medium only passes on what the one after عن said. */
    private void passOn(Attribution found, @Nullable Phrase medium) {
        int from = medium == null ? found.cue + 1 : medium.to();
        int end = Math.min(found.complement.at(), from + 12);
        while (from < end && !article.form(from).equals("عن")) {
            from++;
        }
        Phrase source = from < end ? reading.phrases.read(from + 1, found.complement.at()) : null;
        if (source == null) {
            return;
        }
        found.subject = source;
        if (medium != null) {
            int start = article.tokens.offsetAfter(article.token(medium.from()), medium.letters());
            found.outlet = new Span(start, article.token(medium.to() - 1).end());
        }
    }

    /**
     * Parts subject and object, takes a subject from before the verb, and looks at what came
     * before.
     */
    private Frame settle(int at, VerbForm form, Frame frame) {
        Phrase subject = frame.subject;
        Complement complement = frame.complement;
        Verb verb = form.verb();
        Phrase topic =
                form.is(Shape.PARTICIPLE) ? null : topics.before(at, form, complement.isSpeech());
        boolean object = verb.governs(Verb.OBJECT) && !complement.isSpeech();
        boolean unlikely = subject != null && !subject.canSpeak() && !isNameLike(subject);
        if (subject != null && object && (topic != null || unlikely)) {
            complement = Complement.of(Kind.OBJECT, subject.from(), 0);
            subject = null;
        } else if (subject != null && object && isOpen(complement, subject)) {
            int split = splitter.objectIn(subject, false);
            if (split < subject.to()) {
                complement = Complement.of(Kind.OBJECT, split, 0);
                subject = subject.endingAt(split);
            }
        }
        if (subject != null && verb.governs(Verb.OBJECT) && !verb.governs(Verb.CLAUSE)) {
            int split = splitter.objectIn(subject, !complement.is(Kind.OBJECT));
            subject = split < subject.to() ? subject.endingAt(split) : subject;
        }
        boolean better =
                topic != null && topic.canSpeak() && subject != null && !subject.canSpeak();
        if (subject == null || better) {
            subject = topic;
        }
        return new Frame(subject, orBefore(at, subject, complement));
    }

    /** No object was found, or what was found goes on right after the subject: قرار | سلطات المدينة. */
    private static boolean isOpen(Complement complement, Phrase subject) {
        boolean adjacent = complement.is(Kind.OBJECT) && complement.at() == subject.to();
        return complement.is(Kind.NONE) || adjacent;
    }

    /** A short phrase of unknown words that look like a name: أشتون، الغرياني. */
    private boolean isNameLike(Phrase phrase) {
        String form = article.form(phrase.from());
        boolean family =
                form.startsWith("ال")
                        ? form.endsWith("ي")
                        : !form.endsWith("ة") && !form.endsWith("ا");
        return phrase.kinds().isEmpty() && family && !VerbalNoun.begins(form, true);
    }

    private Attribution attribution(int at, VerbForm form, Complement complement) {
        Token token = article.token(at);
        int letters = Verbs.starter().proclitic(token.form());
        Span span = new Span(article.tokens.offsetAfter(token, letters), token.end());
        return new Attribution(
                at,
                span,
                form.verb().lemma(),
                form,
                polarity(at, form),
                rule(form, complement),
                complement);
    }

    private Polarity polarity(int at, VerbForm form) {
        Polarity polarity = form.verb().polarity();
        if (!NEGATIONS.contains(article.form(at - 1)) || !form.is(Shape.IMPERFECT)) {
            return polarity;
        }
        return polarity == Polarity.DENIES ? Polarity.AFFIRMS : Polarity.DENIES;
    }

    private static String rule(VerbForm form, Complement complement) {
        String word = form.is(Shape.PARTICIPLE) ? "participle" : "verb";
        return switch (complement.kind()) {
            case CLAUSE -> word + "-clause";
            case QUOTE -> word + "-quotation";
            case PHRASE -> word + "-preposition";
            case OBJECT -> word + "-object";
            case BEFORE -> word + "-after-words";
            case ANTECEDENT -> word + "-relative";
            case QUOTE_BEFORE -> word + "-after-quotation";
            case NONE -> word;
        };
    }

    /** طلب عدم الكشف عن هويته: asked not to be named, and nothing is reported. */
    private boolean isIdiom(int at, VerbForm form) {
        String lemma = form.verb().lemma();
        if (lemma.equals("حمل")) {
            return !blames(at);
        }
        if (form.object() && PRINTING.contains(lemma) && !Particles.isRelative(article.form(at - 1))) {
            return true; // دراسة نشرتها المجلة
        }
        boolean asking = lemma.equals("طلب") || lemma.equals("اشترط");
        return asking && (article.form(at + 1).equals("عدم") || article.form(at + 2).equals("عدم"));
    }

    /** حمّل الوزير الشركة المسؤولية, "blames"; else the letters mean "carries". */
    private boolean blames(int at) {
        for (int next = at + 1; next < Math.min(article.sentenceEnd(at), at + 10); next++) {
            String form = article.form(next);
            if (form.contains("مسؤولي") || form.contains("مسئولي") || form.equals("وزر")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(Phrase phrase, VerbForm form) {
        Verb verb = form.verb();
        if (form.number() == Agreement.THEY) {
            return false; // Before its subject a verb is singular
        }
        boolean known = !phrase.kinds().isEmpty() || article.name(phrase.from()) != null;
        boolean clash =
                form.number() == Agreement.HE && phrase.agreement() == Agreement.SHE && known;
        boolean addressed = clash || isAccusative(phrase) || isShared(phrase);
        if (ADDRESSING.contains(verb.lemma()) && addressed) {
            return false;
        }
        if (form.object() && !phrase.canSpeak()) {
            return false;
        }
        return !clash || !verb.governs(Verb.OBJECT);
    }

    /** المسؤولين, not المسؤولون, stands where an object does. */
    private boolean isAccusative(Phrase phrase) {
        return article.form(phrase.from()).endsWith("ين")
                && phrase.kinds().contains(NounKind.GROUP);
    }

    private boolean isShared(Phrase phrase) {
        return SHARED_ADDRESSEES.contains(article.form(phrase.from()));
    }

    /** كما قال الوزير. and «…»، قال الوزير: nothing follows, so what is told came before. */
    private Complement orBefore(int at, @Nullable Phrase subject, Complement complement) {
        if (complement.isSpeech() || article.hasAnd(at)) {
            return complement;
        }
        boolean nothing = complement.is(Kind.NONE);
        boolean as = AS.contains(article.form(at - 1));
        int before = as ? at - 2 : at - 1;
        boolean comma = article.isComma(before);
        Marked mark = marks.closingAt(comma ? before - 1 : before);
        if (nothing && mark != null && !reading.names.isName(mark) && mark.length() > 2) {
            return new Complement(Kind.QUOTE_BEFORE, mark.open(), 0, mark);
        }
        if (nothing && as && article.sentenceStart(at) < at - 1) {
            return Complement.of(Kind.BEFORE, at, 0);
        }
        if (nothing && subject != null && Particles.isRelative(article.form(at - 1))) {
            return Complement.of(Kind.ANTECEDENT, at - 1, 0);
        }
        boolean closing =
                nothing && comma && subject != null && subject.from() > at && subject.canSpeak();
        return closing && subject != null && isLast(subject)
                ? Complement.of(Kind.BEFORE, at, 0)
                : complement;
    }

    private boolean isLast(Phrase subject) {
        return article.isStop(subject.to()) || subject.to() >= article.size();
    }

    private boolean isAttribution(int at, VerbForm form, Frame frame) {
        Complement complement = frame.complement;
        Verb verb = form.verb();
        if (complement.is(Kind.NONE)) {
            return false;
        }
        boolean impersonal = IMPERSONAL.contains(article.form(at)) && frame.subject == null;
        if (impersonal && !complement.is(Kind.QUOTE)) {
            return false;
        }
        if (verb.governs("قول")) {
            return complement.isSpeech() && complement.at() - at <= NEAR;
        }
        boolean quoted = marks.around(at) != null;
        if (quoted && frame.subject == null && form.is(Shape.PERFECT) && verb.hamza()) {
            return false; // "أشعر بحزن": in quoted words أ… without subject is the first person
        }
        Phrase subject = frame.subject;
        if (VerbSense.isElative(article.form(at))) {
            boolean speaker = subject != null && subject.from() > at && subject.canSpeak();
            return complement.is(Kind.CLAUSE) || speaker;
        }
        return isSaid(at, form, frame);
    }

    /** تونسي يطالب بكذا: whatever opens a sentence right before the verb. */
    private boolean isHeading(int at, Phrase subject) {
        return subject.to() == at && subject.from() == article.sentenceStart(at);
    }

    /** With no clause and no quotation, somebody must be there who speaks. */
    private boolean isSaid(int at, VerbForm form, Frame frame) {
        Phrase subject = frame.subject;
        boolean judging =
                form.is(Shape.IMPERFECT) && JUDGING.contains(form.verb().lemma()) && !form.object();
        boolean object = frame.complement.is(Kind.OBJECT);
        // يعتبر القرار الأول من نوعه: before an object the imperfect of judging is a passive too
        if (judging && (subject == null || (subject.from() > at && object))) {
            return false;
        }
        boolean opens =
                article.hasAnd(at)
                        || article.sentenceStart(at) == at
                        || article.isComma(at - 1)
                        || VerbSense.isConjunction(article.form(at - 1))
                        || Particles.isRelative(article.form(at - 1))
                        || form.object();
        boolean speaks = subject != null && (subject.canSpeak() || isHeading(at, subject));
        return frame.complement.isSpeech() || speaks || opens || form.is(Shape.PARTICIPLE);
    }
}
