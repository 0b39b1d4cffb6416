package org.jarida.arabic.statement;

import java.util.BitSet;
import java.util.Set;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributions by a noun or a preposition: وفق الوزارة، بحسب ما أكده المدير، نقلا عن مسؤول،
 * على حد قول النائب.
 */
final class NominalCueReader {

    /** "According to"; وفقا and طبقا take ل. */
    private static final Set<String> ACCORDING =
            WordForm.setOf("وفق", "وفقا", "طبقا", "حسب", "بحسب", "حسبما", "وفقما");

    /** After على: على حد قول فلان، على لسان الناطق. */
    private static final Set<String> ON_WORD = WordForm.setOf("حد", "لسان");

    /** Laws and measures regulate and do not tell: وفق القانون. */
    private static final Set<String> NO_SOURCE =
            Words.of(
                    """
                    قانون القانون الفصل فصل المادة مادة الدستور دستور قرار نص اتفاق اتفاقية
                    الاتفاق الاتفاقية مشروع المرسوم مرسوم حصة الحصة برنامج البرنامج خطة الخطة
                    معايير المعايير جدول الجدول نظام النظام
                    """);

    /** Verbs that a text "says" with: وفق ما جاء في البيان. */
    private static final Set<String> OF_TEXTS =
            Words.of(
                    """
                    جاء ورد نشر نشرت نقل نقلت نشره نشرته نقله نقلته أورده أوردته تداوله تداولته
                    ورد صدر أظهرت كشفت تناقلته
                    """);

    private final Reading reading;
    private final Article article;
    private final WordsGiven words;
    private final TextCueReader texts;

    /** Verbs that are part of a nominal cue already read. */
    final BitSet used = new BitSet();

    NominalCueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.words = new WordsGiven(reading);
        this.texts = new TextCueReader(reading);
    }

    /**
     * The attribution of a nominal cue that begins at a token, null if none does. Of one with a
     * pronoun (وفق تعبيره) the subject is null.
     */
    @Nullable Attribution read(int at) {
        String form = article.form(at);
        String bare = ACCORDING.contains(form) ? form : Particles.withoutAnd(form);
        int letters = form.length() - bare.length();
        if (ACCORDING.contains(bare)) {
            return according(at, letters, bare);
        }
        if (bare.equals("نقلا") && article.form(at + 1).equals("عن")) {
            return source(at, letters, at + 2, at + 2, "نقلا عن");
        }
        if ((bare.equals("جاء") || bare.equals("ورد")) && article.form(at + 1).equals("في")) {
            return texts.read(at, letters);
        }
        if (bare.equals("علي") && ON_WORD.contains(article.form(at + 1))) {
            boolean wording = Wording.isWording(article.form(at + 2));
            if (Wording.isHis(article.form(at + 2))) {
                return trailing(at, letters, at + 3);
            }
            return wording || !article.form(at + 1).equals("حد")
                    ? source(
                            at,
                            letters,
                            wording ? at + 3 : at + 2,
                            wording ? at + 3 : at + 2,
                            "علي حد قول")
                    : null;
        }
        return null;
    }

    private @Nullable Attribution according(int at, int letters, String bare) {
        int next = at + 1;
        String word = article.form(next);
        boolean what = bare.endsWith("ما") || word.equals("ما") || word.equals("لما");
        if (what) {
            return what(at, letters, bare.endsWith("ما") ? next : next + 1);
        }
        if (Wording.isHis(word) || (word.startsWith("ل") && Wording.isHis(word.substring(1)))) {
            return trailing(at, letters, next + 1);
        }
        return source(at, letters, next, next, bare);
    }

    /** وفق ما أكده الوزير: the verb is the cue, وفق an alternative. */
    private @Nullable Attribution what(int at, int letters, int from) {
        int verb = from;
        while (verb < from + 3 && !isTelling(verb)) {
            verb++;
        }
        if (!isTelling(verb)) {
            return null;
        }
        Token token = article.token(verb);
        String after = article.form(verb + 1);
        VerbForm passing = article.speech(verb);
        if (passing != null && passing.verb().lemma().equals("نقل") && after.startsWith("عن")) {
            if (Particles.isBoundPreposition(after)) {
                return passedOn(at, letters, verb);
            }
        }
        int in = after.equals("في") || after.equals("عن") || after.equals("علي") ? 2 : 1;
        // ما ورد في البيان: not ردّ, though و may stand before it
        boolean text = in == 2 && OF_TEXTS.contains(token.form());
        VerbForm form = text ? null : article.speech(verb);
        Phrase subject;
        if (form == null) {
            subject = reading.phrases.read(verb + in, article.sentenceEnd(verb));
        } else {
            subject = reading.subjects.after(verb, form.verb()).subject();
        }
        used.set(verb);
        String lemma = form == null ? token.form() : form.verb().lemma();
        int end = subject == null ? verb + 1 : subject.to();
        Attribution found =
                new Attribution(
                        at,
                        new Span(token.start(), token.end()),
                        lemma,
                        form,
                        Polarity.AFFIRMS,
                        "according-to-what",
                        words.complement(at, end));
        found.subject = subject;
        found.alternatives.add(new Span(start(at, letters), article.token(at).end()));
        return found;
    }

    /** …، بحسب ما نقلت عنه الوكالة: another cue of an attribution made, and its outlet. */
    private Attribution passedOn(int at, int letters, int verb) {
        Phrase medium = reading.phrases.read(verb + 2, article.sentenceEnd(verb));
        Attribution found = trailing(at, letters, verb + 1);
        used.set(verb);
        if (medium != null) {
            found.outlet = article.span(medium.from(), medium.to());
        }
        return found;
    }

    private boolean isTelling(int at) {
        String form = article.form(at);
        return article.speech(at) != null || OF_TEXTS.contains(form);
    }

    /** وفق الوزارة، نقلا عن مسؤول. */
    private @Nullable Attribution source(int at, int letters, int from, int cueEnd, String lemma) {
        Phrase phrase = reading.phrases.read(from, article.sentenceEnd(at));
        Marked mark = reading.marks.openingAt(from);
        if (mark != null) {
            phrase = reading.phrases.read(from + 1, mark.close());
        }
        if (phrase == null || (isNoSource(from) && !words.leadsClause(phrase.to()))) {
            return null;
        }
        boolean told = phrase.canSpeak() || words.leadsClause(phrase.to());
        if (!told && !isPlainName(phrase)) {
            return null;
        }
        int end = lemma.startsWith("نقلا") || lemma.startsWith("علي") ? cueEnd : at + 1;
        Attribution found =
                new Attribution(
                        at,
                        new Span(start(at, letters), article.token(end - 1).end()),
                        WordForm.of(lemma),
                        null,
                        Polarity.AFFIRMS,
                        "according-to",
                        words.complement(at, phrase.to()));
        found.subject = phrase;
        takeRelativeVerb(found, phrase.to());
        return found;
    }

    /** بحسب تقارير كانت تحدثت عن: the verb is an alternative cue. */
    private void takeRelativeVerb(Attribution found, int from) {
        for (int at = from; at < from + 3; at++) {
            if (article.verb(at) == null) {
                return;
            }
            if (article.speech(at) != null) {
                used.set(at);
                found.alternatives.add(article.span(at, at + 1));
                return;
            }
        }
    }

    private boolean isNoSource(int at) {
        String form = article.form(at);
        return NO_SOURCE.contains(form)
                || NO_SOURCE.contains(
                        form.substring(Math.min(form.length(), form.startsWith("لل") ? 2 : 1)));
    }

    /** A name of which a word was read before: حسب السليطي. */
    private boolean isPlainName(Phrase phrase) {
        return phrase.to() - phrase.from() <= 4
                && (reading.known.contains(article.form(phrase.from()))
                        || reading.known.contains(article.form(phrase.to() - 1)));
    }

    private Attribution trailing(int at, int letters, int end) {
        return new Attribution(
                at,
                new Span(start(at, letters), article.token(end - 1).end()),
                article.form(at),
                null,
                Polarity.AFFIRMS,
                "according-to-him",
                words.complement(at, end));
    }

    private int start(int at, int letters) {
        return article.tokens.offsetAfter(article.token(at), letters);
    }

    /** Whether a nominal cue begins here that names a source: not وفق خطة دقيقة. */
    boolean hasSource(int at) {
        if (!begins(at)) {
            return false;
        }
        String form = article.form(at);
        String bare = ACCORDING.contains(form) ? form : Particles.withoutAnd(form);
        String word = article.form(at + 1);
        boolean what = bare.endsWith("ما") || word.equals("ما") || word.equals("لما");
        if (!ACCORDING.contains(bare) || what || Wording.isWording(word)) {
            return true;
        }
        Phrase phrase = reading.phrases.read(at + 1, article.sentenceEnd(at));
        return phrase == null
                || ((phrase.canSpeak() || isPlainName(phrase)) && !isNoSource(at + 1));
    }

    /** Whether a nominal cue begins here, of any kind. */
    boolean begins(int at) {
        String form = article.form(at);
        String bare = ACCORDING.contains(form) ? form : Particles.withoutAnd(form);
        return ACCORDING.contains(bare)
                || (bare.equals("نقلا") && article.form(at + 1).equals("عن"))
                || (bare.equals("علي") && ON_WORD.contains(article.form(at + 1)));
    }
}
