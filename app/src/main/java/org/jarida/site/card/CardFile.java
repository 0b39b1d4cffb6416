package org.jarida.site.card;

import java.time.Duration;
import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.Kind;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.StoredFile;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.article.CardLink;
import org.jarida.site.article.GonePage;
import org.jooq.DSLContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /cards/{id}-{revision}.png}: the card of a public article in its current revision, to
 * which an older one leads; {@code /cards/paper.png}: the card of the paper itself.
 */
@Controller
final class CardFile {
    private static final String SECONDS_TO_WAIT = "5";

    private final Database database;
    private final Frames frames;
    private final Cards cards;

    CardFile(Database database, Frames frames, Cards cards) {
        this.database = database;
        this.frames = frames;
        this.cards = cards;
    }

    @GetMapping("/cards/{id:[1-9][0-9]{0,17}}-{revision:[1-9][0-9]{0,8}}.png")
    Object ofArticle(@PathVariable("id") long id, @PathVariable("revision") int revision) {
        Object answer = database.read(sql -> answer(sql, id, revision)).orElseThrow(NotThere::new);
        // Drawn only now: the database is not kept waiting.
        return answer instanceof Card card ? picture(card, Article.tag(id)) : answer;
    }

    @GetMapping(Cards.OF_PAPER)
    Object ofPaper() {
        Frame frame = database.read(sql -> frames.page(sql, Language.OWN, "/"));
        return picture(
                new Card.OfPaper(frame.paper().name(), frame.paper().motto()), PaperStore.TAG);
    }

    private Optional<Object> answer(DSLContext sql, long id, int revision) {
        Optional<PublishedArticle> found = PublishedArticles.find(sql, id);
        if (found.isEmpty()) {
            return PublishedArticles.tombstone(sql, id)
                    .map(tombstone -> GonePage.of(frames, sql, Language.OWN, tombstone));
        }
        PublishedArticle article = found.get();
        if (revision > article.revision()) {
            return Optional.empty();
        }
        return Optional.of(
                revision < article.revision()
                        ? newer(article)
                        : card(frames.page(sql, Language.OWN, article.address()), article));
    }

    private static Moved newer(PublishedArticle article) {
        return Moved.forNow(CardLink.address(article), Freshness.of(article.tag()));
    }

    private static Card card(Frame frame, PublishedArticle article) {
        return new Card.OfArticle(
                frame.paper().name(),
                article.section().name(),
                article.kind() == Kind.NEWS ? "" : frame.text("kind." + article.kind().code()),
                article.content().title(),
                frame.dates().date(frame.dates().day(article.publishedAt())));
    }

    private Object picture(Card card, String tag) {
        Optional<byte[]> png = cards.png(card);
        if (png.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                    .build();
        }
        // Not for a year: the article may be withdrawn, or its section renamed.
        return StoredFile.of(
                        MediaType.IMAGE_PNG_VALUE,
                        png.get(),
                        Duration.ofHours(1),
                        Freshness.of(PaperStore.TAG).with(tag))
                // The one thing of ours that is made to be shown on the pages of others.
                .field("Cross-Origin-Resource-Policy", "cross-origin");
    }
}
