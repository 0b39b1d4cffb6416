package org.jarida.site.article;

import java.util.Map;
import org.jarida.article.BodyHtml;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.publication.PublishedArticle;

/** The text of an article as markup. */
public final class ArticleBody {
    private ArticleBody() {}

    /**
     * The text with its images.
     *
     * @param images by id; a missing one is left out
     */
    public static BodyHtml html(Frame frame, PublishedArticle article, Map<String, Image> images) {
        return new BodyHtml(article.content().body(), images, words(frame, article.language()));
    }

    /** In the article's language where the interface speaks it, since the text around is in it. */
    private static BodyHtml.Words words(Frame frame, String language) {
        Messages messages =
                Language.find(language).map(Messages::of).orElseGet(() -> frame.messages());
        return new BodyHtml.Words(
                messages.text("article.table"),
                messages.text("article.note"),
                messages.text("article.back-to-text"));
    }
}
