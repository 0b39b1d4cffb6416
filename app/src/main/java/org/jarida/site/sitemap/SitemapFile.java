package org.jarida.site.sitemap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.xml.stream.XMLStreamException;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Typeset;
import org.jarida.platform.Addresses;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import org.jarida.publication.Author;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.publication.PublishedDays;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * {@code /sitemap.xml}: the list of the sitemaps; {@code /sitemaps/pages.xml}: the standing pages;
 * {@code /sitemaps/news.xml}: today's and yesterday's articles, as Google News wants them.
 */
@Controller
final class SitemapFile {
    static final String TYPE = "application/xml";

    private static final List<String> STANDING =
            List.of("/", "/about", "/standards", "/contact", "/archive");

    /** Well within what a sitemap may hold; more of them are found through their articles. */
    private static final int MOST_AUTHORS = 10_000;

    /** As Google has it. */
    private static final int MOST_NEWS = 1_000;

    /** Any publication may bring a month or an author; the paper, a section. */
    private static final Freshness LATEST =
            Freshness.of(PaperStore.TAG).with(PublishedArticles.LATEST);

    private final Database database;
    private final Frames frames;

    SitemapFile(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    @GetMapping("/sitemap.xml")
    Document index() {
        SortedMap<YearMonth, Integer> months = database.read(PublishedDays::months);
        return Document.of(
                TYPE,
                SitemapXml.bytes(
                        SitemapXml.Form.INDEX,
                        xml -> {
                            sitemap(xml, "/sitemaps/pages.xml");
                            sitemap(xml, "/sitemaps/news.xml");
                            for (Map.Entry<YearMonth, Integer> month : months.entrySet()) {
                                for (int part = 1;
                                        part <= SitemapMonth.parts(month.getValue());
                                        part++) {
                                    sitemap(xml, SitemapMonth.address(month.getKey(), part));
                                }
                            }
                        }),
                LATEST);
    }

    private void sitemap(SitemapXml xml, String address) throws XMLStreamException {
        xml.open("sitemap");
        xml.text("loc", frames.url(address));
        xml.close();
    }

    private record Standing(List<Section> sections, List<Author> authors) {}

    @GetMapping("/sitemaps/pages.xml")
    Document pages() {
        Standing standing =
                database.read(
                        sql ->
                                new Standing(
                                        Sections.all(sql),
                                        PublishedAuthors.after(sql, "", MOST_AUTHORS)));
        return Document.of(
                TYPE,
                SitemapXml.bytes(
                        SitemapXml.Form.PAGES,
                        xml -> {
                            for (String path : STANDING) {
                                inEveryLanguage(xml, path);
                            }
                            for (Section section : standing.sections()) {
                                inEveryLanguage(xml, "/" + section.slug());
                            }
                            for (Author author : standing.authors()) {
                                page(xml, Language.OWN, author.address());
                            }
                        }),
                LATEST);
    }

    private void inEveryLanguage(SitemapXml xml, String path) throws XMLStreamException {
        for (Language language : Language.values()) {
            page(xml, language, path);
        }
    }

    private void page(SitemapXml xml, Language language, String path) throws XMLStreamException {
        String encoded = Addresses.encoded(path);
        xml.open("url");
        xml.text("loc", frames.url(language.address(encoded)));
        for (Language one : Language.values()) {
            xml.alternate(one.code(), frames.url(one.address(encoded)));
        }
        xml.alternate("x-default", frames.url(encoded));
        xml.close();
    }

    private record News(Frame frame, List<Listing> listings) {}

    @GetMapping("/sitemaps/news.xml")
    Document news() {
        News news = database.read(this::news);
        return Document.of(
                TYPE,
                SitemapXml.bytes(
                        SitemapXml.Form.NEWS,
                        xml -> {
                            for (Listing one : news.listings()) {
                                news(xml, news.frame(), one);
                            }
                        }),
                news.frame()
                        .freshness()
                        .with(PublishedArticles.LATEST)
                        .with(Listing.tags(news.listings())));
    }

    /** The paper's two days, so never older than two times 24 hours. */
    private News news(DSLContext sql) {
        Frame frame = frames.unlisted(sql, Language.OWN);
        LocalDate today = frame.today();
        Instant from = frame.dates().startOf(today.minusDays(1));
        Instant to = frame.dates().startOf(today.plusDays(1));
        return new News(
                frame, PublishedArticles.newestBetween(sql, from, to, Optional.empty(), MOST_NEWS));
    }

    private void news(SitemapXml xml, Frame frame, Listing one) throws XMLStreamException {
        xml.open("url");
        xml.text("loc", frames.url(Addresses.encoded(one.address())));
        xml.open("news:news");
        xml.open("news:publication");
        xml.text("news:name", Typeset.plain(frame.paper().name()));
        xml.text("news:language", Locale.forLanguageTag(one.language()).getLanguage());
        xml.close();
        xml.text("news:publication_date", frame.dates().timestamp(one.publishedAt()));
        xml.text("news:title", Typeset.plain(one.title()));
        xml.close();
        xml.close();
    }
}
