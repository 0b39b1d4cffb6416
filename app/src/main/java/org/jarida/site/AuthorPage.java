package org.jarida.site;

import java.util.List;
import java.util.Optional;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PaperFeed;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.site.article.PersonData;
import org.jarida.staff.Staff;
import org.jarida.staff.StaffMember;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /authors/{slug}}: who somebody is, and what the person wrote, newest first. */
@Controller
final class AuthorPage {
    private final Database database;
    private final Frames frames;
    private final Images images;

    AuthorPage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/authors/{slug}")
    Page show(
            @PathVariable("slug") String slug,
            @RequestParam("before") Optional<Long> before,
            Language language) {
        return database.read(
                        sql ->
                                PublishedAuthors.find(sql, slug)
                                        .map(author -> view(sql, language, author, before)))
                .map(view -> Page.ok("site/author.jte", view, freshness(view)))
                .orElseThrow(NotThere::new);
    }

    private static Freshness freshness(AuthorView view) {
        return view.stories().on(view.frame()).with(view.author().tag());
    }

    private AuthorView view(
            DSLContext sql, Language language, Author author, Optional<Long> before) {
        List<Listing> found =
                PublishedArticles.newestBy(sql, author, before, Stories.ON_A_PAGE + 1);
        Optional<StaffMember> member = Staff.bySlug(sql, author.slug());
        Frame frame =
                frames.list(sql, language, author.address(), PaperFeed.of(author), before)
                        .head(
                                head ->
                                        head.titled(author.name())
                                                .described(member.map(StaffMember::bio).orElse(""))
                                                .saying(PersonData.of(frames, author, member)));
        return new AuthorView(
                frame,
                author,
                member,
                Stories.page(sql, images, found, frame.link(author.address()), before));
    }
}
