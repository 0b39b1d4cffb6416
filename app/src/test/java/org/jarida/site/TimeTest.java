package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.Eventually;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.publication.Publish;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages that time alone makes untrue are made anew. */
@Tag("once")
class TimeTest {
    /** Two minutes before midnight in the paper's town. */
    private static final Instant LATE = Instant.parse("2026-03-17T22:58:00Z");

    private static final String TUESDAY = "17\u00a0مارس\u00a02026";
    private static final String WEDNESDAY = "18\u00a0مارس\u00a02026";

    private static final TestClock CLOCK = new TestClock(TestPaper.NOON);
    private static TestPaper paper;

    @BeforeAll
    static void start() {
        paper = TestPaper.start(CLOCK);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void pagesThatSayTodayAreMadeAnewAtMidnight() {
        CLOCK.moveOn(Duration.between(CLOCK.instant(), LATE));
        List<String> dated = List.of("/", "/about", "/standards", "/nothing");
        for (String path : dated) {
            assertThat(paper.get(path).body()).as(path).contains(TUESDAY);
        }
        assertKept("/");

        CLOCK.moveOn(Duration.ofMinutes(3));

        for (String path : dated) {
            assertThat(paper.get(path).body()).as(path).contains(WEDNESDAY).doesNotContain(TUESDAY);
        }
        assertKept("/");
    }

    @Test
    void newArticlesStandBesideAnOlderOneAfterSomeMinutes() {
        String first = publish("الخبر الأوّل");
        assertThat(paper.get(first).body()).doesNotContain("الخبر الثاني");
        publish("الخبر الثاني");

        CLOCK.moveOn(Duration.ofMinutes(4));
        assertKept(first);
        assertThat(paper.get(first).body()).doesNotContain("الخبر الثاني");

        CLOCK.moveOn(Duration.ofMinutes(1));
        assertThat(paper.get(first).body()).contains("الخبر الثاني");
    }

    private static String publish(String title) {
        long id =
                paper.draft(
                        Kind.NEWS,
                        new Content(title, "", Body.ofLines("نصّ."), List.of(), Optional.empty()));
        paper.part(Publish.class).publish(Editor.operator(), id, CLOCK);
        String location = paper.get("/a/" + id).headers().firstValue("Location").orElseThrow();
        return URI.create(location).getPath();
    }

    /** Not at once: over a leap of hours nothing is served until the database was heard again. */
    private static void assertKept(String path) {
        Eventually.holds(
                "a kept " + path,
                () -> {
                    double before = hits();
                    paper.get(path);
                    return hits() > before;
                });
    }

    private static double hits() {
        return paper.part(MeterRegistry.class)
                .get("jarida.pages")
                .tag("outcome", "hit")
                .functionCounter()
                .count();
    }
}
