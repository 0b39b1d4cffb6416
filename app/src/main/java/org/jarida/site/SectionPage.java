package org.jarida.site;

import java.util.List;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PaperFeed;
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
    private final Database database;
    private final Frames frames;
    private final Images images;

    SectionPage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/{section}")
    Page show(
            @PathVariable("section") String slug,
            @RequestParam("before") Optional<Long> before,
            Language language) {
        return database.read(
                        sql ->
                                Sections.bySlug(sql, slug)
                                        .map(section -> view(sql, language, section, before)))
                .map(view -> Page.ok("site/section.jte", view, freshness(view)))
                .orElseThrow(NotThere::new);
    }

    private static Freshness freshness(SectionView view) {
        return view.stories().on(view.frame()).with(view.section().tag());
    }

    private SectionView view(
            DSLContext sql, Language language, Section section, Optional<Long> before) {
        List<Listing> found =
                PublishedArticles.newestIn(sql, section.id(), before, Stories.ON_A_PAGE + 1);
        String path = "/" + section.slug();
        Frame frame = frames.list(sql, language, path, PaperFeed.of(section), before);
        return new SectionView(
                frame.titled(section.name()),
                section,
                Stories.page(sql, images, found, frame.link(path), before));
    }
}
