package org.jarida.site.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.PaperFeed;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.staff.Staff;
import org.jarida.staff.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /api/v1/authors}: who has a public article, by slug; {@code /api/v1/authors/{slug}}: one
 * of them.
 */
@Controller
final class ApiAuthors {
    private final Database database;
    private final Frames frames;

    ApiAuthors(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    private record Page(List<ApiLinks.Named> authors, Optional<String> next) {}

    /**
     * @param articles where the API lists them
     */
    private record One(
            String slug,
            String name,
            String url,
            Optional<String> jobTitle,
            Optional<String> bio,
            String articles,
            ApiLinks.Feeds feeds) {}

    @GetMapping(ApiLinks.ROOT + "/authors")
    Document list(
            @RequestParam(ApiCursor.NAME) Optional<String> cursor,
            @RequestParam(ApiLimit.NAME) Optional<String> asked) {
        int limit = ApiLimit.of(ApiArticles.given(asked));
        String after = ApiArticles.given(cursor).map(ApiCursor::text).orElse("");
        List<Author> found = database.read(sql -> PublishedAuthors.after(sql, after, limit + 1));
        List<Author> listed = found.stream().limit(limit).toList();
        return PublicJson.document(
                new Page(
                        listed.stream().map(one -> ApiLinks.author(frames, one)).toList(),
                        found.size() > limit
                                ? Optional.of(next(listed.getLast(), limit))
                                : Optional.empty()),
                Freshness.of(PublishedArticles.LATEST));
    }

    @GetMapping(ApiLinks.ROOT + "/authors/{slug}")
    Document one(@PathVariable("slug") String slug) {
        return database.read(
                        sql ->
                                PublishedAuthors.find(sql, slug)
                                        .map(author -> one(author, Staff.bySlug(sql, slug))))
                .map(
                        one ->
                                PublicJson.document(
                                        one,
                                        Freshness.of(PaperStore.TAG)
                                                .with(PublishedArticles.LATEST)))
                .orElseThrow(() -> ApiProblem.notThere("author", slug));
    }

    private String next(Author last, int limit) {
        Map<String, Optional<String>> query = new LinkedHashMap<>();
        query.put(ApiLimit.NAME, Optional.of(Integer.toString(limit)));
        query.put(ApiCursor.NAME, Optional.of(ApiCursor.of(last.slug())));
        return ApiLinks.url(frames, "/authors", query);
    }

    private One one(Author author, Optional<StaffMember> member) {
        return new One(
                author.slug(),
                author.name(),
                ApiLinks.url(frames, author.address()),
                member.map(StaffMember::jobTitle).filter(text -> !text.isEmpty()),
                member.map(StaffMember::bio).filter(text -> !text.isEmpty()),
                ApiLinks.url(frames, "/articles", Map.of("author", Optional.of(author.slug()))),
                ApiLinks.feeds(frames, PaperFeed.of(author)));
    }
}
