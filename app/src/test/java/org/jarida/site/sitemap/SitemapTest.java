package org.jarida.site.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jarida.TestPaper;
import org.jarida.browser.SamplePages;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.junit.jupiter.api.Test;

/** What search engines and researchers of security are told. */
class SitemapTest {
    private final TestPaper paper = TestPaper.sample();

    @Test
    void everyArticleIsInASitemapThatTheIndexNames() throws Exception {
        List<String> found = new ArrayList<>();
        for (String sitemap : texts("/sitemap.xml", "loc")) {
            found.addAll(texts(path(sitemap), "loc"));
        }

        for (Listing listing : newest()) {
            assertThat(found).contains(SamplePages.address(paper, listing.address()));
        }
        assertThat(found).contains(paper.address("/fr/about"), paper.address("/archive"));
        for (String address : found) {
            assertThat(paper.get(path(address)).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void theNewsAreOfTwoDays() throws Exception {
        List<String> titles = texts("/sitemaps/news.xml", "news:title");
        // In the sample's town it is an hour later.
        Instant from = Instant.parse("2026-03-15T23:00:00Z");

        assertThat(titles)
                .isEqualTo(
                        newest().stream()
                                .filter(one -> !one.publishedAt().isBefore(from))
                                .map(Listing::title)
                                .toList())
                .isNotEmpty();
        assertThat(texts("/sitemaps/news.xml", "news:name")).containsOnly("السارية");
        assertThat(texts("/sitemaps/news.xml", "news:language")).containsOnly("ar");
    }

    @Test
    void robotsAndResearchersFindWhatTheyLookFor() {
        assertThat(paper.get("/robots.txt").body())
                .contains("Disallow: /newsroom")
                .contains("Sitemap: " + paper.address("/sitemap.xml"));
        String security = paper.get("/.well-known/security.txt").body();
        assertThat(security)
                .contains("Contact: mailto:tahrir@assariya.example")
                .contains("Contact: " + paper.address("/contact"))
                .contains("Canonical: " + paper.address("/.well-known/security.txt"));
        Instant expires =
                Instant.parse(
                        security.lines()
                                .filter(line -> line.startsWith("Expires: "))
                                .findFirst()
                                .orElseThrow()
                                .substring("Expires: ".length()));
        assertThat(expires)
                .isBetween(TestPaper.NOON, TestPaper.NOON.plus(java.time.Duration.ofDays(366)));
        assertThat(paper.get("/sitemaps/1999-01.xml").statusCode()).isEqualTo(404);
        assertThat(paper.get("/sitemaps/x.xml").statusCode()).isEqualTo(404);
    }

    private List<Listing> newest() {
        return paper.database().read(sql -> PublishedArticles.newest(sql, Optional.empty(), 1_000));
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }

    private List<String> texts(String path, String name) throws Exception {
        var answer = paper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        var nodes =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(answer.body().getBytes(UTF_8)))
                        .getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
