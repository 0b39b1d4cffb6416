package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/** A cue with what is found for it, step by step, while an article is read. */
final class Attribution {

    /** The cue's first token. */
    final int cue;

    final Span span;
    final String lemma;

    /** Null for a nominal cue. */
    final @Nullable VerbForm form;

    final Polarity polarity;
    final String rule;
    final Complement complement;
    final List<Span> alternatives = new ArrayList<>();

    /** The phrase in the clause that names the speaker. */
    @Nullable Phrase subject;

    @Nullable Speaker speaker;

    /** The words given to the source. */
    @Nullable Span content;

    @Nullable Span outlet;

    /** The cue stands in words that another attribution gives to somebody. */
    boolean nested = false;

    final List<Quoted> quotes = new ArrayList<>();

    Attribution(
            int cue,
            Span span,
            String lemma,
            @Nullable VerbForm form,
            Polarity polarity,
            String rule,
            Complement complement) {
        this.cue = cue;
        this.span = span;
        this.lemma = lemma;
        this.form = form;
        this.polarity = polarity;
        this.rule = rule;
        this.complement = complement;
    }

    Cue toCue() {
        return new Cue(span, alternatives, lemma, polarity);
    }

    /** A quotation that the cue governs, and by which rule. */
    record Quoted(Marked mark, String rule, double confidence) {}
}
