package org.jarida.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jarida.TestPaper;
import org.jarida.article.Replacement;
import org.jarida.paper.Conventions;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.publication.Correct;
import org.jarida.publication.CorrectOutcome;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.Withdraw;
import org.jarida.staff.Editor;
import org.jarida.staff.Staff;
import org.jarida.staff.StaffMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever stands in an article or in the paper's own fields is shown as words, and does nothing.
 */
class HostileArticleTest {
    private static final String SCRIPT =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&#60;{0}${7*7}<!--</title>";
    private static final String BIDI = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final Clock CLOCK = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);

    private TestPaper paper;

    @BeforeEach
    void start() {
        paper = TestPaper.start();
    }

    @AfterEach
    void stop() {
        paper.close();
    }

    @Test
    void scriptInEveryFieldIsShownAsWords() {
        HostileArticle article = new HostileArticle(place -> place + SCRIPT);
        savePaper(SCRIPT);
        assertThat(Importing.into(paper, article.line().getBytes(UTF_8))).isEmpty();

        String words = StrictHtml.words(page(articleAddress()).body());

        assertThat(article.planted())
                .allSatisfy(planted -> assertThat(squeezed(words)).contains(squeezed(planted)));
        everyOtherPage();
    }

    @Test
    void correctionsAndTombstonesAreShownAsWordsToo() {
        take(line("{\"title\":\"خطأ هنا\",\"text\":\"نصّ فيه خطأ.\"}"));
        correct("خطأ", "صواب" + SCRIPT + BIDI);

        assertThat(squeezed(StrictHtml.words(page(articleAddress()).body())))
                .contains(squeezed("صواب" + SCRIPT));

        paper.part(Withdraw.class).withdraw(Editor.operator(), 1, "سبب" + SCRIPT + BIDI, CLOCK);
        HttpResponse<String> gone = paper.get("/a/1");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(squeezed(StrictHtml.words(gone.body()))).contains(squeezed("سبب" + SCRIPT));
    }

    @Test
    void aCorrectionThatCannotBeStoredIsRefused() {
        take(line("{\"title\":\"خطأ هنا\",\"text\":\"نصّ فيه خطأ.\"}"));

        assertThat(correct("خطأ", "a\u0001b"))
                .isEqualTo(new CorrectOutcome.Blocked(List.of("text.unsound", "text.unsound")));
        assertThat(correct("خطأ", "خ".repeat(1_000_001)))
                .isInstanceOf(CorrectOutcome.Blocked.class);
        assertThat(page(articleAddress()).body()).contains("نصّ فيه خطأ.");
    }

    @Test
    void controlsOfDirectionAreKeptButNotServed() {
        HostileArticle article = new HostileArticle(place -> BIDI + place + BIDI);
        savePaper(BIDI + "name");
        assertThat(Importing.into(paper, article.line().getBytes(UTF_8))).isEmpty();

        StrictHtml.words(page(articleAddress()).body());
        everyOtherPage();

        var stored = paper.database().read(sql -> PublishedArticles.find(sql, 1)).orElseThrow();
        assertThat(stored.content().title()).isEqualTo(BIDI + "title" + BIDI);
        assertThat(stored.content().body().plain()).contains(BIDI + "plain" + BIDI);
    }

    @Test
    void wordsWithoutAnEndAreServed() {
        String word = "ب".repeat(10_000);
        HostileArticle article = new HostileArticle(place -> place + "ب".repeat(180));
        take(article.line());
        take(line("{\"title\":\"" + "ت".repeat(300) + "\",\"text\":\"" + word + "\"}"));

        assertThat(page(addressOf(1)).body()).contains("ب".repeat(180));
        assertThat(page(addressOf(2)).body()).contains(word);
        everyOtherPage();
    }

    @Test
    void twoThousandBlocksAreServedWholeAndInOrder() {
        String blocks = String.join(",", Collections.nCopies(200, HostileBlocks.TEN));
        take(line("{\"title\":\"طويل\",\"body\":{\"version\":1,\"blocks\":[" + blocks + "]}}"));

        String body = page(articleAddress()).body();

        StrictHtml.words(body);
        assertThat(body.split("<blockquote>", -1)).hasSize(201);
        assertThat(body.split("<td", -1)).hasSize(201);
        assertThat(body.split("<hr>", -1)).hasSize(401);
    }

    @Test
    void asManyParagraphsAsABodyMayHaveAreServed() {
        take(line("{\"title\":\"كثير\",\"text\":\"" + "سطر\\n".repeat(5_000) + "\"}"));

        assertThat(page(articleAddress()).body().split("<p>سطر</p>", -1)).hasSize(5_001);
    }

    private void everyOtherPage() {
        String section =
                paper.database()
                        .read(sql -> PublishedArticles.find(sql, 1))
                        .orElseThrow()
                        .section()
                        .slug();
        for (String path : List.of("/", "/" + section, "/about", "/contact")) {
            StrictHtml.words(page(path).body());
        }
        StrictHtml.words(paper.get("/nothing/here").body());
    }

    private void savePaper(String hostile) {
        paper.database()
                .change(
                        sql -> {
                            PaperStore.save(sql, paperOf(hostile), TestPaper.NOON);
                            Staff.save(
                                    sql,
                                    new StaffMember(
                                            "who" + hostile, "job" + hostile, "bio" + hostile),
                                    TestPaper.NOON);
                        });
    }

    private static Paper paperOf(String hostile) {
        return new Paper(
                "name" + hostile,
                "motto" + hostile,
                List.of("charter" + hostile),
                List.of("short" + hostile),
                "imprint" + hostile,
                "notice" + hostile,
                "director" + hostile,
                new Paper.Contact("address" + hostile, "1" + hostile, "2" + hostile, "3" + hostile),
                Conventions.TUNISIAN,
                Optional.empty(),
                Optional.empty());
    }

    private CorrectOutcome correct(String wrong, String right) {
        return paper.part(Correct.class)
                .correct(
                        Editor.operator(),
                        1,
                        Replacement.of(wrong, right)::in,
                        wrong,
                        right,
                        CLOCK);
    }

    private void take(String line) {
        assertThat(Importing.into(paper, line.getBytes(UTF_8))).isEmpty();
    }

    private static String line(String article) {
        return article.replaceFirst(
                "}$",
                ",\"section\":\"المدينة\",\"date\":\"2024-05-01\",\"source\":\"س\",\"licence\":\"CC0\"}");
    }

    private String articleAddress() {
        return addressOf(1);
    }

    private String addressOf(long id) {
        return paper.database()
                .read(sql -> PublishedArticles.find(sql, id))
                .orElseThrow()
                .address();
    }

    private HttpResponse<String> page(String path) {
        HttpResponse<String> page = paper.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page;
    }

    /** Runs are served apart, each in its element. */
    private static String squeezed(String text) {
        return text.replace("\u0001", "").replaceAll("\\s+", " ");
    }
}
