package org.jarida.site.feed;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Sections;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.FeedFormat;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Addresses;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Document;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PaperFeed;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.publication.PublishedTexts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /feeds/…}: the newest articles of the paper, a section or an author, to be followed. */
@Controller
final class FeedFile {
    private static final int NEWEST = 30;

    private final Database database;
    private final Frames frames;
    private final Images images;
    private final Clock clock;

    FeedFile(Database database, Frames frames, Images images, Clock clock) {
        this.database = database;
        this.frames = frames;
        this.images = images;
        this.clock = clock;
    }

    /** What a feed brings, the path of the page that shows the same, and the list's tag. */
    private record Source(PaperFeed feed, String home, List<Listing> newest, String tag) {}

    @GetMapping("/feeds/{file}")
    Document ofPaper(@PathVariable("file") String file) {
        return document(
                file,
                (sql, frame) ->
                        Optional.of(
                                new Source(
                                        PaperFeed.of(frame.paper().name(), "/feeds"),
                                        "/",
                                        PublishedArticles.newest(sql, Optional.empty(), NEWEST),
                                        PublishedArticles.LATEST)));
    }

    @GetMapping("/feeds/sections/{slug}/{file}")
    Document ofSection(@PathVariable("slug") String slug, @PathVariable("file") String file) {
        return document(
                file,
                (sql, _) ->
                        Sections.bySlug(sql, slug)
                                .map(
                                        section ->
                                                new Source(
                                                        PaperFeed.of(section),
                                                        "/" + section.slug(),
                                                        PublishedArticles.newestIn(
                                                                sql,
                                                                section.id(),
                                                                Optional.empty(),
                                                                NEWEST),
                                                        section.tag())));
    }

    @GetMapping("/feeds/authors/{slug}/{file}")
    Document ofAuthor(@PathVariable("slug") String slug, @PathVariable("file") String file) {
        return document(
                file,
                (sql, _) ->
                        PublishedAuthors.find(sql, slug)
                                .map(
                                        author ->
                                                new Source(
                                                        PaperFeed.of(author),
                                                        author.address(),
                                                        PublishedArticles.newestBy(
                                                                sql,
                                                                author,
                                                                Optional.empty(),
                                                                NEWEST),
                                                        author.tag())));
    }

    private interface Finding {
        Optional<Source> find(DSLContext sql, Frame frame);
    }

    private Document document(String file, Finding finding) {
        FeedFormat format =
                Arrays.stream(FeedFormat.values())
                        .filter(one -> one.file().equals(file))
                        .findFirst()
                        .orElseThrow(NotThere::new);
        Feed feed = database.read(sql -> feed(sql, format, finding)).orElseThrow(NotThere::new);
        Document document =
                Document.of(format.type(), feed.written(format), feed.freshness()).open();
        return feed.changedAt().map(at -> document.changedAt(at, clock.instant())).orElse(document);
    }

    private Optional<Feed> feed(DSLContext sql, FeedFormat format, Finding finding) {
        Frame frame = frames.unlisted(sql, Language.OWN);
        return finding.find(sql, frame).map(source -> feed(sql, frame, format, source));
    }

    private Feed feed(DSLContext sql, Frame frame, FeedFormat format, Source source) {
        List<PublishedArticle> articles =
                PublishedTexts.of(sql, source.newest().stream().map(Listing::id).toList());
        Map<String, Image> shown =
                images.find(
                        sql,
                        articles.stream().flatMap(PublishedArticle::images).distinct().toList());
        String paper = frame.paper().name();
        String title = source.feed().title();
        return new Feed(
                frame,
                source.home().equals("/") ? paper : title + " — " + paper,
                frame.paper().motto(),
                frames.url(Addresses.encoded(source.home())),
                frames.url(source.feed().address(format)),
                ChangeLog.lastAt(sql),
                articles.stream()
                        .map(article -> FeedItem.of(frames, frame, article, shown))
                        .toList(),
                frame.freshness().with(source.tag()).with(Listing.tags(source.newest())));
    }
}
