package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.platform.PageSettings;
import org.jarida.publication.Publish;
import org.jarida.site.RawRequest.Pending;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More is asked for than there is room for. */
@Tag("once")
@Timeout(120)
class FullCacheTest {
    private static final int MEGABYTES = 8;
    private static final long ROOM = MEGABYTES * 1024L * 1024L;

    /** Each takes some ten kilobytes. */
    private static final int ADDRESSES = 1_500;

    private static final int AT_ONCE = 20;

    @Test
    void theRoomIsKeptToAndWhatIsAskedOftenStays() {
        PageSettings small = new PageSettings(MEGABYTES, Optional.empty());
        try (TestPaper paper =
                TestPaper.start(TestPaper.with(TestPaper.settings(), small), TestPaper.CLOCK)) {
            long id = publish(paper);
            paper.get("/");

            for (int i = 0; i < ADDRESSES; i += AT_ONCE) {
                ask(paper, i);
                paper.get("/");
                paper.get("/a/" + id);
            }

            // What has no room goes a little later, in the background.
            Eventually.seen("bytes", () -> gauge(paper, "bytes"), bytes -> bytes <= ROOM);
            assertThat(gauge(paper, "kept")).isGreaterThan(100).isLessThan(ADDRESSES);
            assertThat(gauge(paper, "bytes")).isGreaterThan(ROOM / 2);
            double misses = count(paper, "miss");
            paper.get("/");
            paper.get("/a/" + id);
            assertThat(count(paper, "miss")).as("what is asked often").isEqualTo(misses);

            // Every page here has a tag of this article's publication, or of the paper.
            paper.part(Publish.class).publish(Editor.operator(), id, TestPaper.CLOCK);
            Eventually.seen("pages", () -> gauge(paper, "kept"), kept -> kept < 50);
            assertThat(gauge(paper, "tags")).isLessThan(50);
        }
    }

    /** Addresses where nothing is, of different lengths. */
    private static void ask(TestPaper paper, int from) {
        List<Pending> asked = new ArrayList<>();
        for (int i = from; i < from + AT_ONCE; i++) {
            asked.add(
                    RawRequest.begin(
                            paper.where(), "GET /x" + i + "y".repeat(i % 90) + " HTTP/1.1"));
        }
        asked.forEach(one -> assertThat(one.answer().status()).isEqualTo(404));
    }

    private static long publish(TestPaper paper) {
        long id =
                paper.draft(
                        Kind.NEWS,
                        new Content("خبر", "", Body.ofLines("نصّ."), List.of(), Optional.empty()));
        paper.part(Publish.class).publish(Editor.operator(), id, TestPaper.CLOCK);
        return id;
    }

    private static double gauge(TestPaper paper, String name) {
        return paper.part(MeterRegistry.class).get("jarida.pages." + name).gauge().value();
    }

    private static double count(TestPaper paper, String outcome) {
        return paper.part(MeterRegistry.class)
                .get("jarida.pages")
                .tag("outcome", outcome)
                .functionCounter()
                .count();
    }
}
