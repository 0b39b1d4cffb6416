package org.jarida.site.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.media.Image;
import org.jarida.media.ImageFile;
import org.jarida.paper.FeedFormat;
import org.jarida.platform.Addresses;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.PaperFeed;
import org.springframework.web.util.UriUtils;

/** How the API names what it speaks of: by its parts of an address and its addresses in full. */
final class ApiLinks {
    static final String ROOT = "/api/v1";

    private ApiLinks() {}

    /**
     * @param url of its page for readers
     */
    record Named(String slug, String name, String url) {}

    /** A file that anybody may show. */
    record File(String id, String url, String mediaType, int width, int height) {}

    /** Addresses of its feed, by format. */
    record Feeds(String rss, String atom, String json) {}

    static Named section(Frames frames, Section section) {
        return new Named(section.slug(), section.name(), url(frames, "/" + section.slug()));
    }

    static Named author(Frames frames, Author author) {
        return new Named(author.slug(), author.name(), url(frames, author.address()));
    }

    static List<Named> authors(Frames frames, List<String> names) {
        return names.stream().map(name -> author(frames, Author.named(name))).toList();
    }

    static File image(Frames frames, Image image) {
        ImageFile file = image.plain();
        return new File(
                image.id(),
                frames.url(file.address()),
                file.mediaType(),
                file.width(),
                file.height());
    }

    static Feeds feeds(Frames frames, PaperFeed feed) {
        return new Feeds(
                frames.url(feed.address(FeedFormat.RSS)),
                frames.url(feed.address(FeedFormat.ATOM)),
                frames.url(feed.address(FeedFormat.JSON)));
    }

    static String url(Frames frames, String path) {
        return frames.url(Addresses.encoded(path));
    }

    /**
     * @param query names and values, in their order; what is empty is left out
     */
    static String url(Frames frames, String path, Map<String, Optional<String>> query) {
        StringBuilder url = new StringBuilder(url(frames, ROOT + path));
        Map<String, String> given = new LinkedHashMap<>();
        query.forEach((name, value) -> value.ifPresent(text -> given.put(name, text)));
        String mark = "?";
        for (Map.Entry<String, String> one : given.entrySet()) {
            url.append(mark).append(one.getKey()).append('=');
            url.append(UriUtils.encode(one.getValue(), "UTF-8"));
            mark = "&";
        }
        return url.toString();
    }
}
