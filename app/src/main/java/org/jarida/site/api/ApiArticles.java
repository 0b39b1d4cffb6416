package org.jarida.site.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.publication.Selection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /api/v1/articles}: the public articles, newest first; {@code /api/v1/articles/{id}}: one
 * of them whole.
 */
@Controller
final class ApiArticles {
    private final Database database;
    private final Frames frames;
    private final Images images;

    ApiArticles(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    private record Page(List<ApiListing> articles, Optional<String> next) {}

    /** What was asked of the list, before it is looked up. */
    private record Asked(
            Optional<String> section,
            Optional<String> author,
            Optional<String> kind,
            Optional<String> cursor,
            int limit) {}

    @GetMapping(ApiLinks.ROOT + "/articles")
    Document list(
            @RequestParam("section") Optional<String> section,
            @RequestParam("author") Optional<String> author,
            @RequestParam("kind") Optional<String> kind,
            @RequestParam(ApiCursor.NAME) Optional<String> cursor,
            @RequestParam(ApiLimit.NAME) Optional<String> limit) {
        Asked asked =
                new Asked(
                        given(section),
                        given(author),
                        given(kind),
                        given(cursor),
                        ApiLimit.of(given(limit)));
        Page page = database.read(sql -> page(sql, asked));
        return PublicJson.document(
                page, Freshness.of(PaperStore.TAG).with(PublishedArticles.LATEST));
    }

    @GetMapping(ApiLinks.ROOT + "/articles/{id:[0-9]{1,18}}")
    Document article(@PathVariable("id") long id) {
        Whole whole = database.read(sql -> whole(sql, id));
        return switch (whole) {
            case Whole.Here(var frame, var article, var shown) ->
                    PublicJson.document(
                            ApiArticle.of(frames, frame, article, shown),
                            Freshness.of(PaperStore.TAG).with(article.tag()));
            case Whole.Gone(var problem) -> problem;
            case Whole.NotHere() -> throw ApiProblem.notThere("article", id);
        };
    }

    /** An article before it is written. */
    private sealed interface Whole {
        record Here(Frame frame, PublishedArticle article, Map<String, Image> images)
                implements Whole {}

        record Gone(Document problem) implements Whole {}

        record NotHere() implements Whole {}
    }

    private Whole whole(DSLContext sql, long id) {
        return PublishedArticles.find(sql, id)
                .<Whole>map(
                        article ->
                                new Whole.Here(
                                        frames.unlisted(sql, Language.OWN),
                                        article,
                                        images.find(sql, article.images().distinct().toList())))
                .or(
                        () ->
                                PublishedArticles.tombstone(sql, id)
                                        .map(ApiProblem::gone)
                                        .map(Whole.Gone::new))
                .orElseGet(Whole.NotHere::new);
    }

    private Page page(DSLContext sql, Asked asked) {
        Selection selection =
                new Selection(
                        asked.section().map(slug -> section(sql, slug)),
                        asked.author().map(slug -> author(sql, slug)),
                        asked.kind().map(ApiArticles::kind),
                        asked.cursor().map(ApiCursor::place));
        List<Listing> found = selection.newest(sql, asked.limit() + 1);
        List<Listing> listed = found.stream().limit(asked.limit()).toList();
        Map<String, Image> pictures =
                images.find(
                        sql,
                        listed.stream()
                                .flatMap(one -> one.picture().stream())
                                .map(LeadPicture::image)
                                .distinct()
                                .toList());
        return new Page(
                listed.stream().map(one -> ApiListing.of(frames, one, pictures)).toList(),
                found.size() > listed.size()
                        ? Optional.of(next(asked, listed.getLast()))
                        : Optional.empty());
    }

    private String next(Asked asked, Listing last) {
        Map<String, Optional<String>> query = new LinkedHashMap<>();
        query.put("section", asked.section());
        query.put("author", asked.author());
        query.put("kind", asked.kind());
        query.put(ApiLimit.NAME, Optional.of(Integer.toString(asked.limit())));
        query.put(ApiCursor.NAME, Optional.of(ApiCursor.of(Selection.Place.of(last))));
        return ApiLinks.url(frames, "/articles", query);
    }

    private static Section section(DSLContext sql, String slug) {
        return known("section", slug, one -> Sections.bySlug(sql, one));
    }

    private static Author author(DSLContext sql, String slug) {
        return known("author", slug, one -> PublishedAuthors.find(sql, one));
    }

    private static <T> T known(String name, String slug, Function<String, Optional<T>> find) {
        return find.apply(slug)
                .orElseThrow(() -> ApiProblem.wrong(name, slug, "there is none of that slug"));
    }

    private static Kind kind(String code) {
        return Kind.find(code)
                .orElseThrow(
                        () ->
                                ApiProblem.wrong(
                                        "kind",
                                        code,
                                        Arrays.stream(Kind.values())
                                                .map(Kind::code)
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", "it must be one of ", ""))));
    }

    /** {@code ?section=} asks for nothing. */
    static Optional<String> given(Optional<String> parameter) {
        return parameter.filter(value -> !value.isBlank());
    }
}
