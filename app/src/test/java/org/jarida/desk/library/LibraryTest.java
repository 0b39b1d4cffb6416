package org.jarida.desk.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.ImageUses;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.RichText;
import org.jarida.media.PhotographFiles;
import org.jarida.media.Scene;
import org.jarida.media.library.RemoveImage;
import org.jarida.platform.FileStore;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The image library from the first file to the last: found, described, framed, used, removed. */
class LibraryTest {
    private final TestClock clock = new TestClock(TestPaper.NOON);
    private TestPaper paper;
    private StaffBrowser maha;
    private StaffBrowser kawthar;

    @BeforeEach
    void start() {
        paper = TestPaper.start(clock);
        maha = StaffBrowser.as(paper, Role.REPORTER);
        kawthar = StaffBrowser.as(paper, Role.DESK_EDITOR);
        maha.get("/newsroom/images");
        kawthar.get("/newsroom/images");
    }

    @AfterEach
    void stop() {
        paper.close();
    }

    @Test
    void anImageIsAddedDescribedAndFound() {
        String id = add(maha, 1);

        HttpResponse<String> said =
                maha.post(
                        "/newsroom/images/" + id + "/words",
                        Map.of(
                                "credit", "وردة بن سالم / السارية",
                                "alt", "قوارب في مرفأ",
                                "caption", "عودة الصيّادين إلى المرفأ",
                                "headline", "<script>alert(1)</script>"));

        assertThat(said.headers().firstValue("Location"))
                .contains("/newsroom/images/" + id + "?done=described");
        for (String question :
                List.of("الصيادين", "إلى المرفا", "الساريه", "picture.jpg", "ALERT")) {
            assertThat(shown(maha, "?q=" + question)).as(question).containsExactly(id);
        }
        assertThat(shown(maha, "?q=طائرة")).isEmpty();
        assertThat(shown(maha, "?which=unsaid")).isEmpty();
        assertThat(shown(maha, "?which=free")).containsExactly(id);
        assertThat(maha.get("/newsroom/images/" + id).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        assertThat(maha.get("/newsroom/images/search?q=مرفأ").body())
                .contains("\"credit\":\"وردة بن سالم / السارية\"");
    }

    @Test
    void aDoubleIsStoredOnceAndKeepsItsWords() {
        String id = add(maha, 1);
        maha.post("/newsroom/images/" + id + "/words", Map.of("credit", "وردة"));

        HttpResponse<String> again = Upload.of(kawthar, picture(1));

        assertThat(Upload.json(again).get("id").stringValue()).isEqualTo(id);
        assertThat(Upload.json(again).get("credit").stringValue()).isEqualTo("وردة");
        assertThat(shown(maha, "")).containsExactly(id);
        assertThat(maha.get("/newsroom/images/" + id).body()).contains("مها");
    }

    @Test
    void aFormWithoutScriptAddsAnImageOrSaysWhyNot() {
        HttpResponse<String> sent = Upload.form(maha, Upload.Part.jpeg(picture(1)));
        String id = shown(maha, "").getFirst();
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .contains("/newsroom/images/" + id + "?done=added");

        HttpResponse<String> refused =
                Upload.form(maha, new Upload.Part("a.jpg", "image/jpeg", new byte[] {1}));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void whoMayDoWhat() {
        String id = add(maha, 1);
        StaffBrowser khalil = StaffBrowser.as(paper, Role.OPERATOR);
        khalil.get("/newsroom/images");
        StaffBrowser nobody = new StaffBrowser(paper);
        nobody.get("/newsroom/sign-in");

        assertThat(Upload.of(khalil, picture(2)).statusCode()).isEqualTo(403);
        assertThat(khalil.get("/newsroom/images/" + id).statusCode()).isEqualTo(200);
        assertThat(khalil.post("/newsroom/images/" + id + "/words", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(Upload.of(nobody, picture(2)).statusCode()).isIn(401, 403);
        for (String address :
                List.of(
                        "",
                        "/search",
                        "/" + id,
                        "/" + id + "/preview",
                        "/" + id + "/preview?whole=true")) {
            assertThat(nobody.get("/newsroom/images" + address).statusCode())
                    .as(address)
                    .isIn(302, 303, 401, 403);
        }
        assertThat(paper.get("/media/" + id + "-320.jpg").statusCode()).isEqualTo(404);
        String kawthars = add(kawthar, 3);
        assertThat(maha.post("/newsroom/images/" + kawthars + "/remove", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(kawthar.post("/newsroom/images/" + id + "/remove", Map.of()).statusCode())
                .isEqualTo(303);
        String unknown = "f".repeat(64);
        for (String deed : List.of("words", "remove", "restore")) {
            assertThat(maha.post("/newsroom/images/" + unknown + "/" + deed, Map.of()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(maha.postBare("/newsroom/images/" + id + "/restore", Map.of()).statusCode())
                .as("without a token")
                .isEqualTo(403);
    }

    @Test
    void anImageInUseStaysAndTellsWhere() {
        String id = add(kawthar, 1);
        long lead = paper.draft(Kind.NEWS, content(id, Body.ofLines("سطر.")));
        long inText =
                paper.draft(
                        Kind.NEWS,
                        new Content(
                                "في المتن",
                                "",
                                new Body(
                                        List.of(
                                                new Block.Picture(
                                                        id, "قوارب", RichText.of(""), "وردة"))),
                                List.of(),
                                Optional.empty()));
        publish(lead);

        Document page = Jsoup.parse(kawthar.get("/newsroom/images/" + id).body());

        assertThat(page.select(".uses a").eachAttr("href"))
                .containsExactly("/newsroom/articles/" + inText, "/newsroom/articles/" + lead);
        assertThat(page.select(".uses li").eachText().getLast()).contains("يراها القرّاء");
        assertThat(shown(kawthar, "?which=used")).containsExactly(id);
        HttpResponse<String> removed = kawthar.post("/newsroom/images/" + id + "/remove", Map.of());
        assertThat(removed.statusCode()).isEqualTo(422);
        assertThat(paper.get(media(lead)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTypedCountsAsUse() {
        String id = add(kawthar, 1);
        long article =
                paper.draft(
                        Kind.NEWS,
                        new Content("ع", "", Body.ofLines("سطر."), List.of(), Optional.empty()));
        String with =
                "{\"version\":0,\"title\":\"ع\",\"standfirst\":\"\",\"body\":[],\"picture\":{\"image\":\""
                        + id
                        + "\",\"alt\":\"\",\"caption\":\"\",\"credit\":\"\"}}";
        assertThat(save(article, with)).isEqualTo(200);
        assertThat(shown(kawthar, "?which=used")).containsExactly(id);

        assertThat(
                        save(
                                article,
                                "{\"version\":1,\"title\":\"ع\",\"standfirst\":\"\",\"body\":[],\"picture\":null}"))
                .isEqualTo(200);

        assertThat(shown(kawthar, "?which=used")).isEmpty();
    }

    @Test
    void whatIsRemovedCanComeBackForAWeekAndIsThenForgotten() {
        String id = add(maha, 1);
        String other = add(maha, 2);
        String list =
                maha.post("/newsroom/images/" + id + "/remove", Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        assertThat(Jsoup.parse(maha.get(list).body()).select(".with-undo form").attr("action"))
                .isEqualTo("/newsroom/images/" + id + "/restore");
        assertThat(shown(maha, "")).containsExactly(other);
        assertThat(shown(maha, "?which=removed")).containsExactly(id);

        maha.post("/newsroom/images/" + id + "/restore", Map.of());
        assertThat(shown(maha, "")).contains(id);

        maha.post("/newsroom/images/" + id + "/remove", Map.of());
        forget(id);
        assertThat(maha.get("/newsroom/images/" + id).statusCode()).as("at once").isEqualTo(200);
        clock.moveOn(RemoveImage.GRACE.plus(Duration.ofMinutes(1)));
        forget(id);
        maha = StaffBrowser.as(paper, Role.REPORTER);
        assertThat(maha.get("/newsroom/images/" + id).statusCode()).isEqualTo(404);
        assertThat(paper.part(FileStore.class).get(id)).isEmpty();
        assertThat(maha.get("/newsroom/images/" + other + "/preview").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsUsedAgainIsNotForgotten() {
        String id = add(maha, 1);
        maha.post("/newsroom/images/" + id + "/remove", Map.of());
        paper.draft(Kind.NEWS, content(id, Body.ofLines("سطر.")));
        clock.moveOn(RemoveImage.GRACE.plus(Duration.ofMinutes(1)));

        forget(id);

        maha = StaffBrowser.as(paper, Role.REPORTER);
        assertThat(shown(maha, "")).containsExactly(id);
    }

    @Test
    void readersSeeTheNewFrameAtOnceAndNeverWhatWasCutAway() {
        String id = add(maha, 1);
        long article = paper.draft(Kind.NEWS, content(id, Body.ofLines("سطر.")));
        publish(article);
        String before = media(article);
        Map<String, String> part =
                Map.of(
                        "x", "20", "y", "80", "left", "400", "top", "100", "width", "400", "height",
                        "300");

        HttpResponse<String> reporters = maha.post("/newsroom/images/" + id + "/frame", part);
        HttpResponse<String> desks = kawthar.post("/newsroom/images/" + id + "/frame", part);

        assertThat(reporters.statusCode()).as("readers see it").isEqualTo(422);
        assertThat(desks.statusCode()).isEqualTo(303);
        assertThat(media(article)).isNotEqualTo(before);
        Document page = Jsoup.parse(article(article));
        assertThat(page.select("figure.picture img").attr("width")).isEqualTo("400");
        assertThat(page.select("figure.picture img").attr("height")).isEqualTo("300");
        assertThat(page.select("figure.picture img").attr("class")).isEqualTo("fx20 fy80");
        assertThat(paper.get(before).body())
                .as("the old address gives the new frame")
                .isEqualTo(paper.get(media(article)).body());

        kawthar.post(
                "/newsroom/images/" + id + "/frame", Map.of("x", "50", "y", "50", "whole", "true"));
        assertThat(media(article)).isEqualTo(before);
    }

    @Test
    void aFrameOutsideThePictureIsRefused() {
        String id = add(maha, 1);
        for (Map<String, String> frame :
                List.of(
                        Map.of(
                                "x", "50", "y", "50", "left", "0", "top", "0", "width", "9000",
                                "height", "500"),
                        Map.of(
                                "x", "50", "y", "50", "left", "-5", "top", "0", "width", "90",
                                "height", "90"),
                        Map.of(
                                "x", "50", "y", "50", "left", "0", "top", "0", "width", "5",
                                "height", "5"),
                        Map.of("x", "50", "y", "50"),
                        Map.of("x", "101", "y", "50", "whole", "true"),
                        Map.of("x", "", "y", "ten", "whole", "true"))) {
            assertThat(maha.post("/newsroom/images/" + id + "/frame", frame).statusCode())
                    .as(frame.toString())
                    .isEqualTo(422);
        }
    }

    private static byte[] picture(int seed) {
        return PhotographFiles.jpeg(Scene.of(800, 500, seed));
    }

    private static String add(StaffBrowser who, int seed) {
        HttpResponse<String> answer = Upload.of(who, picture(seed));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Upload.json(answer).get("id").stringValue();
    }

    /** Ids of the listed images. */
    private static List<String> shown(StaffBrowser who, String query) {
        return Jsoup.parse(who.get("/newsroom/images" + query.replace(" ", "%20")).body())
                .select(".contact-sheet a")
                .eachAttr("href")
                .stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    private int save(long article, String json) {
        return kawthar.send(
                        kawthar.request("/newsroom/articles/" + article + "/copy")
                                .header("Content-Type", "application/json")
                                .header("X-XSRF-TOKEN", kawthar.token())
                                .PUT(BodyPublishers.ofString(json)))
                .statusCode();
    }

    private static Content content(String image, Body body) {
        return new Content(
                "عنوان",
                "",
                body,
                List.of(),
                Optional.of(new LeadPicture(image, "قوارب", "", "وردة")));
    }

    private void publish(long article) {
        assertThat(paper.part(Publish.class).publish(Editor.operator(), article, clock))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private void forget(String id) {
        paper.part(RemoveImage.class).forget(id, ImageUses::isUsed, clock.instant());
    }

    private String article(long id) {
        String address = paper.get("/a/" + id).headers().firstValue("Location").orElseThrow();
        return TestPaper.send(
                        HttpRequest.newBuilder(URI.create(paper.address("/")).resolve(address))
                                .build())
                .body();
    }

    /** The plain file of the picture above the article. */
    private String media(long id) {
        return Jsoup.parse(article(id)).select("figure.picture img").attr("src");
    }
}
