package org.jarida.site.article;

import org.jarida.publication.PublishedArticle;

/** Where the card of an article is found, and how large it is. */
public final class CardLink {
    /** Of every card, in pixels. */
    public static final int WIDTH = 1200;

    /** Of every card, in pixels. */
    public static final int HEIGHT = 630;

    private CardLink() {}

    /** The address of an article's card, below the paper's own; it changes with each revision. */
    public static String address(PublishedArticle article) {
        return "/cards/" + article.id() + "-" + article.revision() + ".png";
    }
}
