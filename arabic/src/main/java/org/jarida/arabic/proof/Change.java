package org.jarida.arabic.proof;

/**
 * What a fix has put in the place of what.
 *
 * @param start offset into the text as it was
 * @param end offset after what was taken out; the start where nothing was
 * @param replacement what was put in; may be empty
 */
public record Change(int start, int end, String replacement) {}
