package org.jarida.site.sitemap;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jarida.paper.Language;
import org.jarida.paper.PaperDates;
import org.jarida.platform.Addresses;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.StreamedDocument;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedAddresses;
import org.jarida.publication.PublishedAddresses.Entry;
import org.jarida.publication.Selection.Place;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /sitemaps/2022-01.xml}: the articles that a month brought, oldest first, so that new ones
 * are added at the end; {@code /sitemaps/2022-01-2.xml} goes on where there are very many.
 */
@Controller
final class SitemapMonth {
    /** A sitemap may hold 50,000 addresses in 50 MB; encoded Arabic ones are long. */
    static final int MOST = 40_000;

    private static final int BATCH = 1_000;

    private final Database database;
    private final Frames frames;

    SitemapMonth(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    /** Into how many sitemaps so many articles go. */
    static int parts(int articles) {
        return (articles + MOST - 1) / MOST;
    }

    static String address(YearMonth month, int part) {
        return "/sitemaps/%s%s.xml".formatted(month, part == 1 ? "" : "-" + part);
    }

    /** A stretch of time, what there is of it before this part, and its state. */
    private record Part(
            PaperDates dates, Instant from, Instant to, Optional<Place> before, String state) {}

    @GetMapping("/sitemaps/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}.xml")
    StreamedDocument first(@PathVariable("month") YearMonth month) {
        return document(part(month, 1));
    }

    @GetMapping("/sitemaps/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}-{part:[1-9][0-9]{0,3}}.xml")
    StreamedDocument further(
            @PathVariable("month") YearMonth month, @PathVariable("part") int part) {
        if (part == 1) {
            throw new NotThere();
        }
        return document(part(month, part));
    }

    private Part part(YearMonth month, int number) {
        return database.read(
                        sql -> {
                            PaperDates dates = frames.unlisted(sql, Language.OWN).dates();
                            Instant from = dates.startOf(month.atDay(1));
                            Instant to = dates.startOf(month.plusMonths(1).atDay(1));
                            int skipped = (number - 1) * MOST;
                            return PublishedAddresses.at(sql, from, to, skipped)
                                    .map(
                                            _ ->
                                                    new Part(
                                                            dates,
                                                            from,
                                                            to,
                                                            skipped == 0
                                                                    ? Optional.empty()
                                                                    : PublishedAddresses.at(
                                                                            sql,
                                                                            from,
                                                                            to,
                                                                            skipped - 1),
                                                            PublishedAddresses.state(
                                                                    sql, from, to)));
                        })
                .orElseThrow(NotThere::new);
    }

    private StreamedDocument document(Part part) {
        return new StreamedDocument(
                SitemapFile.TYPE,
                frames.url("") + " " + part.dates().timeZone() + " " + part.state(),
                out -> write(out, part));
    }

    private void write(OutputStream out, Part part) throws IOException {
        SitemapXml.write(
                out,
                SitemapXml.Form.ARTICLES,
                xml -> {
                    Optional<Place> after = part.before();
                    int written = 0;
                    List<Entry> batch;
                    do {
                        batch = batch(part, after, Math.min(BATCH, MOST - written));
                        for (Entry entry : batch) {
                            url(xml, part.dates(), entry);
                            after = Optional.of(entry.place());
                        }
                        written += batch.size();
                    } while (batch.size() == BATCH && written < MOST);
                });
    }

    /** In a transaction of its own, which is over before the batch is sent. */
    private List<Entry> batch(Part part, Optional<Place> after, int most) {
        return database.read(
                sql -> PublishedAddresses.between(sql, part.from(), part.to(), after, most));
    }

    private void url(SitemapXml xml, PaperDates dates, Entry entry) throws XMLStreamException {
        xml.open("url");
        xml.text("loc", frames.url(Addresses.encoded(entry.address())));
        xml.text("lastmod", dates.timestamp(entry.updatedAt()));
        xml.close();
    }
}
