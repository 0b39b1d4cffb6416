package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.jarida.staff.signin.FirstAccount;
import org.junit.jupiter.api.Test;

/** How the first person gets into a new paper's newsroom. */
class FirstAccountTest {
    private final Settings settings = TestPaper.settings();

    @Test
    void aNewPaperPrintsALinkThatIsGoodOnce() {
        String link = printed();
        try (TestPaper paper = TestPaper.start(settings, Clock.systemUTC())) {
            StaffBrowser somebody = new StaffBrowser(paper);
            assertThat(somebody.get(link).statusCode()).isEqualTo(200);
            assertThat(open(somebody, link, "password12")).as("a weak password").isEqualTo(422);
            assertThat(open(somebody, link, "زورق على باب البحر")).isEqualTo(303);

            assertThat(somebody.get("/newsroom/staff").statusCode())
                    .as("the publisher")
                    .isEqualTo(200);
            assertThat(new StaffBrowser(paper).get(link).statusCode()).isEqualTo(404);
            assertThat(paper.part(FirstAccount.class).link(Clock.systemUTC()))
                    .as("the paper has somebody now")
                    .isEmpty();
        }
    }

    @Test
    void eachStartVoidsTheLinkBeforeAndAWeekEndsIt() {
        TestClock clock = new TestClock(TestPaper.NOON);
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            FirstAccount first = paper.part(FirstAccount.class);
            String earlier = path(first.link(clock).orElseThrow());
            String later = path(first.link(clock).orElseThrow());
            StaffBrowser somebody = new StaffBrowser(paper);

            assertThat(somebody.get(earlier).statusCode()).isEqualTo(404);
            assertThat(somebody.get(later).statusCode()).isEqualTo(200);
            clock.moveOn(Duration.ofDays(8));
            assertThat(somebody.get(later).statusCode()).isEqualTo(404);
        }
    }

    private String printed() {
        int port = TestPaper.freePort();
        var environment = Spawned.environment(settings);
        environment.put("JARIDA_MANAGEMENT_PORT", "0");
        try (Spawned server =
                Spawned.start(environment, List.of("serve", "--port", Integer.toString(port)))) {
            String line = server.lineThatBegins("Nobody can sign in yet");
            return path(line.substring(line.indexOf("http")));
        }
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    private static int open(StaffBrowser browser, String link, String password) {
        return browser.post(
                        link,
                        Map.of(
                                "name",
                                "سعاد المرسى",
                                "email",
                                "souad@sariya.example",
                                "password",
                                password))
                .statusCode();
    }
}
