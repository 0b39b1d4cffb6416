package org.jarida.site;

import org.jarida.publication.PublishedArticle;

/** The pictures by which articles are shared. */
final class Cards {
    private Cards() {}

    static String address(PublishedArticle article) {
        return "/cards/" + article.id() + "-" + article.revision() + ".png";
    }
}
