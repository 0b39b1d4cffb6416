package org.jarida.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jarida.article.Section;
import org.jarida.paper.FeedFormat;
import org.jarida.paper.Head;
import org.jarida.paper.Messages;
import org.jarida.platform.Addresses;

/**
 * Something that can be followed: the whole paper, a section or an author. It is served in every
 * {@link FeedFormat}.
 *
 * @param title whose news it brings, in the paper's own words
 * @param folder path below which its formats are served, not encoded
 */
public record PaperFeed(String title, String folder) {

    public static PaperFeed of(String paper, String folder) {
        return new PaperFeed(paper, folder);
    }

    public static PaperFeed of(Section section) {
        return new PaperFeed(section.name(), "/feeds/sections/" + section.slug());
    }

    public static PaperFeed of(Author author) {
        return new PaperFeed(author.name(), "/feeds/authors/" + author.slug());
    }

    /** Path of one format, encoded. */
    public String address(FeedFormat format) {
        return Addresses.encoded(folder + "/" + format.file());
    }

    /** What a page's head announces of it. */
    public List<Head.Feed> links(Messages messages, UnaryOperator<String> url) {
        return Arrays.stream(FeedFormat.values())
                .map(
                        format ->
                                new Head.Feed(
                                        format.type(),
                                        title
                                                + " — "
                                                + messages.text(
                                                        "feed.title",
                                                        Map.of("format", format.label())),
                                        url.apply(address(format))))
                .toList();
    }
}
