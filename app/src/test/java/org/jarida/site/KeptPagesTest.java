package org.jarida.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.publication.Publish;
import org.jarida.site.RawRequest.Answer;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept page in each of its forms, and what a reader has to ask to get which. */
@Tag("once")
class KeptPagesTest {
    private static TestPaper paper;

    @BeforeAll
    static void start() {
        paper = TestPaper.start(Clock.offset(TestPaper.CLOCK, Duration.ofMinutes(1)));
        for (int i = 0; i < 22; i++) {
            publish(draft("خبر " + i));
        }
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void eachEncodingHoldsTheSamePage() throws IOException {
        String plain = get("/about", "").body();
        Answer gzip = get("/about", "gzip");
        Answer brotli = squeezed("/about");

        assertThat(plain).contains("</html>");
        assertThat(gzip.headers()).containsEntry("Content-Encoding", "gzip");
        assertThat(new GZIPInputStream(bytes(gzip)).readAllBytes())
                .isEqualTo(plain.getBytes(ISO_8859_1));
        assertThat(new BrotliInputStream(bytes(brotli)).readAllBytes())
                .isEqualTo(plain.getBytes(ISO_8859_1));
        assertThat(brotli.body().length()).isLessThan(gzip.body().length());
        assertThat(get("/about", "").body()).as("unpacked again").isEqualTo(plain);
        assertThat(List.of(etag(get("/about", "")), etag(gzip), etag(brotli)))
                .doesNotHaveDuplicates();
        for (Answer answer : List.of(get("/about", ""), gzip, brotli)) {
            assertThat(answer.headers())
                    .containsEntry("Vary", "Accept-Encoding")
                    .containsEntry("Cache-Control", "public, no-cache")
                    .containsEntry("Content-Length", Integer.toString(answer.body().length()))
                    .doesNotContainKeys("Surrogate-Key", "Age", "Set-Cookie", "Transfer-Encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip;q=0", "identity", "br;q=0.0, gzip; q=0", "zstd, deflate", "*;q=0"})
    void whoTakesNoCompressionGetsNone(String accepted) {
        Answer answer = get("/standards", accepted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("Content-Encoding");
        assertThat(answer.body()).contains("</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GZIP", "br;q=0, gzip", "deflate, gzip;q=0.5", "*, br;q=0"})
    void whoTakesGzipGetsIt(String accepted) {
        assertThat(get("/standards", accepted).headers()).containsEntry("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"a\", %s", "\"a\",W/%s , \"b\"", "*"})
    void whoHasItIsToldSoWithTheFieldsOfThePage(String tags) {
        Answer whole = get("/contact", "gzip");
        Answer known = get("/contact", "gzip", "If-None-Match: " + tags.formatted(etag(whole)));

        assertThat(known.status()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        Map<String, String> expected = fields(whole);
        expected.keySet().removeIf(name -> name.matches("(?i)content-(type|encoding)"));
        assertThat(fields(known)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "\"\"", "a", "%s-", "W/\"a\", \"b\""})
    void whoHasAnotherGetsThePage(String tags) {
        String etag = etag(get("/contact", "gzip"));
        String others = tags.formatted(etag.substring(0, etag.length() - 1));

        assertThat(get("/contact", "gzip", "If-None-Match: " + others).status()).isEqualTo(200);
    }

    @Test
    void timeDecidesWhereThereIsNoTag() {
        Answer whole = get("/feeds/rss.xml", "gzip");
        String changed = requireNonNull(whole.headers().get("Last-Modified"));

        assertThat(since(changed).status()).isEqualTo(304);
        assertThat(since("Tue, 17 Mar 2026 11:00:01 GMT").status()).isEqualTo(304);
        assertThat(since("Tue, 17 Mar 2026 10:59:59 GMT").status()).isEqualTo(200);
        assertThat(since("yesterday").status()).isEqualTo(200);
        assertThat(since(changed + "\r\nIf-None-Match: \"a\"").status()).isEqualTo(200);
    }

    private static Answer since(String time) {
        return get("/feeds/rss.xml", "gzip", "If-Modified-Since: " + time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/about",
                "/en/",
                "/feeds/atom.xml",
                "/api/v1/articles",
                "/a/1",
                "/nothing-at-all",
                "/manifest.webmanifest",
                "/favicon.ico"
            })
    void theHeadIsThatOfThePageKeptOrNot(String path) {
        Answer made = ask("HEAD", path, "gzip");
        double hits = count("hit");
        Answer whole = get(path, "gzip");
        Answer kept = ask("HEAD", path, "gzip");

        assertThat(count("hit") - hits).isEqualTo(2);
        assertThat(made.body()).isEmpty();
        assertThat(kept.body()).isEmpty();
        assertThat(made.status()).isEqualTo(whole.status());
        assertThat(fields(made)).isEqualTo(fields(whole));
        assertThat(fields(kept)).isEqualTo(fields(whole));
    }

    @Test
    void whatNetworksHangOnLinksIsIgnored() {
        String section = "/%D9%85%D8%AD%D9%84%D9%8A%D8%A7%D8%AA";
        Answer first = get(section, "");
        double misses = count("miss");

        assertThat(get(section + "?fbclid=x&utm_source=y", "").body()).isEqualTo(first.body());
        assertThat(get(section + "?", "").body()).isEqualTo(first.body());
        assertThat(get("/?before=3", "").status()).as("no parameter of that page").isEqualTo(200);
        assertThat(get("/", "").status()).isEqualTo(200);
        assertThat(count("miss") - misses).as("the front page").isEqualTo(1);

        Answer older = get(section + "?before=20&fbclid=x", "");
        assertThat(older.body()).isNotEqualTo(first.body());
        assertThat(get("/fr" + section + "?before=20", "").body())
                .isNotEqualTo(get("/fr" + section, "").body());
        misses = count("miss");
        assertThat(get(section + "?a=b&before=20", "").body()).isEqualTo(older.body());
        assertThat(count("miss")).isEqualTo(misses);
    }

    @Test
    void aParameterThatIsHardToReadIsReadEachTime() {
        String section = "/%D9%85%D8%AD%D9%84%D9%8A%D8%A7%D8%AA";
        String older = get(section + "?before=20", "").body();
        get(section, "");

        assertThat(get(section + "?%62efore=20", "").body()).isEqualTo(older);
        assertThat(get(section + "?before=2%30", "").body()).isEqualTo(older);
        assertThat(get(section + "?before=20&before=3", "").status()).isIn(200, 400);
        assertThat(get(section + "?before=20", "").body()).isEqualTo(older);
    }

    @Test
    void thatSomethingIsNotThereIsKeptUntilItIs() {
        long id = draft("سيُنشر");
        assertThat(get("/a/" + id, "").status()).isEqualTo(404);
        double misses = count("miss");
        assertThat(get("/a/" + id, "").status()).isEqualTo(404);
        assertThat(count("miss")).isEqualTo(misses);

        publish(id);

        assertThat(get("/a/" + id, "").status()).isEqualTo(301);
    }

    private static long draft(String title) {
        return paper.draft(
                Kind.NEWS,
                new Content(title, "", Body.ofLines("نصّ."), List.of(), Optional.empty()));
    }

    private static void publish(long id) {
        paper.part(Publish.class).publish(Editor.operator(), id, TestPaper.CLOCK);
    }

    /** Asked again until its smallest form is there. */
    private static Answer squeezed(String path) {
        return Eventually.seen(
                "brotli",
                () -> get(path, "gzip, br"),
                one -> "br".equals(one.headers().get("Content-Encoding")));
    }

    private static Answer get(String path, String accepted, String... fields) {
        return ask("GET", path, accepted, fields);
    }

    private static Answer ask(String method, String path, String accepted, String... fields) {
        String more = String.join("\r\n", fields);
        return RawRequest.line(
                paper.where(),
                method
                        + " "
                        + path
                        + " HTTP/1.1"
                        + (accepted.isEmpty() ? "" : "\r\nAccept-Encoding: " + accepted)
                        + (more.isEmpty() ? "" : "\r\n" + more));
    }

    private static ByteArrayInputStream bytes(Answer answer) {
        return new ByteArrayInputStream(answer.body().getBytes(ISO_8859_1));
    }

    private static String etag(Answer answer) {
        return requireNonNull(answer.headers().get("ETag"));
    }

    private static Map<String, String> fields(Answer answer) {
        Map<String, String> fields = new TreeMap<>(answer.headers());
        fields.remove("Date");
        return fields;
    }

    private static double count(String outcome) {
        return paper.part(MeterRegistry.class)
                .get("jarida.pages")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }
}
