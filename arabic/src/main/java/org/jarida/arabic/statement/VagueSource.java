package org.jarida.arabic.statement;

import org.jarida.arabic.text.Span;

/**
 * A mention of a source that has no name.
 *
 * @param span the noun with its adjectives and complements, without clitics
 * @param confidence from 0 to 1
 * @param rule the name of the rule that found it
 */
public record VagueSource(Span span, double confidence, String rule) {}
