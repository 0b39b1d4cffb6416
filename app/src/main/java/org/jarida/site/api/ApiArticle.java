package org.jarida.site.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.article.BodyJson;
import org.jarida.article.LeadPicture;
import org.jarida.article.Origin;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.paper.Typeset;
import org.jarida.publication.Correction;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedArticle;
import org.jarida.site.article.ArticleBody;
import org.jarida.site.article.ArticleData;
import org.jarida.site.article.PortableHtml;

/**
 * An article as the API gives it, whole: its words as they are stored.
 *
 * @param shortUrl which stays the same when the title changes
 * @param html the body as markup that may stand in any page, its addresses in full
 * @param images the files that the body shows, which names them by their ids
 * @param origin whose text it is; absent for the paper's own
 * @param beforeLedger published elsewhere before the paper's record began
 */
record ApiArticle(
        long id,
        int revision,
        String url,
        String shortUrl,
        String title,
        String standfirst,
        String kind,
        String language,
        ApiLinks.Named section,
        List<ApiLinks.Named> authors,
        Optional<Picture> picture,
        int words,
        Instant publishedAt,
        Instant updatedAt,
        @JsonRawValue String body,
        String html,
        List<ApiLinks.File> images,
        List<Correction> corrections,
        Optional<Source> origin,
        boolean beforeLedger) {

    record Picture(ApiLinks.File file, String alt, String caption, String credit) {
        static Optional<Picture> of(
                Frames frames, Optional<LeadPicture> lead, Map<String, Image> images) {
            return lead.flatMap(
                    one ->
                            Optional.ofNullable(images.get(one.image()))
                                    .map(image -> of(ApiLinks.image(frames, image), one)));
        }

        private static Picture of(ApiLinks.File file, LeadPicture lead) {
            return new Picture(file, lead.alt(), lead.caption(), lead.credit());
        }
    }

    record Source(String source, String licence, Optional<String> url) {
        static Optional<Source> of(Origin origin) {
            return Optional.of(origin)
                    .filter(one -> !one.equals(Origin.OWN))
                    .map(
                            one ->
                                    new Source(
                                            one.source(),
                                            one.licence(),
                                            Optional.of(one.url()).filter(url -> !url.isEmpty())));
        }
    }

    static ApiArticle of(
            Frames frames, Frame frame, PublishedArticle from, Map<String, Image> images) {
        return new ApiArticle(
                from.id(),
                from.revision(),
                ArticleData.url(frames, from),
                frames.url("/a/" + from.id()),
                from.content().title(),
                from.content().standfirst(),
                from.kind().code(),
                from.language(),
                ApiLinks.section(frames, from.section()),
                ApiLinks.authors(frames, from.content().authors()),
                Picture.of(frames, from.content().picture(), images),
                from.words(),
                from.publishedAt(),
                from.updatedAt(),
                BodyJson.write(from.content().body()),
                html(frames, frame, from, images),
                from.content()
                        .body()
                        .images()
                        .distinct()
                        .flatMap(id -> Stream.ofNullable(images.get(id)))
                        .map(image -> ApiLinks.image(frames, image))
                        .toList(),
                from.corrections(),
                Source.of(from.origin()),
                from.beforeLedger());
    }

    private static String html(
            Frames frames, Frame frame, PublishedArticle from, Map<String, Image> images) {
        StringOutput body = new StringOutput();
        ArticleBody.html(frame, from, images).writeTo(body);
        String words = from.content().body().plain();
        return PortableHtml.of(
                "<div lang=\""
                        + from.language()
                        + "\" dir=\""
                        + Typeset.direction(words)
                        + "\">"
                        + body
                        + "</div>",
                ArticleData.url(frames, from));
    }
}
