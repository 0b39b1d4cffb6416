package org.jarida.article.comparison;

/**
 * A stretch of text that only one side has, or both.
 *
 * @param changed whether the other side says something else here, or nothing
 */
public record Piece(String text, boolean changed) {}
