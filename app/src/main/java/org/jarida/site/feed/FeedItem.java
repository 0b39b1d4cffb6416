package org.jarida.site.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.arabic.DirectedLine;
import org.jarida.article.BodyHtml;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.platform.Addresses;
import org.jarida.platform.XmlText;
import org.jarida.platform.page.Page;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedArticle;
import org.jarida.site.article.ArticleBody;
import org.jarida.site.article.ArticleData;
import org.jarida.site.article.PortableHtml;
import org.jspecify.annotations.Nullable;

/**
 * An article as feeds bring it.
 *
 * @param url full address of its page
 * @param shortUrl full short address, which a changed headline does not change
 * @param picture the stored image of its lead picture
 * @param pictureUrl where that is served, in full
 */
public record FeedItem(
        Frame frame,
        PublishedArticle article,
        String url,
        String shortUrl,
        List<Person> authors,
        BodyHtml body,
        Optional<Image> picture,
        Optional<String> pictureUrl) {
    public FeedItem {
        authors = List.copyOf(authors);
    }

    /**
     * Who wrote it.
     *
     * @param url full address of the author's page
     */
    public record Person(String name, String url) {
        Person inOneLine() {
            return new Person(XmlText.of(DirectedLine.of(name)), url);
        }
    }

    static FeedItem of(
            Frames frames, Frame frame, PublishedArticle article, Map<String, Image> images) {
        Optional<Image> picture = article.content().picture().map(one -> images.get(one.image()));
        return new FeedItem(
                frame,
                article,
                ArticleData.url(frames, article),
                frames.url("/a/" + article.id()),
                article.content().authors().stream()
                        .map(Author::named)
                        .map(author -> person(frames, author))
                        .toList(),
                ArticleBody.html(frame, article, images),
                picture,
                picture.map(image -> frames.url(image.plain().address())));
    }

    private static Person person(Frames frames, Author author) {
        return new Person(author.name(), frames.url(Addresses.encoded(author.address())));
    }

    /** The whole text with its picture, corrections and source. */
    String html() {
        return PortableHtml.of(Page.text("site/feed-item.jte", this), url);
    }

    /** The dir attribute of the text; null where it runs with the paper's language. */
    public @Nullable String direction() {
        return frame.dir(article.content().body().plain());
    }
}
