package org.jarida.arabic.statement;

import java.util.List;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.text.Span;

/**
 * The word that attributes something to a speaker: قال، مشيرا، وفق.
 *
 * @param span without the conjunction و or ف
 * @param alternatives other words of the same attribution: قائلا after وتابع, or وفق تعبيره
 * @param lemma the verb in the perfect, or the first word of a nominal cue, as a word form
 */
public record Cue(Span span, List<Span> alternatives, String lemma, Polarity polarity) {

    public Cue {
        alternatives = List.copyOf(alternatives);
    }
}
