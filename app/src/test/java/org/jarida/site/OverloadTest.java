package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jarida.Eventually;
import org.jarida.HeldDatabase;
import org.jarida.TestPaper;
import org.jarida.platform.page.FrontPages;
import org.jarida.site.RawRequest.Answer;
import org.jarida.site.RawRequest.Pending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many ask at once while no page can be made. */
@Tag("once")
@Timeout(120)
class OverloadTest {
    /** So many pages are made at once, and so many more requests wait. */
    /** Four a processor, and not more than sixteen. */
    static final int MADE_AT_ONCE =
            Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 4, 16);

    private static final int MOST_WAITING = 1_000;
    private static final int READERS = 32;

    private static TestPaper paper;
    private double misses;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
        // The server asks for its front pages by itself when it has started.
        int fronts = paper.part(FrontPages.class).paths().get().size();
        Eventually.holds("warm", () -> count("miss") >= fronts);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @BeforeEach
    void keepTheFrontPage() {
        Eventually.holds("the front page is kept", () -> count("hit", () -> get("/")) == 1);
        misses = count("miss");
    }

    @Test
    void manyWhoAskTheSameWaitForOneMaking() {
        List<Pending> readers = new ArrayList<>();
        double before = count("joined") + count("hit");
        double joined = count("joined");
        try (HeldDatabase _ = HeldDatabase.of(paper.database())) {
            readers.add(begin("/about"));
            awaitMisses(1);
            for (int i = 1; i < READERS; i++) {
                readers.add(begin(i % 2 == 0 ? "/about" : "/about?fbclid=" + i));
            }
            assertThat(get("/").status()).isEqualTo(200);
        }

        List<Answer> answers = readers.stream().map(Pending::answer).toList();
        assertThat(answers).allMatch(one -> one.status() == 200);
        assertThat(answers).extracting(Answer::body).containsOnly(get("/about").body());
        assertThat(count("miss") - misses).isEqualTo(1);
        assertThat(count("joined") - joined).isPositive();
        // Two more: the front page above, and the page once more for its bytes.
        assertThat(count("joined") + count("hit") - before).isEqualTo(READERS - 1 + 2);
    }

    @Test
    void whoGoesAwayTakesTheAnswerFromNobody() {
        Pending second;
        try (HeldDatabase _ = HeldDatabase.of(paper.database())) {
            try (Pending _ = begin("/en/about")) {
                awaitMisses(1);
                second = begin("/en/about");
                assertThat(get("/").status()).isEqualTo(200);
            }
            assertThat(get("/").status()).isEqualTo(200);
        }

        Answer answer = second.answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("</html>");
    }

    @Test
    void whoComesWhenTooManyWaitIsToldWhenToComeAgainAndHitsGoOn() {
        List<Pending> waiting = new ArrayList<>();
        double refused = count("refused");
        try (HeldDatabase _ = HeldDatabase.of(paper.database())) {
            for (int i = 0; i < MADE_AT_ONCE; i++) {
                waiting.add(begin("/nothing-" + i));
            }
            awaitMisses(MADE_AT_ONCE);
            Eventually.holds("all are at work", () -> gauge("jarida.pages.waiting") == 0);
            for (int i = 0; i < MOST_WAITING; i++) {
                // Asks no database, and is made each time: its parameter is not easily read.
                waiting.add(begin("/favicon.ico?%61=" + i));
            }
            Eventually.holds("wait", () -> gauge("jarida.pages.waiting") == MOST_WAITING);

            for (String path : List.of("/fr/about", "/favicon.ico?%61", "/nothing-0?%61")) {
                assertBusy(get(path));
            }
            assertBusy(RawRequest.line(paper.where(), "POST /contact HTTP/1.1"));
            assertThat(RawRequest.line(paper.where(), "HEAD /fr/about HTTP/1.1").status())
                    .isEqualTo(503);
            assertThat(count("refused") - refused).isEqualTo(5);
            for (int i = 0; i < 50; i++) {
                assertThat(get("/").status()).isEqualTo(200);
            }
        }

        for (int i = 0; i < waiting.size(); i++) {
            int expected = i < MADE_AT_ONCE ? 404 : 200;
            assertThat(waiting.get(i).answer().status()).as("request " + i).isEqualTo(expected);
        }
        assertThat(get("/fr/about").status()).as("all is well again").isEqualTo(200);
    }

    private static void assertBusy(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers())
                .containsEntry("Retry-After", "2")
                .containsEntry("Cache-Control", "no-store")
                .containsKeys("Content-Security-Policy", "Content-Length");
        assertThat(answer.body()).contains("<html").contains("</html>");
    }

    private void awaitMisses(int more) {
        Eventually.holds(more + " makings", () -> count("miss") - misses >= more);
    }

    private static Pending begin(String path) {
        return RawRequest.begin(paper.where(), "GET " + path + " HTTP/1.1");
    }

    private static Answer get(String path) {
        return RawRequest.line(paper.where(), "GET " + path + " HTTP/1.1");
    }

    private static double count(String outcome, Runnable work) {
        double before = count(outcome);
        work.run();
        return count(outcome) - before;
    }

    private static double count(String outcome) {
        return paper.part(MeterRegistry.class)
                .get("jarida.pages")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }

    private static double gauge(String name) {
        return paper.part(MeterRegistry.class).get(name).gauge().value();
    }
}
