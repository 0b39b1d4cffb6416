package org.jarida.arabic.statement;

import org.jarida.arabic.text.Span;

/**
 * Who says something.
 *
 * @param span the mention in the same clause with title and apposition, or, where the clause names
 *     nobody, the nearest earlier mention
 * @param name the fullest name that the article gives, or the mention as it stands
 * @param resolved whether the clause itself does not name the speaker: a pronoun, the verb alone
 *     (وأضاف), a title or a short name that an earlier mention completes
 */
public record Speaker(Span span, String name, boolean resolved) {}
