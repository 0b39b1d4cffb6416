package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.TestPaper.with;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.Eventually;
import org.jarida.PurgeServer;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.platform.Database;
import org.jarida.platform.PageSettings;
import org.jarida.platform.Settings;
import org.jarida.publication.Author;
import org.jarida.publication.Publish;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.util.UriUtils;

/** A paper behind a shared cache tells it what it may keep, and what has changed. */
@Timeout(120)
class SharedCacheTest {
    private static final Author HERE = Author.named("سالم الهنا");
    private static final Author ELSEWHERE = Author.named(Newsdesk.AUTHOR);

    @Test
    void everyChangeIsToldWhoeverMadeIt() {
        TestClock clock = new TestClock(TestPaper.NOON);
        try (PurgeServer cache = new PurgeServer()) {
            Settings settings =
                    with(TestPaper.settings(), new PageSettings(8, Optional.of(cache.hook())));
            try (TestPaper paper = TestPaper.start(settings, clock);
                    Database elsewhere = Database.open(settings)) {
                assertThat(cache.await(1)).first().isEqualTo("200 all");

                long id = publish(paper);
                awaitCall(cache, "article-" + id, HERE);
                assertPageTells(paper, clock);

                Newsdesk desk =
                        new Newsdesk(
                                elsewhere,
                                new Versions(),
                                new AtomicInteger(100),
                                new Random(1),
                                () -> {});
                desk.act();
                awaitCall(cache, "latest", ELSEWHERE);
            }
        }
    }

    private static void awaitCall(PurgeServer cache, String tag, Author author) {
        Eventually.seen(
                tag,
                cache::calls,
                calls ->
                        calls.stream()
                                .map(one -> List.of(one.split(" ")))
                                .anyMatch(one -> one.contains(tag) && one.contains(tag(author))));
    }

    private static void assertPageTells(TestPaper paper, TestClock clock) {
        HttpResponse<String> first = paper.get("/authors/" + HERE.slug());
        assertThat(field(first, "Surrogate-Key").split(" ")).contains("all", "paper", tag(HERE));
        // Eleven hours to the paper's midnight.
        assertThat(field(first, "Cache-Control"))
                .matches("public, max-age=0, s-maxage=43[12][0-9]{2}, .*");

        clock.moveOn(Duration.ofSeconds(70));
        HttpResponse<String> later = paper.get("/authors/" + HERE.slug());
        assertThat(field(later, "Cache-Control")).isEqualTo(field(first, "Cache-Control"));
        assertThat(Integer.parseInt(field(later, "Age"))).isBetween(70, 200);
    }

    private static String tag(Author author) {
        return UriUtils.encodePath(author.tag(), "UTF-8");
    }

    private static String field(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static long publish(TestPaper paper) {
        long id =
                paper.draft(
                        Kind.NEWS,
                        new Content(
                                "خبر",
                                "",
                                Body.ofLines("نصّ."),
                                List.of(HERE.name()),
                                Optional.empty()));
        paper.part(Publish.class).publish(Editor.operator(), id, TestPaper.CLOCK);
        return id;
    }
}
