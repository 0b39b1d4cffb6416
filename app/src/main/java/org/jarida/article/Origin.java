package org.jarida.article;

/**
 * Where a text that the paper did not write itself comes from; all empty for its own work.
 *
 * @param source whose text it is
 * @param licence under which it may be used
 * @param url where it was first published
 */
public record Origin(String source, String licence, String url) {
    public static final Origin OWN = new Origin("", "", "");
}
