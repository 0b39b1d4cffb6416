package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Finds where the words given to a source end. */
final class ExtentReader {

    private static final int LONGEST = 400;

    /** A clause of another matter: فيما قال …، كما أعلن …. */
    private static final Set<String> NEW_CLAUSE = WordForm.setOf("كما", "فيما", "بينما", "وكما");

    /** After a comma these turn from a noun phrase to something else. */
    private static final Set<String> AFTER_NOUN =
            Words.of(
                    """
                    وذلك وهو وهي لكن ولكن لكنه لكنها لكنهم إلا غير كما فيما علما بينما ولكنه
                    ولكنها
                    """);

    private static final Set<String> WITHHELD =
            Words.of(
                    """
                    يحدد تحدد يحددا يحددوا يذكر تذكر يذكروا يوضح توضح يكشف تكشف يعطي تعطي يقدم تقدم
                    يورد تورد يشير تشير يفصح تفصح يسمي تسمي يسمه يسمها يخوض تخوض يفصل تفصل يضيف
                    تضيف يدلي تدلي
                    """);

    private final Reading reading;
    private final Article article;
    private final NominalCueReader nominal;

    ExtentReader(Reading reading, NominalCueReader nominal) {
        this.reading = reading;
        this.article = reading.article;
        this.nominal = nominal;
    }

    /** The words that an attribution gives to its source; null for a quotation or nothing said. */
    @Nullable Span read(Attribution cue) {
        Complement complement = cue.complement;
        return switch (complement.kind()) {
            case CLAUSE, PHRASE, OBJECT -> after(cue);
            case BEFORE -> before(cue);
            case ANTECEDENT -> antecedent(cue);
            case QUOTE, QUOTE_BEFORE, NONE -> null;
        };
    }

    private @Nullable Span after(Attribution cue) {
        int from = cue.complement.at();
        int end = end(cue, from, limit(cue.cue, from));
        while (end > from && (article.isStop(end - 1) || article.isComma(end - 1))) {
            end--;
        }
        if (end <= from) {
            return null;
        }
        int start = article.tokens.offsetAfter(article.token(from), cue.complement.letters());
        return new Span(start, article.token(end - 1).end());
    }

    /** The end of the sentence, or of the quotation that the cue stands in. */
    private int limit(int cue, int from) {
        Marked around = reading.marks.around(cue);
        int end = Math.min(article.sentenceEnd(cue), from + LONGEST);
        return around == null ? end : Math.min(end, around.close());
    }

    private int end(Attribution cue, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (article.token(at).isBreak()) {
                return at;
            }
            Marked marked = reading.marks.openingAt(at);
            if (marked != null && marked.closed()) {
                at = Math.max(at + 1, marked.close() + 1);
            } else if (at > from && endsAt(cue, at, limit)) {
                return at;
            } else {
                at++;
            }
        }
        return limit;
    }

    private boolean endsAt(Attribution cue, int at, int limit) {
        if (article.isComma(at)) {
            return endsAtComma(cue, at, limit);
        }
        if (!article.isWord(at)) {
            return false;
        }
        boolean noun = cue.complement.is(Kind.PHRASE) || cue.complement.is(Kind.OBJECT);
        boolean verb = noun ? article.verb(at + 1) != null : reading.saying(at + 1) != null;
        if (NEW_CLAUSE.contains(article.form(at)) && verb) {
            return true;
        }
        boolean meanwhile = article.form(at).equals("في") && article.form(at + 1).equals("حين");
        if (meanwhile && reading.saying(at + 2) != null) {
            return true;
        }
        boolean relative =
                article.form(at).startsWith("وال") && Particles.isRelative(article.form(at));
        if (relative && reading.saying(at + 1) != null) {
            return true; // والذي اعتبرت أنه …
        }
        if (isParticiple(at) || (nominal.hasSource(at) && isTrailing(at, limit))) {
            return true;
        }
        return article.hasAnd(at) && isSibling(cue, at);
    }

    private boolean endsAtComma(Attribution cue, int at, int limit) {
        int next = at + 1;
        boolean noun = cue.complement.is(Kind.PHRASE) || cue.complement.is(Kind.OBJECT);
        if (isWithheld(next)) {
            return true;
        }
        if (noun && AFTER_NOUN.contains(article.form(next))) {
            return true;
        }
        VerbForm verb = article.verb(next);
        boolean goesOn = verb != null && verb.is(Shape.PERFECT) && article.hasAnd(next);
        if (noun && goesOn && !hasVerb(cue.complement.at(), at)) {
            return true; // نفت استغلال المهاجرين، وألقت باللائمة
        }
        boolean comment =
                (article.form(next).equals("الامر") && article.form(next + 1).equals("الذي"))
                        || (article.form(next).equals("وهو")
                                && article.form(next + 1).equals("ما"));
        if (comment && (noun || article.speech(next + 2) != null)) {
            return true; // …، الأمر الذي ينفيه الرئيس
        }
        boolean freeRelative = article.form(cue.cue - 1).equals("ما");
        if (freeRelative && (article.form(next).equals("هو") || article.form(next).equals("هي"))) {
            return true;
        }
        boolean occasion =
                article.form(next).equals("في")
                        && reading.phrases.kinds(next + 1).contains(NounKind.OCCASION);
        return occasion && isLastChunk(next, limit);
    }

    private boolean hasVerb(int from, int to) {
        for (int at = from; at < to; at++) {
            if (article.verb(at) != null || article.form(at).equals("ما")) {
                return true;
            }
        }
        return false;
    }

    /** أكد أن …، من دون أن يحدد موعدا: what the speaker left out is told by the writer. */
    private boolean isWithheld(int at) {
        int without = article.form(at).equals("من") ? at + 1 : at;
        return article.form(without).equals("دون")
                && article.form(without + 1).equals("ان")
                && WITHHELD.contains(article.form(without + 2));
    }

    /** A circumstance in the accusative, of a verb of saying: ، مشيرا إلى أن. */
    private boolean isParticiple(int at) {
        VerbForm form = reading.saying(at);
        if (form == null || !form.is(Shape.PARTICIPLE)) {
            return false;
        }
        boolean apart =
                article.isComma(at - 1)
                        || article.hasAnd(at)
                        || reading.marks.closingAt(at - 1) != null;
        return form.number() == Agreement.HE || apart;
    }

    /** وأكد أن …: the same speaker goes on; but "he said that he went and asked" is told. */
    private boolean isSibling(Attribution cue, int at) {
        VerbForm form = reading.saying(at);
        if (form == null
                || form.is(Shape.PARTICIPLE)
                || (form.object() && Particles.isRelative(article.form(at - 1)))) {
            return false;
        }
        if (!cue.complement.is(Kind.CLAUSE)) {
            return true;
        }
        boolean himself = Particles.isThatHe(article.form(cue.complement.at()));
        Agreement speaker = cue.form == null ? Agreement.HE : cue.form.number();
        boolean another = article.isComma(at - 1) && hasOwnSpeaker(at, form);
        return !himself && (form.number() == speaker || another);
    }

    /** أكدت المصادر أن …، وقال مصدر آخر إن … */
    private boolean hasOwnSpeaker(int at, VerbForm form) {
        Phrase subject = reading.subjects.after(at, form.verb()).subject();
        return form.is(Shape.PERFECT) && subject != null && subject.canSpeak();
    }

    /** Whether the nominal cue here closes the sentence: …، وفق تعبيره. */
    private boolean isTrailing(int at, int limit) {
        return isLastChunk(at, limit);
    }

    private boolean isLastChunk(int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (article.isComma(at) && at > from + 1 && !isInSource(at)) {
                return false;
            }
        }
        return true;
    }

    /** A comma before an apposition: وفق مدير المركز، سامي الحداد. */
    private boolean isInSource(int comma) {
        return article.name(comma + 1) != null
                || reading.phrases.kinds(comma + 1).contains(NounKind.PERSON);
    }

    /** The noun phrase before a relative pronoun; nothing before ما alone. */
    private @Nullable Span antecedent(Attribution cue) {
        int end = cue.complement.at();
        int start = end;
        while (start > Math.max(0, end - 12)
                && article.isWord(start - 1)
                && reading.phrases.isNominal(start - 1)) {
            start--;
        }
        return start < end ? article.span(start, end) : null;
    }

    private @Nullable Span before(Attribution cue) {
        int start = article.sentenceStart(cue.cue);
        Marked around = reading.marks.around(cue.cue);
        if (around != null) {
            start = Math.max(start, around.first());
        }
        int end = cue.cue;
        while (end > start
                && (article.isComma(end - 1) || NEW_CLAUSE.contains(article.form(end - 1)))) {
            end--;
        }
        start = Math.max(chunk(cue, start, end), end - LONGEST);
        if (end <= start) {
            return null;
        }
        if (isAside(cue, end)) {
            end = article.sentenceEnd(cue.cue);
            while (article.isStop(end - 1)) {
                end--;
            }
        }
        int letters = article.hasAnd(start) || beginsWithAndNoun(start) ? 1 : 0;
        int offset = article.tokens.offsetAfter(article.token(start), letters);
        return new Span(offset, article.token(end - 1).end());
    }

    /** أذنت النيابة، حسب الناطق، بفتح بحث: the sentence goes on after the source. */
    private boolean isAside(Attribution cue, int end) {
        if (cue.form != null || cue.subject == null) {
            return false;
        }
        int next = cue.subject.to();
        boolean comma = article.isComma(next) && article.isComma(cue.cue - 1);
        boolean noComma = article.isWord(next) && end == cue.cue;
        return (comma || noComma)
                && next + 1 < article.sentenceEnd(cue.cue)
                && !article.isStop(next);
    }

    /** والبالغ: و before a noun with the article, or before a verb that no lexicon has. */
    private boolean beginsWithAndNoun(int at) {
        String form = article.form(at);
        return form.startsWith("وال") && form.length() > 5;
    }

    /** In mid-sentence, and after no comma: only the part since the last comma. */
    private int chunk(Attribution cue, int start, int end) {
        if (article.isComma(cue.cue - 1) || NEW_CLAUSE.contains(article.form(cue.cue - 1))) {
            return start;
        }
        int limit = article.sentenceEnd(cue.cue);
        boolean goesOn = false;
        for (int at = cue.cue; at < Math.min(limit, cue.cue + 20); at++) {
            goesOn |= article.isComma(at) && !isInSource(at);
        }
        if (!goesOn) {
            return start;
        }
        for (int at = end - 1; at > start; at--) {
            if (article.isComma(at)) {
                return at + 1;
            }
        }
        return start;
    }
}
