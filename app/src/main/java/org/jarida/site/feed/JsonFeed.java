package org.jarida.site.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.DirectedLine;
import org.jarida.platform.XmlText;
import org.jarida.site.api.PublicJson;
import org.jarida.site.article.ArticleData;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    private record Whole(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String self,
            Optional<String> description,
            String language,
            List<Item> items) {}

    private record Item(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_html") String html,
            Optional<String> image,
            @JsonProperty("date_published") OffsetDateTime publishedAt,
            @JsonProperty("date_modified") OffsetDateTime updatedAt,
            List<FeedItem.Person> authors,
            List<String> tags,
            String language) {}

    static String of(Feed feed) {
        Whole whole =
                new Whole(
                        VERSION,
                        line(feed.title()),
                        feed.home(),
                        feed.self(),
                        Optional.of(line(feed.description())).filter(text -> !text.isEmpty()),
                        Feed.LANGUAGE,
                        feed.items().stream().map(item -> item(feed, item)).toList());
        return new String(PublicJson.bytes(whole), StandardCharsets.UTF_8);
    }

    private static Item item(Feed feed, FeedItem from) {
        return new Item(
                from.shortUrl(),
                from.url(),
                line(from.article().content().title()),
                line(ArticleData.description(from.article())),
                XmlText.of(from.html()),
                from.pictureUrl(),
                feed.local(from.article().publishedAt()),
                feed.local(from.article().updatedAt()),
                from.authors().stream().map(FeedItem.Person::inOneLine).toList(),
                List.of(XmlText.of(from.article().section().name())),
                from.article().language());
    }

    private static String line(String text) {
        return XmlText.of(DirectedLine.of(text));
    }
}
