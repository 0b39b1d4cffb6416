package org.jarida.article;

/**
 * A standing part of the paper.
 *
 * @param slug its part of an address
 * @param position its place in the sections' bar, from 1
 */
public record Section(long id, String name, String slug, int position) {
    /** The tag of pages that list the section's articles. */
    public String tag() {
        return tag(id);
    }

    public static String tag(long id) {
        return "section-" + id;
    }
}
