package org.jarida.arabic.number;

import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * A quantity that a text asserts: نحو 340 عائلة متضررة.
 *
 * @param span from its approximator through the counted noun and its adjectives
 * @param value the number in plain digits: "340", "1.5", "2000000"
 * @param unit what is counted: the noun as written, % or a measure; empty where none is written
 * @param rule name of the rule that found it
 * @param confidence from 0 to 1
 */
public record Figure(
        Span span, String value, Optional<Span> unit, String rule, double confidence) {}
