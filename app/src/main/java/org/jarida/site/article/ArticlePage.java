package org.jarida.site.article;

import java.util.Map;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Addresses;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.Page;
import org.jarida.publication.Frames;
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
            return Optional.of(Addresses.moved(language.address(article.address())));
        }
        return Optional.of(Page.ok("site/article.jte", view(sql, language, article)));
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
