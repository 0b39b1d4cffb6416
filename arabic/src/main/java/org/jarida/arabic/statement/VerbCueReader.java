package org.jarida.arabic.statement;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Reads the attribution that one verb of saying makes, if it makes one. */
final class VerbCueReader {

    /** لم يؤكد: the cue is turned into its contrary. */
    private static final Set<String> NEGATIONS =
            WordForm.setOf("لم", "لا", "لن", "ولم", "ولا", "ولن");

    private static final Set<String> AS = WordForm.setOf("كما", "حسبما", "وفقما", "مثلما");

    private final Reading reading;
    private final Article article;
    private final Marks marks;
    private final VerbSense sense;
    private final TopicReader topics;
    private final ObjectSplitter splitter;
    private final SubjectFit fit;
    private final SayingTest test;

    /** Verbs that another cue has already taken, as قائلا in وتابع قائلا. */
    private final BitSet used;

    VerbCueReader(Reading reading, BitSet used) {
        this.reading = reading;
        this.article = reading.article;
        this.marks = reading.marks;
        this.sense = reading.sense;
        this.topics = new TopicReader(reading);
        this.splitter = new ObjectSplitter(reading);
        this.fit = new SubjectFit(reading);
        this.test = new SayingTest(reading);
        this.used = used;
    }

    /** What one verb was found with. */
    private record Frame(@Nullable Phrase subject, Complement complement) {}

    /** The attribution of the verb at a token, null if it reports nothing. */
    @Nullable Attribution read(int at) {
        VerbForm form = article.speech(at);
        if (form == null || !sense.isVerb(at, form) || test.isIdiom(at, form)) {
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
        Marked paper = marks.openingAt(at + 1);
        if (subject == null && paper != null && reading.names.isName(paper)) {
            subject = reading.phrases.read(paper.first(), paper.close()); // ذكرت «الشعلة» أن
            resume = paper.close() + 1;
        }
        if (subject != null && !fit.isSubject(at, subject, form)) {
            // طلب منهم مساعدته: where the one asked is named already, the noun is what is asked for
            boolean asked = Particles.isBoundPreposition(article.form(subject.from() - 1));
            boolean addressed = SubjectFit.isAddressing(verb) && !asked;
            resume = addressed ? splitter.objectIn(subject, true) : subject.from();
            subject = null;
        }
        ComplementReader.Search search = reading.complements.new Search(at, resume, verb);
        Frame frame = settle(at, form, new Frame(subject, search.run()));
        if (!test.isAttribution(at, form, frame.subject, frame.complement)) {
            return null;
        }
        Attribution found = attribution(at, form, frame.complement);
        found.subject = frame.subject;
        if (PASSING_ON.containsKey(verb.lemma())) {
            passOn(
                    found,
                    frame.subject != null && frame.subject.from() > at ? frame.subject : null);
        }
        for (int carrier : search.carriers) {
            used.set(carrier);
            found.alternatives.add(article.span(carrier, carrier + 1));
        }
        return found;
    }

    /** نقل عن، نسب إلى */
    private static final Map<String, String> PASSING_ON =
            Map.of("نقل", WordForm.of("عن"), "نسب", WordForm.of("إلى"));

    /** نقلت وكالة … عن الوزير قوله: the medium only passes on what the one after عن said. */
    private void passOn(Attribution found, @Nullable Phrase medium) {
        int from = medium == null ? found.cue + 1 : medium.to();
        int end = Math.min(found.complement.at(), from + 12);
        String preposition = PASSING_ON.getOrDefault(found.lemma, "عن");
        while (from < end && !article.form(from).equals(preposition)) {
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
        boolean unlikely = subject != null && !subject.canSpeak() && !fit.isNameLike(subject);
        if (subject != null && object && (topic != null || unlikely)) {
            complement = Complement.of(Kind.OBJECT, subject.from(), 0);
            subject = null;
        } else if (subject != null && object && isOpen(complement, subject)) {
            int split = splitter.objectIn(subject, complement.is(Kind.NONE));
            if (split < subject.to()) {
                complement = Complement.of(Kind.OBJECT, split, 0);
                subject = subject.endingAt(split);
            }
        }
        if (subject != null && verb.governs(Verb.OBJECT) && !verb.governs(Verb.CLAUSE)) {
            int split = splitter.objectIn(subject, !complement.is(Kind.OBJECT));
            boolean open = complement.is(Kind.NONE) || complement.is(Kind.OBJECT);
            if (split < subject.to() && open) {
                complement = Complement.of(Kind.OBJECT, split, 0); // ثمّن الاتحاد | المبادرة
            }
            subject = split < subject.to() ? subject.endingAt(split) : subject;
        }
        if (subject != null && verb.lemma().equals("اتهم") && complement.is(Kind.PHRASE)) {
            int split = splitter.objectIn(subject, true); // اتهم الجيش | المتمردين بكذا
            complement = split < subject.to() ? Complement.of(Kind.OBJECT, split, 0) : complement;
            subject = split < subject.to() ? subject.endingAt(split) : subject;
        }
        boolean better =
                topic != null && topic.canSpeak() && subject != null && !subject.canSpeak();
        if (subject == null || better) {
            subject = topic;
        }
        return new Frame(subject, orBefore(at, subject, complement));
    }

    /**
     * No object was found, or what was found goes on right after the subject: قرار | سلطات المدينة.
     */
    private static boolean isOpen(Complement complement, Phrase subject) {
        boolean adjacent = complement.is(Kind.OBJECT) && complement.at() == subject.to();
        return complement.is(Kind.NONE) || adjacent;
    }

    private Attribution attribution(int at, VerbForm form, Complement complement) {
        Token token = article.token(at);
        int letters = article.proclitic(at);
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

    /** كما قال الوزير. and «…»، قال الوزير: nothing follows, so what is told came before. */
    private Complement orBefore(int at, @Nullable Phrase subject, Complement complement) {
        boolean thus = article.form(at - 1).equals("هكذا"); // «…»، هكذا لخص المدرب الأمر
        if ((complement.isSpeech() && !thus) || article.hasAnd(at)) {
            return complement;
        }
        boolean nothing = complement.is(Kind.NONE);
        boolean as = AS.contains(article.form(at - 1));
        int before = as || thus ? at - 2 : at - 1;
        boolean comma = article.isComma(before);
        Marked mark = marks.closingAt(comma ? before - 1 : before);
        if ((nothing || thus) && mark != null && !reading.names.isName(mark) && isSaid(mark)) {
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

    /** «سنواصل الضغط»: three words, or two of which the first is a verb. */
    private boolean isSaid(Marked mark) {
        return mark.length() > 2
                || (mark.length() == 2
                        && (article.verb(mark.first()) != null
                                || VerbShape.looksFinite(article.form(mark.first()))
                                || Headline.isFuture(article.form(mark.first()))));
    }

    private boolean isLast(Phrase subject) {
        return article.isStop(subject.to()) || subject.to() >= article.size();
    }
}
