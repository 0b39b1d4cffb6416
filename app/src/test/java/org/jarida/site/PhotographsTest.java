package org.jarida.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.TestPaper;
import org.jarida.media.PhotographFiles;
import org.jarida.media.Scene;
import org.jarida.platform.Sha256;
import org.jarida.publication.Withdraw;
import org.jarida.publication.WithdrawOutcome;
import org.jarida.staff.Editor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the archive's folder to the page: readers get photographs, and only what is public. */
class PhotographsTest {
    private static final BufferedImage VIEW = Scene.of(800, 500, 1);
    private static final byte[] PHOTOGRAPH =
            PhotographFiles.jpegWithExif(
                    PhotographFiles.jpeg(VIEW), PhotographFiles.exif(1, "Warda-Bint-Salem"));
    private static final String ID = Sha256.of(PHOTOGRAPH);
    private static final String SCRIPT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><script/></svg>";
    private static final byte[] OTHER = PhotographFiles.webp(Scene.of(300, 400, 2));

    private static final byte[] WITHDRAWN = PhotographFiles.png(Scene.of(200, 100, 3));

    private static TestPaper paper;
    private static List<String> refused;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
        Map<String, byte[]> pictures =
                Map.of(
                        "harbour.jpg",
                        PHOTOGRAPH,
                        "inner.webp",
                        OTHER,
                        "photograph.svg",
                        PHOTOGRAPH,
                        "withdrawn.png",
                        WITHDRAWN,
                        "script.jpg",
                        SCRIPT.getBytes(UTF_8),
                        "cut.jpg",
                        Arrays.copyOf(PHOTOGRAPH, PHOTOGRAPH.length / 2),
                        "heavy.jpg",
                        Arrays.copyOf(PHOTOGRAPH, (10 << 20) + 1),
                        "words.png",
                        "words".getBytes(UTF_8));
        List<String> lines =
                List.of(
                        line(1, "harbour.jpg", "\\\"><script>alert(1)</script>"),
                        line(2, "art.svg", "a"),
                        line(3, "photograph.svg", "a"),
                        line(4, "withdrawn.png", "a"),
                        line(5, "script.jpg", "a"),
                        line(6, "cut.jpg", "a"),
                        line(7, "heavy.jpg", "a"),
                        line(8, "words.png", "a"),
                        line(9, "", "a"),
                        line(10, "harbour.jpg", "a").replace("inner.webp", "cut.jpg"));
        refused = Importing.into(paper, String.join("\n", lines).getBytes(UTF_8), pictures);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void anArticleOffersItsPhotographsAtEveryWidthInBothFormats() {

        Document page = Jsoup.parse(paper.get(address(1)).body());
        Element lead = page.select(".picture.wide picture").getFirst();

        assertThat(lead.select("source").attr("type")).isEqualTo("image/webp");
        assertThat(srcset(lead.select("source").getFirst()))
                .containsExactly(
                        "/media/" + ID + "-320.webp 320w",
                        "/media/" + ID + "-640.webp 640w",
                        "/media/" + ID + "-800.webp 800w");
        Element img = lead.select("img").getFirst();
        assertThat(srcset(img)).hasSize(3).allMatch(one -> one.contains(".jpg "));
        assertThat(img.attr("src")).isEqualTo("/media/" + ID + "-800.jpg");
        assertThat(img.attr("width")).isEqualTo("800");
        assertThat(img.attr("height")).isEqualTo("500");
        assertThat(img.attr("sizes")).isNotEmpty().isEqualTo(lead.select("source").attr("sizes"));
        assertThat(img.attr("alt")).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.select("main script:not([src])")).isEmpty();

        Element inText = page.select(".body .picture:not(.wide) img").getFirst();
        assertThat(inText.attr("loading")).isEqualTo("lazy");
        assertThat(inText.attr("width") + "x" + inText.attr("height")).isEqualTo("300x400");
        assertThat(srcset(inText)).containsExactly("/media/" + Sha256.of(OTHER) + "-300.jpg 300w");
    }

    @Test
    void whatIsServedIsAPictureAndTellsNothingElse() {
        for (String place : List.of(address(1), "/")) {
            for (String file : files(place)) {
                HttpResponse<byte[]> answer = bytes(file);

                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(header(answer, "Content-Type"))
                        .isEqualTo(file.endsWith(".webp") ? "image/webp" : "image/jpeg");
                assertThat(header(answer, "Content-Security-Policy"))
                        .isEqualTo("default-src 'none'; sandbox");
                assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
                assertThat(new String(answer.body(), ISO_8859_1))
                        .startsWith(file.endsWith(".webp") ? "RIFF" : "\u00ff\u00d8\u00ff\u00e0")
                        .doesNotContain("Warda", "Exif", "GPS");
            }
        }
    }

    @Test
    void feedsAndTheInterfaceNameAJpeg() {
        String jpeg = paper.address("/media/" + ID + "-800.jpg");

        assertThat(paper.get("/feeds/feed.json").body()).contains("\"image\":\"" + jpeg + "\"");
        assertThat(paper.get("/feeds/rss.xml").body())
                .contains("src=\"" + jpeg + "\"")
                .doesNotContain("srcset", "&lt;picture", "<picture");
        assertThat(paper.get("/api/v1/articles/1").body())
                .contains(
                        "\"url\":\""
                                + jpeg
                                + "\",\"mediaType\":\"image/jpeg\","
                                + "\"width\":800,\"height\":500");
    }

    @Test
    void theGivenFileAndOtherWidthsAreNowhere() {
        for (String tail :
                List.of(
                        ".svg",
                        ".jpg",
                        ".jpeg",
                        ".webp",
                        "-321.jpg",
                        "-320.png",
                        "-320.jpeg",
                        "-1920.webp",
                        "-0320.jpg",
                        "-0.jpg",
                        "--320.jpg",
                        "-99999.jpg",
                        "-320",
                        "")) {
            assertThat(paper.get("/media/" + ID + tail).statusCode()).as(tail).isEqualTo(404);
        }
        assertThat(paper.get("/media/" + "0".repeat(64) + "-320.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void aDrawingIsServedAsItIs() {

        Element img = Jsoup.parse(paper.get(address(2)).body()).select(".wide > img").getFirst();

        assertThat(img.attr("src")).endsWith(".svg");
        assertThat(img.hasAttr("srcset")).isFalse();
        assertThat(header(bytes(img.attr("src")), "Content-Type")).startsWith("image/svg+xml");
        assertThat(paper.get(img.attr("src").replace(".svg", "-320.jpg")).statusCode())
                .isEqualTo(404);
    }

    /** Publication alone makes pictures public, and a withdrawal takes them back. */
    @Test
    void withTheArticleItsPhotographGoes() {
        String file = "/media/" + Sha256.of(WITHDRAWN) + "-200.webp";
        assertThat(paper.get(file).statusCode()).isEqualTo(200);

        WithdrawOutcome outcome =
                paper.part(Withdraw.class)
                        .withdraw(
                                Editor.operator(),
                                4,
                                "خطأ",
                                Clock.fixed(TestPaper.NOON, ZoneOffset.UTC));

        assertThat(outcome).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        assertThat(paper.get(file).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsWhatItsContentSays() {
        assertThat(refused)
                .containsExactly(
                        "5 picture.file image.not-allowed",
                        "6 picture.file image.broken",
                        "7 picture.file image.too-large",
                        "8 picture.file image.unknown-kind",
                        "9 picture.file image.no-file",
                        "10 body.blocks[1].file image.broken");
        assertThat(files(address(3))).isNotEmpty();
    }

    @Test
    void thePhotographOfTwoArticlesIsOne() {
        assertThat(files(address(3))).isNotEmpty().isEqualTo(files(address(1)));
    }

    private static String line(int id, String file, String alt) {
        return """
        {"id":"%d","title":"سفينة %d","section":"أخبار","date":"2022-01-11","source":"س",\
        "licence":"CC0","picture":{"file":"%s","alt":"%s","credit":"وردة"},\
        "body":{"version":1,"blocks":[{"type":"paragraph","text":["وصلت."]},\
        {"type":"image","file":"inner.webp","alt":"ب","caption":["ج"],"credit":"د"}]}}"""
                .formatted(id, id, file, alt);
    }

    private static String address(int article) {
        return "/أخبار/" + article + "-سفينة-" + article;
    }

    /** All that a page's pictures can be loaded from. */
    private static List<String> files(String page) {
        Document html = Jsoup.parse(paper.get(page).body());
        return html.select("main source, main img").stream()
                .flatMap(one -> Stream.concat(Stream.of(one.attr("src")), srcset(one).stream()))
                .map(one -> one.replaceAll(" .*", ""))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> srcset(Element element) {
        return Stream.of(element.attr("srcset").split(", ", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static HttpResponse<byte[]> bytes(String path) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(paper.address(path))).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
