package org.jarida.article;

/**
 * An article of the newsroom with its newest revision.
 *
 * @param language tag of BCP 47 of the language it is written in
 * @param revision number of that revision, from 1
 */
public record Article(
        long id,
        long sectionId,
        Kind kind,
        String language,
        int weight,
        State state,
        Origin origin,
        int revision,
        Content content) {

    /** Where an article stands on its way. */
    public enum State {
        DRAFT,
        PUBLISHED,
        WITHDRAWN
    }

    /** The tag of every page that shows or lists the article. */
    public String tag() {
        return tag(id);
    }

    public static String tag(long id) {
        return "article-" + id;
    }
}
