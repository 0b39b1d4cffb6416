package org.jarida.site;

import java.util.List;
import java.util.Optional;
import org.jarida.article.LeadPicture;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.platform.Database;
import org.jarida.platform.Page;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /{section}}: its articles, newest first; {@code ?before=} an article goes back in time.
 */
@Controller
final class SectionPage {
    private static final int ON_A_PAGE = 20;

    private final Database database;
    private final Frames frames;
    private final Images images;

    SectionPage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/{section}")
    Page show(@PathVariable("section") String slug, @RequestParam("before") Optional<Long> before) {
        return database.read(
                        sql ->
                                Sections.bySlug(sql, slug)
                                        .map(section -> view(sql, section, before)))
                .map(view -> Page.ok("site/section.jte", view))
                .orElseThrow(NotThere::new);
    }

    private SectionView view(DSLContext sql, Section section, Optional<Long> before) {
        List<Listing> found = PublishedArticles.newestIn(sql, section.id(), before, ON_A_PAGE + 1);
        List<Listing> stories = found.stream().limit(ON_A_PAGE).toList();
        String address = "/" + section.slug();
        Frame frame = frames.page(sql, section.name(), "", address);
        List<String> pictures =
                stories.stream()
                        .flatMap(one -> one.picture().stream())
                        .map(LeadPicture::image)
                        .distinct()
                        .toList();
        Optional<String> older =
                found.size() > ON_A_PAGE
                        ? Optional.of(address + "?before=" + stories.getLast().id())
                        : Optional.empty();
        return new SectionView(
                frame, section, stories, images.find(sql, pictures), older, before.isEmpty());
    }
}
