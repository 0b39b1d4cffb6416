package org.jarida.site.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.Replacement;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.publication.Correct;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.Withdraw;
import org.jarida.site.article.CardLink;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pictures by which the paper is known elsewhere: cards, icons, and the list of the icons. */
class CardFileTest {
    private static final Clock NOON = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static TestPaper paper;

    @BeforeAll
    static void open() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    @Test
    void aPublishedArticleHasACard() throws Exception {
        long id = published("الجسر يُفتح غدا");

        HttpResponse<byte[]> card = bytes("/cards/" + id + "-1.png", "");

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(header(card, "Content-Type")).containsExactly("image/png");
        assertThat(header(card, "Cache-Control")).containsExactly("max-age=3600, public");
        assertThat(header(card, "Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(ImageIO.read(new ByteArrayInputStream(card.body())).getWidth()).isEqualTo(1200);
        assertThat(address(id)).isEqualTo("/cards/" + id + "-1.png");
    }

    @Test
    void aCardThatHasNotChangedIsNotSentAgain() throws Exception {
        String address = "/cards/" + published("لا جديد تحت الشمس") + "-1.png";
        String etag = header(bytes(address, ""), "ETag").getFirst();

        assertThat(bytes(address, etag).statusCode()).isEqualTo(304);
        assertThat(bytes(address, "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void anOlderCardLeadsToTheCurrentOne() throws Exception {
        long id = published("يعدّ الأسطول 78 مركبا");
        byte[] before = bytes("/cards/" + id + "-1.png", "").body();
        correct(id, "78", "87");

        HttpResponse<String> old = paper.get("/cards/" + id + "-1.png");
        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).contains("/cards/" + id + "-2.png");
        assertThat(address(id)).isEqualTo("/cards/" + id + "-2.png");
        assertThat(bytes("/cards/" + id + "-2.png", "").body()).isNotEqualTo(before);
        assertThat(paper.get("/cards/" + id + "-3.png").statusCode()).isEqualTo(404);
    }

    @Test
    void aWithdrawnArticleHasNoCardButItsTombstone() {
        long id = published("خبر تبيّن أنّه خطأ");
        paper.part(Withdraw.class).withdraw(Editor.operator(), id, "لا أصل له.", NOON);

        HttpResponse<String> gone = paper.get("/cards/" + id + "-1.png");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("لا أصل له.").doesNotContain("خبر تبيّن");
    }

    @Test
    void aDraftHasNoCard() {
        assertThat(paper.get("/cards/" + draft("مسودّة") + "-1.png").statusCode()).isEqualTo(404);
    }

    @Test
    void thePaperHasACardOfItsOwn() throws Exception {
        HttpResponse<byte[]> unnamed = bytes(Cards.OF_PAPER, "");
        rename("السارية");
        HttpResponse<byte[]> named = bytes(Cards.OF_PAPER, "");

        assertThat(unnamed.statusCode()).isEqualTo(200);
        assertThat(named.body()).isNotEqualTo(unnamed.body());
    }

    @Test
    void theManifestNamesThePaperWhateverItIsCalled() throws Exception {
        rename("\"}</script>\u202eجريدة\n");

        HttpResponse<byte[]> answer = bytes("/manifest.webmanifest", "");
        JsonNode manifest = JsonMapper.builder().build().readTree(answer.body());

        assertThat(header(answer, "Content-Type")).containsExactly("application/manifest+json");
        assertThat(manifest.get("name").stringValue()).isEqualTo("\"}</script>جريدة\n");
        assertThat(manifest.get("dir").stringValue()).isEqualTo("rtl");
        assertThat(manifest.get("icons")).hasSize(3);
        for (JsonNode icon : manifest.get("icons")) {
            HttpResponse<byte[]> picture = bytes(icon.get("src").stringValue(), "");
            assertThat(header(picture, "Content-Type")).containsExactly("image/png");
            assertThat(size(picture.body())).isEqualTo(icon.get("sizes").stringValue());
        }
    }

    @Test
    void everyPageNamesTheIconsAndTheManifest() throws Exception {
        assertThat(paper.get("/").body())
                .contains("<link rel=\"manifest\" href=\"/manifest.webmanifest\">")
                .contains("<link rel=\"apple-touch-icon\" href=\"/icons/apple-touch-180.png\">");
        assertThat(size(bytes("/icons/apple-touch-180.png", "").body())).isEqualTo("180x180");
    }

    @Test
    void theTabsIconHoldsAPicture() throws Exception {
        byte[] icon = bytes("/favicon.ico", "").body();
        ByteBuffer head = ByteBuffer.wrap(icon).order(ByteOrder.LITTLE_ENDIAN);

        assertThat(head.getInt(14)).isEqualTo(icon.length - head.getInt(18));
        assertThat(size(Arrays.copyOfRange(icon, head.getInt(18), icon.length))).isEqualTo("32x32");
    }

    private static String size(byte[] png) throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private static long published(String title) {
        long id = draft(title);
        paper.part(Publish.class).publish(Editor.operator(), id, NOON);
        return id;
    }

    private static long draft(String title) {
        Content content =
                new Content(title, "", Body.ofLines("نصّ."), List.of("مها"), Optional.empty());
        return paper.draft(Kind.ANALYSIS, content);
    }

    private static void correct(long id, String wrong, String right) {
        paper.part(Correct.class)
                .correct(
                        Editor.operator(),
                        id,
                        Replacement.of(wrong, right)::in,
                        wrong,
                        right,
                        NOON);
    }

    private static void rename(String name) {
        paper.database().change(sql -> PaperStore.save(sql, Paper.named(name), TestPaper.NOON));
    }

    private static String address(long id) {
        return CardLink.address(
                paper.database().read(sql -> PublishedArticles.find(sql, id)).orElseThrow());
    }

    private static List<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name);
    }

    private static HttpResponse<byte[]> bytes(String path, String etag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(paper.address(path)));
        if (!etag.isEmpty()) {
            request.header("If-None-Match", etag);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }
}
