package org.jarida.arabic.proof;

import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * One thing for the desk to look at.
 *
 * @param span where it stands in the text
 * @param rule what it is
 * @param message what the newsroom is told
 * @param replacement what may stand in the span's place without a look (the empty string takes the
 *     span away); absent where a person has to decide
 */
public record Finding(Span span, Rule rule, Message message, Optional<String> replacement) {}
