package org.jarida.arabic.statement;

import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * Somebody's words in quotation marks.
 *
 * @param span inside the marks, without blanks at its ends
 * @param speaker empty if the text does not tell
 * @param cue empty if no word attributes it, as in a headline
 * @param outlet the medium told, without preposition and marks
 * @param partial whether the words begin in mid-clause
 * @param confidence from 0 to 1
 * @param rule the name of the rule that found it
 */
public record Quotation(
        Span span,
        Optional<Speaker> speaker,
        Optional<Cue> cue,
        Optional<Span> outlet,
        boolean partial,
        double confidence,
        String rule) {}
