package org.jarida.site.article;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /{section}/{id}-{slug}}: an article under its one address; any other form with its number
 * leads there. {@code /a/{id}} is the short address.
 */
@Controller
public final class ArticlePage {
    private static final Duration RAIL = Duration.ofMinutes(5);

    private final Database database;
    private final Frames frames;
    private final Images images;
    private final Clock clock;

    ArticlePage(Database database, Frames frames, Images images, Clock clock) {
        this.database = database;
        this.frames = frames;
        this.images = images;
        this.clock = clock;
    }

    @GetMapping("/{section}/{id:[0-9]{1,18}}{rest:(?:-.*)?}")
    Object show(
            @PathVariable("section") String section,
            @PathVariable("id") long id,
            @PathVariable("rest") String rest,
            Language language) {
        return answer(id, "/" + section + "/" + id + rest, language);
    }

    @GetMapping("/a/{id:[0-9]{1,18}}")
    Object shortAddress(@PathVariable("id") long id, Language language) {
        return answer(id, "/a/" + id, language);
    }

    private Object answer(long id, String asked, Language language) {
        return database.read(sql -> answer(sql, id, asked, language)).orElseThrow(NotThere::new);
    }

    private Optional<Object> answer(DSLContext sql, long id, String asked, Language language) {
        Optional<PublishedArticle> found = PublishedArticles.find(sql, id);
        if (found.isEmpty()) {
            return PublishedArticles.tombstone(sql, id)
                    .map(tombstone -> GonePage.of(frames, sql, language, tombstone));
        }
        PublishedArticle article = found.get();
        if (!article.address().equals(asked)) {
            return Optional.of(
                    Moved.forGood(
                            language.address(article.address()), Freshness.of(article.tag())));
        }
        ArticleView view = view(sql, language, article);
        return Optional.of(Page.ok("site/article.jte", view, freshness(view)));
    }

    /** New articles of the same section and authors are seen beside it a little later. */
    private Freshness freshness(ArticleView view) {
        return view.frame()
                .freshness()
                .with(view.article().tag())
                .with(Listing.tags(view.more().listings()))
                .until(clock.instant().plus(RAIL));
    }

    /** An article as readers would see it; only for who asks. */
    public Page preview(DSLContext sql, Language language, PublishedArticle article) {
        return Page.unkept(
                "site/article.jte", view(sql, language, article), HttpStatus.OK.value());
    }

    private ArticleView view(DSLContext sql, Language language, PublishedArticle article) {
        Map<String, Image> found = images.find(sql, article.images().distinct().toList());
        Frame frame = frames.page(sql, language, article.address());
        return new ArticleView(
                frame.head(head -> ArticleData.head(head, frames, frame, article)),
                article,
                ArticleBody.html(frame, article, found),
                article.content().picture().map(one -> found.get(one.image())),
                Share.of(frames, article),
                More.around(sql, article));
    }
}
