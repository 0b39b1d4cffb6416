package org.jarida.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.article.BodyHtml;
import org.jarida.article.Content;
import org.jarida.article.LeadPicture;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.platform.Database;
import org.jarida.platform.Page;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /{section}/{id}-{slug}}: an article under its one address; any other form with its number
 * leads there. {@code /a/{id}} is the short address.
 */
@Controller
final class ArticlePage {
    private static final int MORE = 4;

    private final Database database;
    private final Frames frames;
    private final Images images;

    ArticlePage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/{section}/{id:[0-9]{1,18}}{rest:(?:-.*)?}")
    Object show(
            @PathVariable("section") String section,
            @PathVariable("id") long id,
            @PathVariable("rest") String rest) {
        String asked = "/" + section + "/" + id + rest;
        return answer(id, asked);
    }

    @GetMapping("/a/{id:[0-9]{1,18}}")
    Object shortAddress(@PathVariable("id") long id) {
        return answer(id, "/a/" + id);
    }

    private Object answer(long id, String asked) {
        return database.read(sql -> answer(sql, id, asked)).orElseThrow(NotThere::new);
    }

    private Optional<Object> answer(DSLContext sql, long id, String asked) {
        Optional<PublishedArticle> found = PublishedArticles.find(sql, id);
        if (found.isEmpty()) {
            return PublishedArticles.tombstone(sql, id)
                    .map(tombstone -> GonePage.of(frames, sql, tombstone));
        }
        PublishedArticle article = found.get();
        if (!article.address().equals(asked)) {
            return Optional.of(Addresses.moved(article.address()));
        }
        return Optional.of(Page.ok("site/article.jte", view(sql, article)));
    }

    private ArticleView view(DSLContext sql, PublishedArticle article) {
        Content content = article.content();
        List<String> ids =
                Stream.concat(
                                content.picture().stream().map(LeadPicture::image),
                                content.body().images())
                        .distinct()
                        .toList();
        Map<String, Image> found = images.find(sql, ids);
        Frame frame = frames.page(sql, content.title(), content.standfirst(), article.address());
        return new ArticleView(
                frame,
                article,
                new BodyHtml(content.body(), found, words(frame)),
                content.picture().map(one -> found.get(one.image())),
                more(sql, article));
    }

    private static BodyHtml.Words words(Frame frame) {
        return new BodyHtml.Words(
                frame.text("article.table"),
                frame.text("article.note"),
                frame.text("article.back-to-text"));
    }

    private static List<Listing> more(DSLContext sql, PublishedArticle article) {
        return PublishedArticles.newestIn(sql, article.section().id(), Optional.empty(), MORE + 1)
                .stream()
                .filter(one -> one.id() != article.id())
                .limit(MORE)
                .toList();
    }
}
