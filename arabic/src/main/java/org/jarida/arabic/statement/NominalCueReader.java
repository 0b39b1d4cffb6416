package org.jarida.arabic.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.statement.Complement.Kind;
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

    /** قول in على حد قوله، تعبير in وفق تعبيره. */
    private static final Set<String> WORDING =
            WordForm.setOf(
                    "قول", "تعبير", "وصف", "تأكيد", "رأي", "زعم", "تقدير", "كلام", "تصريح",
                    "تصريحات", "رواية", "اعتقاد", "نص", "ترجيح", "تقديرات", "توقعات", "إفادة",
                    "شهادة", "مزاعم");

    private static final List<String> HIS = List.of("هما", "ها", "هم", "هن", "ه");

    /** Laws and measures regulate and do not tell: وفق القانون. */
    private static final Set<String> NO_SOURCE =
            WordForm.setOf(
                    "قانون",
                    "القانون",
                    "الفصل",
                    "فصل",
                    "المادة",
                    "مادة",
                    "الدستور",
                    "دستور",
                    "قرار",
                    "نص",
                    "اتفاق",
                    "اتفاقية",
                    "الاتفاق",
                    "الاتفاقية",
                    "مشروع",
                    "المرسوم",
                    "مرسوم");

    /** Verbs that a text "says" with: وفق ما جاء في البيان. */
    private static final Set<String> OF_TEXTS =
            WordForm.setOf(
                    "جاء", "ورد", "نشر", "نشرت", "نقل", "نقلت", "نشره", "نشرته", "نقله", "نقلته",
                    "أورده", "أوردته", "تداوله", "تداولته", "ورد", "صدر", "أظهرت", "كشفت",
                    "تناقلته");

    private final Reading reading;
    private final Article article;

    /** Verbs that are part of a nominal cue already read. */
    final BitSet used = new BitSet();

    NominalCueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
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
            return inText(at, letters);
        }
        if (bare.equals("علي") && ON_WORD.contains(article.form(at + 1))) {
            boolean wording = isWording(article.form(at + 2));
            if (isHis(article.form(at + 2))) {
                return trailing(at, letters, at + 3);
            }
            return wording || !article.form(at + 1).equals("حد")
                    ? source(
                            at, letters, wording ? at + 3 : at + 2, wording ? at + 3 : at + 2, "علي حد قول")
                    : null;
        }
        return null;
    }

    /** جاء في البيان أن: the text is the speaker. */
    private @Nullable Attribution inText(int at, int letters) {
        Phrase text = reading.phrases.read(at + 2, article.sentenceEnd(at));
        if (text == null || !text.canSpeak()) {
            return null;
        }
        Complement said = reading.complements.new Search(at, text.to(), TELLING).run();
        if (!said.isSpeech()) {
            return null;
        }
        Attribution found =
                new Attribution(
                        at,
                        new Span(start(at, letters), article.token(at).end()),
                        "جاء",
                        null,
                        Polarity.AFFIRMS,
                        "text-says",
                        said);
        found.subject = text;
        return found;
    }

    private static final Verb TELLING =
            new Verb("جاء", false, true, Set.of(Verb.CLAUSE), Polarity.AFFIRMS);

    private @Nullable Attribution according(int at, int letters, String bare) {
        int next = at + 1;
        String word = article.form(next);
        boolean what = bare.endsWith("ما") || word.equals("ما") || word.equals("لما");
        if (what) {
            return what(at, letters, bare.endsWith("ما") ? next : next + 1);
        }
        if (isHis(word) || (word.startsWith("ل") && isHis(word.substring(1)))) {
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
        VerbForm form = article.speech(verb);
        String after = article.form(verb + 1);
        int in = after.equals("في") || after.equals("عن") || after.equals("علي") ? 2 : 1;
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
                        complement(at, end));
        found.subject = subject;
        found.alternatives.add(new Span(start(at, letters), article.token(at).end()));
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
        if (phrase == null || isNoSource(from) && !leadsClause(phrase.to())) {
            return null;
        }
        boolean told = phrase.canSpeak() || leadsClause(phrase.to());
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
                        complement(at, phrase.to()));
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

    private @Nullable Attribution trailing(int at, int letters, int end) {
        return new Attribution(
                at,
                new Span(start(at, letters), article.token(end - 1).end()),
                article.form(at),
                null,
                Polarity.AFFIRMS,
                "according-to-him",
                complement(at, end));
    }

    /**
     * At the head of its sentence the words follow, after فإن or a comma; else they came before.
     */
    private Complement complement(int at, int end) {
        if (article.sentenceStart(at) == at) {
            return following(at, end);
        }
        int that = article.isComma(end) ? end + 1 : end;
        if (Particles.isThat(article.form(that))) {
            boolean bareThat = Particles.isBareThat(article.form(that));
            return clauseOrQuote(bareThat ? that + 1 : that);
        }
        int before = article.isComma(at - 1) ? at - 2 : at - 1;
        Marked mark = reading.marks.closingAt(before);
        if (mark != null && !reading.names.isName(mark) && mark.length() > 3) {
            return new Complement(Kind.QUOTE_BEFORE, mark.open(), 0, mark);
        }
        return Complement.of(Kind.BEFORE, at, 0);
    }

    private Complement following(int at, int from) {
        int limit = Math.min(article.sentenceEnd(at), from + 30);
        int comma = -1;
        for (int next = from; next < limit; next++) {
            String form = article.form(next);
            if (form.startsWith("فان") && Particles.isThat(form)) {
                return form.equals("فان")
                        ? clauseOrQuote(next + 1)
                        : Complement.of(Kind.CLAUSE, next, 1);
            }
            if (form.equals("فقد")) {
                return Complement.of(Kind.CLAUSE, next, 1);
            }
            comma = comma < 0 && article.isComma(next) ? next : comma;
        }
        int start = comma >= 0 ? comma + 1 : from;
        return start < article.sentenceEnd(at)
                ? clauseOrQuote(start)
                : Complement.of(Kind.BEFORE, at, 0);
    }

    private Complement clauseOrQuote(int at) {
        Marked mark = reading.marks.openingAt(at);
        return mark != null && !reading.names.isName(mark)
                ? new Complement(Kind.QUOTE, at, 0, mark)
                : Complement.of(Kind.CLAUSE, at, 0);
    }

    private boolean leadsClause(int at) {
        int next = article.isComma(at) ? at + 1 : at;
        String form = article.form(next);
        return form.startsWith("فان") || form.equals("فقد");
    }

    private int start(int at, int letters) {
        return article.tokens.offsetAfter(article.token(at), letters);
    }

    private static boolean isWording(String form) {
        return WORDING.contains(form) || isHis(form);
    }

    /** قوله، تعبيرها: a wording with a pronoun. */
    static boolean isHis(String form) {
        for (String pronoun : HIS) {
            if (form.endsWith(pronoun)
                    && WORDING.contains(form.substring(0, form.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
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
