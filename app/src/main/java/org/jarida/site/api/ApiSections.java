package org.jarida.site.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Frames;
import org.jarida.publication.PaperFeed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /api/v1/sections}: the paper's standing parts, in their order. */
@Controller
final class ApiSections {
    private final Database database;
    private final Frames frames;

    ApiSections(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    private record All(List<One> sections) {}

    /**
     * @param articles where the API lists them
     */
    private record One(
            String slug, String name, String url, String articles, ApiLinks.Feeds feeds) {}

    @GetMapping(ApiLinks.ROOT + "/sections")
    Document list() {
        List<Section> sections = database.read(Sections::all);
        return PublicJson.document(
                new All(sections.stream().map(this::one).toList()), Freshness.of(PaperStore.TAG));
    }

    private One one(Section section) {
        return new One(
                section.slug(),
                section.name(),
                ApiLinks.url(frames, "/" + section.slug()),
                ApiLinks.url(frames, "/articles", Map.of("section", Optional.of(section.slug()))),
                ApiLinks.feeds(frames, PaperFeed.of(section)));
    }
}
