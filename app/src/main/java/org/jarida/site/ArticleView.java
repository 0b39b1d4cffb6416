package org.jarida.site;

import java.util.List;
import java.util.Optional;
import org.jarida.arabic.ReadingTime;
import org.jarida.article.BodyHtml;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;

/**
 * An article's page.
 *
 * @param picture the stored image of its lead picture
 * @param more other articles of its section
 */
public record ArticleView(
        Frame frame,
        PublishedArticle article,
        BodyHtml body,
        Optional<Image> picture,
        List<Listing> more) {
    public ArticleView {
        more = List.copyOf(more);
    }

    public int minutes() {
        return ReadingTime.minutes(article.words());
    }
}
