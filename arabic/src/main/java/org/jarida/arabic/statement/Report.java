package org.jarida.arabic.statement;

import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * Reported speech: words given to a source without quotation marks.
 *
 * @param span the words given to the source; empty if none can be delimited
 * @param speaker empty if the text does not tell
 * @param outlet the medium told, or the one that passes it on, without preposition and marks
 * @param confidence from 0 to 1
 * @param rule the name of the rule that found it
 */
public record Report(
        Optional<Span> span,
        Cue cue,
        Optional<Speaker> speaker,
        Optional<Span> outlet,
        double confidence,
        String rule) {}
