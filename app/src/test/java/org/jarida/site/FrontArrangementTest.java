package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.publication.ArrangeFront;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.FrontArrangement.Breaking;
import org.jarida.publication.FrontArrangements;
import org.jarida.publication.Publish;
import org.jarida.publication.Withdraw;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The front page as the desk arranges it, and as it arranges itself. */
class FrontArrangementTest {
    private static final TestClock CLOCK = new TestClock(TestPaper.NOON);
    private static final Editor KAWTHAR = new Editor("كوثر", Role.DESK_EDITOR);
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
    void whatTheDeskChoseLeadsUntilItIsWithdrawnOrItsTimeIsOver() {
        long older = publish("خبر قديم يستحقّ");
        publish("خبر جديد");
        assertThat(lead()).contains("خبر جديد");

        arrange(top(older, Optional.empty()));
        assertThat(lead()).contains("خبر قديم يستحقّ");

        arrange(top(older, Optional.of(CLOCK.instant().plus(Duration.ofHours(1)))));
        CLOCK.moveOn(Duration.ofHours(2));
        assertThat(lead()).contains("خبر جديد");

        arrange(top(older, Optional.empty()));
        paper.part(Withdraw.class).withdraw(KAWTHAR, older, "لا أصل له", CLOCK);
        assertThat(lead()).contains("خبر جديد");
    }

    @Test
    void theBreakingLineGoesByItself() {
        Instant until = CLOCK.instant().plus(Duration.ofMinutes(20));
        arrange(
                new FrontArrangement(
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Optional.of(new Breaking("زلزال <b>خفيف</b>", 0, until)),
                        Optional.empty()));
        assertThat(paper.get("/").body()).contains("زلزال").doesNotContain("<b>خفيف");

        CLOCK.moveOn(Duration.ofMinutes(21));

        assertThat(paper.get("/").body()).doesNotContain("زلزال");
    }

    @Test
    void anEarlierArrangementIsGoneBackTo() {
        long one = publish("الأوّل");
        long two = publish("الثاني");
        arrange(top(one, Optional.empty()));
        long number = paper.database().read(FrontArrangements::newest).getFirst().number();
        arrange(top(two, Optional.empty()));
        assertThat(lead()).contains("الثاني");

        assertThat(paper.part(ArrangeFront.class).goBack(KAWTHAR, number, CLOCK)).isTrue();

        assertThat(lead()).contains("الأوّل");
        assertThat(paper.part(ArrangeFront.class).goBack(KAWTHAR, 999_999, CLOCK)).isFalse();
    }

    @Test
    void aLineWithoutATimeToGoIsRefused() {
        assertThat(
                        paper.part(ArrangeFront.class)
                                .arrange(
                                        KAWTHAR,
                                        new FrontArrangement(
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                Map.of(),
                                                Optional.of(new Breaking("سطر", 0, Instant.EPOCH)),
                                                Optional.empty()),
                                        CLOCK))
                .containsExactly("front.line-is-over");
    }

    private static FrontArrangement top(long lead, Optional<Instant> until) {
        return new FrontArrangement(
                List.of(lead), List.of(), List.of(), Map.of(), Optional.empty(), until);
    }

    private static void arrange(FrontArrangement arrangement) {
        assertThat(paper.part(ArrangeFront.class).arrange(KAWTHAR, arrangement, CLOCK)).isEmpty();
    }

    /** The headline of the opening story. */
    private static String lead() {
        String page = paper.get("/").body();
        int at = page.indexOf("<h1");
        return page.substring(at, page.indexOf("</h1>", at));
    }

    private static long publish(String title) {
        CLOCK.moveOn(Duration.ofMinutes(1));
        Content content =
                new Content(
                        title, "", Body.ofLines("نصّ الخبر."), List.of("مها"), Optional.empty());
        long id = paper.draft(Kind.NEWS, content);
        paper.part(Publish.class).publish(KAWTHAR, id, CLOCK);
        return id;
    }
}
