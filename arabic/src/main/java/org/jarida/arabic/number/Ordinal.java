package org.jarida.arabic.number;

import org.jarida.arabic.text.Span;

/**
 * An ordinal in words: الأول, الثانية عشرة, الحادي والعشرين.
 *
 * @param span its place, with the article and without particles before it
 * @param first index of its first token
 * @param next index of the token after it
 * @param value from 1 to 99
 * @param definite whether it has the article
 * @param particles the conjunction and preposition written together with it; empty for none
 */
public record Ordinal(
        Span span, int first, int next, int value, boolean definite, String particles) {}
