package org.jarida.article;

import java.util.Locale;

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

    /**
     * Where an article stands on its way. What readers see of it is apart from that: a published
     * one may be in review again, with changes that only the newsroom sees.
     */
    public enum State {
        /** Planned: nobody writes yet. */
        IDEA,
        DRAFT,
        /** Submitted to the desk. */
        REVIEW,
        /** The desk has nothing more to ask. */
        READY,
        /** Will be published by itself. */
        SCHEDULED,
        PUBLISHED,
        WITHDRAWN;

        /** True from the idea until it is published or withdrawn. */
        public boolean isInWork() {
            return compareTo(PUBLISHED) < 0;
        }

        /** A name for addresses and catalogues. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The tag of every page that shows or lists the article. */
    public String tag() {
        return tag(id);
    }

    public static String tag(long id) {
        return "article-" + id;
    }
}
