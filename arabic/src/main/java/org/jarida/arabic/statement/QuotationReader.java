package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.statement.Attribution.Quoted;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Gives each stretch in marks to the attribution that governs it, or finds that it quotes nobody.
 */
final class QuotationReader {

    /** Words in marks that nobody is said to say count as quoted from this length in tokens on. */
    private static final int LONG = 6;

    /** No cue governs words that are more tokens away. */
    private static final int FARTHEST = 400;

    /** Between the parts of one quotation: «…» و«…». */
    private static final Set<String> JOINTS =
            Words.of(
                    """
                    و ثم أو وب ول ب ل إلى وإلى وأن وبأن
                    """);

    private final Reading reading;
    private final Article article;
    private final Marks marks;
    private final NamesInMarks names;
    private final List<Attribution> attributions;
    private final List<Quotation> free = new ArrayList<>();

    /** The attribution of the last quotation, for those that are joined to it. */
    private @Nullable Attribution last;

    private @Nullable Marked lastMark;

    private @Nullable Marked lastFree;

    private final @Nullable Headline headline;

    /** The first attribution that may still matter: those before are of earlier sentences. */
    private int first = 0;

    QuotationReader(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.article = reading.article;
        this.marks = reading.marks;
        this.names = reading.names;
        this.attributions = attributions;
        this.headline = Headline.of(reading);
    }

    /** Fills the quotations of the attributions in, and gives back those of no attribution. */
    List<Quotation> read() {
        for (Marked mark : marks.all()) {
            Marked outer = marks.around(mark.open());
            boolean inside =
                    mark.depth() > 0
                            && outer != null
                            && !outer.equals(mark)
                            && !names.isName(outer);
            if (!inside && !names.isName(mark)) {
                take(mark);
            }
        }
        boolean marked =
                free.stream().anyMatch(quotation -> quotation.rule().startsWith("headline"));
        if (headline != null && !marked) {
            headline.words()
                    .ifPresent(words -> free.add(ofHeadline(words, "headline-first-person")));
        }
        return free;
    }

    private Quotation ofHeadline(Span span, String rule) {
        return new Quotation(
                span,
                headline == null ? Optional.empty() : headline.speaker(),
                Optional.empty(),
                Optional.empty(),
                true,
                0.7,
                rule);
    }

    private void take(Marked mark) {
        int start = Math.max(article.sentenceStart(mark.open()), mark.open() - FARTHEST);
        int end = Math.min(article.sentenceEnd(mark.open()), mark.close() + FARTHEST) + 2;
        while (first < attributions.size() && attributions.get(first).cue < start) {
            first++;
        }
        Quoted quoted = null;
        Attribution owner = null;
        for (int at = first; at < attributions.size(); at++) {
            Attribution next = attributions.get(at);
            if (next.cue >= end) {
                break;
            }
            Quoted fit = fit(next, mark);
            boolean aside = owner != null && next.rule.startsWith("according");
            double least = quoted == null ? 0 : quoted.confidence() + (aside ? 0.01 : 0);
            if (fit != null && fit.confidence() >= least) {
                quoted = fit;
                owner = next;
            }
        }
        if (owner == null && isJoined(mark)) {
            owner = last;
            quoted = new Quoted(mark, "joined-quotation", 0.8);
        }
        if (owner != null && quoted != null) {
            owner.quotes.add(quoted);
            last = owner;
            lastMark = mark;
        } else {
            takeFree(mark);
        }
    }

    /** How sure it is that a cue governs words in marks, null if it does not. */
    private @Nullable Quoted fit(Attribution cue, Marked mark) {
        if (mark.contains(cue.cue)) {
            return null;
        }
        Marked own = cue.complement.mark();
        if (own != null && own.open() == mark.open()) {
            double sure = mark.closed() ? 0.95 : 0.8;
            return new Quoted(mark, cue.rule, cue.complement.is(Kind.QUOTE) ? sure : sure - 0.1);
        }
        if (own != null && cue.complement.is(Kind.QUOTE) && goesOnAfter(mark, cue.cue)) {
            return new Quoted(mark, "split-quotation", 0.8);
        }
        Span content = cue.content;
        if (content != null && content.overlaps(mark.span())) {
            // The innermost of several: the later cue
            boolean before = cue.complement.is(Kind.BEFORE);
            return new Quoted(mark, "quotation-in-report", before ? 0.5 : 0.7);
        }
        boolean samePart =
                cue.complement.is(Kind.QUOTE)
                        && cue.cue < mark.open()
                        && !cue.nested
                        && article.sentenceStart(cue.cue) == article.sentenceStart(mark.open());
        return samePart ? new Quoted(mark, "later-quotation-in-sentence", 0.4) : null;
    }

    /** «…»، قال الوزير، «…»: a quotation that its cue parts. */
    private boolean goesOnAfter(Marked mark, int cue) {
        int next = mark.close() + 1;
        int verb = article.isComma(next) ? next + 1 : next;
        boolean parts = verb == cue && mark.length() > 2 && !article.hasAnd(cue);
        VerbForm form = article.verb(cue);
        return parts && (form == null || !form.is(Shape.PARTICIPLE)); // «…»، مضيفا: «…» are two
    }

    private boolean isJoined(Marked mark) {
        return last != null && lastMark != null && isJoinedTo(lastMark, mark);
    }

    private boolean isJoinedTo(Marked before, Marked mark) {
        if (mark.open() - before.close() > 3) {
            return false;
        }
        for (int at = before.close() + 1; at < mark.open(); at++) {
            if (!JOINTS.contains(article.form(at)) && !article.isComma(at)) {
                return false;
            }
        }
        return true;
    }

    /** الحداد: «…» with a verb that no lexicon has, or with none. */
    private @Nullable Speaker beforeColon(Marked mark) {
        int colon = mark.open() - 1;
        if (!article.token(colon).isMark(':')) {
            return null;
        }
        int start = colon;
        while (start > Math.max(0, colon - 10)
                && article.isWord(start - 1)
                && reading.phrases.isNominal(start - 1)) {
            start--;
        }
        Phrase phrase = start < colon ? reading.phrases.read(start, colon) : null;
        if (phrase == null || phrase.to() != colon) {
            return null;
        }
        boolean opens = phrase.from() == article.sentenceStart(colon);
        if (!phrase.canSpeak() && !opens && Nouns.isDefinite(article.form(phrase.from()))) {
            return null; // لا يشاطره التفاؤل: «…»
        }
        boolean whole = phrase.canSpeak() || phrase.from() + 1 == colon;
        Span span = article.span(whole ? phrase.from() : phrase.from() + 1, colon);
        return new Speaker(span, span.of(article.text), false);
    }

    private void takeFree(Marked mark) {
        if (headline != null && headline.contains(mark)) {
            free.add(ofHeadline(mark.span(), "headline-marks"));
            return;
        }
        boolean joined = lastFree != null && isJoinedTo(lastFree, mark);
        boolean enough = mark.length() >= LONG && mark.closed();
        if (!enough && !joined) {
            lastFree = null;
            return;
        }
        lastFree = mark;
        Speaker before = beforeColon(mark);
        if (before != null) {
            free.add(
                    new Quotation(
                            mark.span(),
                            Optional.of(before),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            0.6,
                            "name-colon-quotation"));
            return;
        }
        free.add(
                new Quotation(
                        mark.span(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        0.4,
                        "quotation-of-nobody"));
        last = null;
        lastMark = null;
    }
}
