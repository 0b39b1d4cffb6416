package org.jarida.site.article;

import java.util.List;
import java.util.Optional;
import org.jarida.arabic.ReadingTime;
import org.jarida.article.BodyHtml;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.publication.Author;
import org.jarida.publication.PublishedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article's page.
 *
 * @param picture the stored image of its lead picture
 */
public record ArticleView(
        Frame frame,
        PublishedArticle article,
        BodyHtml body,
        Optional<Image> picture,
        Share share,
        More more) {

    /** The dir attribute of the text; null where it runs with the page. */
    public @Nullable String direction() {
        return frame.dir(article.content().body().plain());
    }

    public int minutes() {
        return ReadingTime.minutes(article.words());
    }

    public List<Author> authors() {
        return article.content().authors().stream().map(Author::named).toList();
    }
}
