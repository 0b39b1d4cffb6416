package org.jarida.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.ReadingTime;
import org.jarida.arabic.Slug;
import org.jarida.article.ArticleFacts;
import org.jarida.article.Origin;
import org.jarida.article.WorkingCopies;
import org.jarida.article.WorkingCopy;
import org.jarida.article.Writers;
import org.jarida.article.workflow.PreviewLink;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.Settings;
import org.jarida.platform.page.Page;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.article.ArticlePage;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.OpenToAll;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is being typed as readers will see it: for the newsroom, and by a secret link for others. */
@Controller
final class PreviewPages {
    private static final String PATH = "/newsroom/articles/{id:[0-9]{1,18}}/preview";
    private static final String OUTSIDE = "/newsroom/preview/";

    private final ArticlePage page;
    private final PreviewLink links;
    private final Database database;
    private final Settings settings;
    private final Clock clock;

    PreviewPages(
            ArticlePage page,
            PreviewLink links,
            Database database,
            Settings settings,
            Clock clock) {
        this.page = page;
        this.links = links;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.LOOK)
    Page show(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        return page(frame, editor, id, null);
    }

    @PostMapping(PATH)
    @Needs(Task.WRITE)
    Page share(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        String secret = links.make(editor, id, clock).orElseThrow(NotThere::new);
        return page(frame, editor, id, settings.url() + frame.link(OUTSIDE + secret));
    }

    private Page page(NewsroomFrame frame, Editor editor, long id, @Nullable String link) {
        PreviewView view =
                database.read(
                                sql ->
                                        WorkingCopies.find(sql, id)
                                                .map(
                                                        copy ->
                                                                new PreviewView(
                                                                        frame,
                                                                        id,
                                                                        copy.content().title(),
                                                                        link,
                                                                        Writers.mayWrite(
                                                                                sql, editor, id))))
                        .orElseThrow(NotThere::new);
        return Page.unkept("desk/preview.jte", view, HttpStatus.OK.value());
    }

    /** The reader's page itself. */
    @GetMapping(PATH + "/page")
    @Needs(Task.LOOK)
    Page page(Language language, @PathVariable("id") long id) {
        return database.read(sql -> page(sql, language, id)).orElseThrow(NotThere::new);
    }

    /** For somebody outside, while the link is good. */
    @GetMapping(OUTSIDE + "{secret:[A-Za-z0-9_-]{43}}")
    @OpenToAll
    Page outside(Language language, @PathVariable("secret") String secret) {
        Instant at = clock.instant();
        return database.read(
                        sql ->
                                PreviewLink.article(sql, secret, at)
                                        .flatMap(id -> page(sql, language, id)))
                .orElseThrow(NotThere::new)
                .field("X-Robots-Tag", "noindex, nofollow");
    }

    private Optional<Page> page(DSLContext sql, Language language, long id) {
        return WorkingCopies.find(sql, id)
                .flatMap(
                        copy ->
                                ArticleFacts.find(sql, id)
                                        .map(facts -> article(sql, facts, copy)))
                .map(article -> page.preview(sql, language, article));
    }

    private PublishedArticle article(DSLContext sql, ArticleFacts facts, WorkingCopy copy) {
        Instant now = clock.instant();
        Optional<PublishedArticle> shown = PublishedArticles.find(sql, facts.id());
        return new PublishedArticle(
                facts.id(),
                copy.revision(),
                facts.section(),
                facts.kind(),
                facts.language(),
                copy.content(),
                shown.map(PublishedArticle::origin).orElse(Origin.OWN),
                Slug.of(copy.content().title()),
                ReadingTime.words(copy.content().body().plain()),
                false,
                shown.map(PublishedArticle::publishedAt).orElse(now),
                shown.map(PublishedArticle::updatedAt).orElse(now),
                shown.map(PublishedArticle::corrections).orElse(List.of()));
    }
}
