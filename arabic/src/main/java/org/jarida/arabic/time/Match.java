package org.jarida.arabic.time;

/**
 * A time expression that a rule has read.
 *
 * @param start offset of its first unit
 * @param next index of the token after it
 */
record Match(int start, int next, Meaning meaning, String rule, double confidence) {}
