package org.jarida.site.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jarida.TestPaper;
import org.jarida.arabic.DirectedLine;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedAuthors;
import org.jarida.site.HostileArticle;
import org.jarida.site.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feeds, read by parsers that know nothing of how they were written. */
class FeedsTest {
    private final TestPaper paper = TestPaper.sample();

    @Test
    void rssHoldsTheNewestArticlesWithTheirWholeText() throws Exception {
        Document feed = xml(get("/feeds/rss.xml", "application/rss+xml"));
        List<Element> items = elements(feed, "item");

        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
        assertThat(text(feed.getDocumentElement(), "language")).isEqualTo("ar");
        List<Listing> newest = newest();
        assertThat(items.stream().map(one -> text(one, "title")).toList())
                .isEqualTo(newest.stream().map(one -> DirectedLine.of(one.title())).toList());
        for (int i = 0; i < items.size(); i++) {
            assertThat(
                            OffsetDateTime.parse(
                                            text(items.get(i), "pubDate"),
                                            DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant())
                    .isEqualTo(newest.get(i).publishedAt());
            assertHoldsAllWords(text(items.get(i), "content:encoded"), newest.get(i));
        }
    }

    @Test
    void atomHoldsThemToo() throws Exception {
        Document feed = xml(get("/feeds/atom.xml", "application/atom+xml"));
        List<Element> entries = elements(feed, "entry");
        List<Listing> newest = newest();

        assertThat(feed.getDocumentElement().getNamespaceURI())
                .isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(entries).hasSameSizeAs(newest);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(text(entries.get(i), "title"))
                    .isEqualTo(DirectedLine.of(newest.get(i).title()));
            assertThat(OffsetDateTime.parse(text(entries.get(i), "published")).toInstant())
                    .isEqualTo(newest.get(i).publishedAt());
            assertHoldsAllWords(text(entries.get(i), "content"), newest.get(i));
        }
    }

    @Test
    void jsonFeedHoldsThemToo() {
        JsonNode feed = json(get("/feeds/feed.json", "application/feed+json"));
        List<Listing> newest = newest();

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("items").size()).isEqualTo(newest.size());
        for (int i = 0; i < newest.size(); i++) {
            JsonNode item = feed.path("items").get(i);
            assertThat(OffsetDateTime.parse(item.path("date_published").asString()).toInstant())
                    .isEqualTo(newest.get(i).publishedAt());
            assertHoldsAllWords(item.path("content_html").asString(), newest.get(i));
        }
    }

    @Test
    void sectionsAndAuthorsHaveFeedsOfTheirOwn() throws Exception {
        Listing listing = newest().getFirst();
        String author =
                paper.database().read(sql -> PublishedAuthors.after(sql, "", 1)).getFirst().slug();
        for (String folder :
                List.of(
                        "/feeds/sections/" + listing.section().slug(),
                        "/feeds/authors/" + author)) {
            assertThat(elements(xml(get(folder + "/rss.xml", "application/rss+xml")), "item"))
                    .isNotEmpty();
            assertThat(elements(xml(get(folder + "/atom.xml", "application/atom+xml")), "entry"))
                    .isNotEmpty();
            assertThat(json(get(folder + "/feed.json", "application/feed+json")).path("items"))
                    .isNotEmpty();
        }
        assertThat(paper.get("/feeds/sections/nothing/rss.xml").statusCode()).isEqualTo(404);
        assertThat(paper.get("/feeds/authors/nobody/rss.xml").statusCode()).isEqualTo(404);
        assertThat(paper.get("/feeds/other.xml").statusCode()).isEqualTo(404);
        assertThat(paper.get("/fr/feeds/rss.xml").statusCode()).isEqualTo(301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feeds/rss.xml", "/feeds/atom.xml", "/feeds/feed.json"})
    void whoHasTheNewestIsToldSo(String path) {
        String etag = paper.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                TestPaper.send(
                        HttpRequest.newBuilder(URI.create(paper.address(path)))
                                .header("If-None-Match", etag)
                                .build());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void everyAddressInTheTextIsWhole() {
        for (JsonNode item : json(get("/feeds/feed.json", "application/feed+json")).path("items")) {
            assertThat(item.path("content_html").asString())
                    .doesNotContain("href=\"/")
                    .doesNotContain("src=\"/");
        }
    }

    @Test
    void hostileArticlesLeaveTheFeedsWellFormed() throws Exception {
        try (TestPaper hostile = TestPaper.start()) {
            HostileArticle article =
                    new HostileArticle(
                            place -> place + "]]><script>alert(1)</script>&amp;&#0;\u202E\u2066");
            assertThat(Importing.into(hostile, article.line().getBytes(UTF_8))).isEmpty();

            for (String path : List.of("/feeds/rss.xml", "/feeds/atom.xml")) {
                Document feed = xml(hostile.get(path).body());
                String content =
                        text(
                                feed.getDocumentElement(),
                                path.contains("rss") ? "content:encoded" : "content");
                assertThat(content).contains("&lt;script").doesNotContain("<script");
            }
            assertThat(json(hostile.get("/feeds/feed.json").body()).path("items")).hasSize(1);
        }
    }

    private List<Listing> newest() {
        return paper.database()
                .read(sql -> PublishedArticles.newest(sql, java.util.Optional.empty(), 30));
    }

    private void assertHoldsAllWords(String html, Listing listing) {
        PublishedArticle article =
                paper.database()
                        .read(sql -> PublishedArticles.find(sql, listing.id()))
                        .orElseThrow();
        assertThat(html).contains("dir=\"rtl\"");
        List<String> words = words(org.jsoup.Jsoup.parse(html).text());
        assertThat(words).containsAll(words(article.content().body().plain()));
    }

    /** Words alone: marks and the notes' numbers stand elsewhere in the page. */
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    private String get(String path, String type) {
        HttpResponse<String> answer = paper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        return answer.body();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
