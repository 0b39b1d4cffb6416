package org.jarida.article;

import java.time.Instant;

/**
 * An immutable state of an article, without its text.
 *
 * @param number from 1
 * @param title as it was then
 * @param cutBy whose typing it holds
 * @param name what the newsroom calls it; empty for none
 */
public record Revision(
        long article, int number, String title, String cutBy, Instant cutAt, String name) {}
