package org.jarida.publication;

import org.jarida.arabic.Slug;

/**
 * Somebody whose name stands above a public article.
 *
 * @param slug the person's part of an address; who is spelt alike is one
 */
public record Author(String name, String slug) {
    public static Author named(String name) {
        return new Author(name, Slug.of(name));
    }

    public String address() {
        return "/authors/" + slug;
    }

    /** The tag of pages that list the author's articles. */
    public String tag() {
        return "author-" + slug;
    }
}
