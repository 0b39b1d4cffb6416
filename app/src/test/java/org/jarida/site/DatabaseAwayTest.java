package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.DatabaseProxy;
import org.jarida.Eventually;
import org.jarida.TestClock;
import org.jarida.TestDatabase;
import org.jarida.TestPaper;
import org.jarida.article.Articles;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.publication.Publish;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database is away: what is kept is served for ten minutes, then we say that we cannot. */
@Timeout(180)
class DatabaseAwayTest {
    private static final Duration WITHIN_THE_LEASE = Duration.ofMinutes(9);
    private static final Duration PAST_IT = Duration.ofMinutes(2);

    private final TestClock clock = new TestClock(TestPaper.NOON);
    private final Settings settings = TestPaper.settings();

    @Test
    void sqliteIsGone() {
        assumeFalse(TestDatabase.isPostgres());
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            String article = publish(paper.database(), paper);
            keep(paper, article);

            paper.database().close();

            assertServedForTenMinutes(paper, article);
        }
    }

    @Test
    void postgresStopsAndStartsAgain() {
        assumeTrue(TestDatabase.isPostgres());
        String url = settings.database().orElseThrow();
        try (DatabaseProxy proxy = DatabaseProxy.to(url);
                Database direct = Database.open(settings);
                TestPaper paper = start(proxy.through(url))) {
            String article = publish(paper.database(), paper);
            keep(paper, article);

            proxy.stop();
            assertServedForTenMinutes(paper, article);
            publish(direct, "بعد الانقطاع");
            proxy.open();

            assertAllIsWell(paper, article, "بعد الانقطاع");
        }
    }

    @Test
    void postgresFallsSilentAndAnotherTakesItsPlace() {
        assumeTrue(TestDatabase.isPostgres());
        String url = settings.database().orElseThrow();
        try (DatabaseProxy proxy = DatabaseProxy.to(url);
                Database direct = Database.open(settings);
                TestPaper paper = start(proxy.through(url) + "&socketTimeout=1")) {
            String article = publish(paper.database(), paper);
            keep(paper, article);

            proxy.fallSilent();
            publish(direct, "بعد الصمت");
            assertThat(paper.get("/").statusCode()).isEqualTo(200);
            proxy.open();

            assertAllIsWell(paper, article, "بعد الصمت");
        }
    }

    private TestPaper start(String database) {
        return TestPaper.start(TestPaper.with(settings, database), clock);
    }

    private void assertServedForTenMinutes(TestPaper paper, String article) {
        String front = paper.get("/").body();

        clock.moveOn(WITHIN_THE_LEASE);
        assertThat(paper.get("/").statusCode()).isEqualTo(200);
        assertThat(paper.get("/").body()).isEqualTo(front);
        assertThat(paper.get(article).statusCode()).as("no longer fresh").isEqualTo(200);
        assertThat(count(paper, "stale")).isPositive();

        clock.moveOn(PAST_IT);
        assertAway(paper.get("/"));
        assertThat(paper.get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    private static void assertAllIsWell(TestPaper paper, String article, String title) {
        Eventually.seen(
                "what was published meanwhile",
                () -> paper.get("/").body(),
                body -> body.contains(title));
        assertThat(paper.get(article).statusCode()).isEqualTo(200);
        Eventually.holds(
                "pages are kept again",
                () -> {
                    double hits = count(paper, "hit");
                    paper.get("/");
                    return count(paper, "hit") > hits;
                });
    }

    private static void assertAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("</html>");
    }

    private String publish(Database database, TestPaper paper) {
        long id = publish(database, "قبل الانقطاع");
        String location = paper.get("/a/" + id).headers().firstValue("Location").orElseThrow();
        return URI.create(location).getPath();
    }

    private long publish(Database database, String title) {
        Content content = new Content(title, "", Body.ofLines("نصّ."), List.of(), Optional.empty());
        long id =
                database.write(
                        sql ->
                                Articles.begin(
                                        sql,
                                        new NewArticle(
                                                Sections.named(sql, "محليات", clock.instant()),
                                                Kind.NEWS,
                                                "ar",
                                                1,
                                                content,
                                                Origin.OWN),
                                        Editor.operator(),
                                        clock.instant()));
        new Publish(database).publish(Editor.operator(), id, clock);
        return id;
    }

    private static void keep(TestPaper paper, String article) {
        assertThat(paper.get("/").body()).contains("قبل الانقطاع");
        assertThat(paper.get(article).statusCode()).isEqualTo(200);
    }

    private static double count(TestPaper paper, String outcome) {
        return paper.part(MeterRegistry.class)
                .get("jarida.pages")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }
}
