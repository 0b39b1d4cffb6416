package org.jarida.site.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;

/**
 * An article as the API's lists give it: all but its text.
 *
 * @param api where the API gives it whole
 */
record ApiListing(
        long id,
        String url,
        String api,
        String title,
        String standfirst,
        String kind,
        String language,
        ApiLinks.Named section,
        List<ApiLinks.Named> authors,
        Optional<ApiArticle.Picture> picture,
        int words,
        Instant publishedAt,
        Instant updatedAt) {

    static ApiListing of(Frames frames, Listing from, Map<String, Image> images) {
        return new ApiListing(
                from.id(),
                ApiLinks.url(frames, from.address()),
                ApiLinks.url(frames, ApiLinks.ROOT + "/articles/" + from.id()),
                from.title(),
                from.standfirst(),
                from.kind().code(),
                from.language(),
                ApiLinks.section(frames, from.section()),
                ApiLinks.authors(frames, from.authors()),
                ApiArticle.Picture.of(frames, from.picture(), images),
                from.words(),
                from.publishedAt(),
                from.updatedAt());
    }
}
