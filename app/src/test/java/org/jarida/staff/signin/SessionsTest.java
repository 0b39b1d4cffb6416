package org.jarida.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.Test;

/** What a session's cookie is worth, and for how long; what a form must bring along. */
class SessionsTest {
    private final Settings settings = TestPaper.settings();
    private final TestClock clock = new TestClock(TestPaper.NOON);

    @Test
    void aSessionOutlastsARestartAndEndsWithItsPersonsWord() {
        StaffBrowser maha;
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            maha = StaffBrowser.as(paper, Role.REPORTER);
        }
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            assertThat(maha.isSignedIn()).as("after a restart").isTrue();
            StaffBrowser thief = new StaffBrowser(paper).plant("jarida", maha.session());
            assertThat(thief.isSignedIn()).isTrue();

            assertThat(maha.post("/newsroom/sign-out", Map.of()).statusCode()).isEqualTo(303);

            assertThat(maha.session()).isEmpty();
            assertThat(thief.isSignedIn()).as("with a copy of the cookie").isFalse();
        }
    }

    @Test
    void aSessionEndsWhenItIsNotUsedAndInAnyCaseAfterAWhile() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser unused = StaffBrowser.as(paper, Role.REPORTER);
            StaffBrowser used = StaffBrowser.as(paper, Role.PUBLISHER);
            for (int day = 0; day < 54; day += 9) {
                clock.moveOn(Duration.ofDays(9));
                assertThat(used.isSignedIn()).as("day " + day).isTrue();
            }
            assertThat(unused.isSignedIn()).isFalse();

            clock.moveOn(Duration.ofDays(7));
            assertThat(used.isSignedIn()).as("after two months").isFalse();
        }
    }

    @Test
    void aPlantedCookieIsWorthNothingBeforeOrAfter() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            paper.part(SampleAccounts.class).show(clock);
            String planted = "A".repeat(43);
            StaffBrowser victim = new StaffBrowser(paper).plant("jarida", planted);
            assertThat(victim.isSignedIn()).isFalse();

            victim.signIn(email(Role.REPORTER), password(Role.REPORTER));

            assertThat(victim.session()).hasSize(43).isNotEqualTo(planted);
            assertThat(new StaffBrowser(paper).plant("jarida", planted).isSignedIn()).isFalse();
            String first = victim.session();
            StaffBrowser another = StaffBrowser.as(paper, Role.REPORTER);
            assertThat(another.session()).isNotEqualTo(first);
        }
    }

    @Test
    void formsAndScriptsMustShowThatTheyAreOurs() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser maha = StaffBrowser.as(paper, Role.REPORTER);
            assertThat(maha.isSignedIn()).isTrue();

            HttpResponse<String> form = maha.postBare("/newsroom/sign-out", Map.of());
            HttpResponse<String> guessed =
                    maha.postBare("/newsroom/sign-out", Map.of("_csrf", "A".repeat(96)));
            StaffBrowser stranger = new StaffBrowser(paper);
            stranger.get("/newsroom/sign-in");
            HttpResponse<String> strangers =
                    maha.postBare("/newsroom/sign-out", Map.of("_csrf", stranger.token()));
            maha.header("Accept", "application/json");
            HttpResponse<String> script =
                    maha.send(
                            maha.request("/newsroom/account/passkeys/options")
                                    .header("Content-Type", "application/json")
                                    .POST(
                                            java.net.http.HttpRequest.BodyPublishers.ofString(
                                                    "{}")));

            assertThat(form.statusCode()).isEqualTo(403);
            assertThat(guessed.statusCode()).isEqualTo(403);
            assertThat(strangers.statusCode()).as("a stranger's token").isEqualTo(403);
            assertThat(script.statusCode()).isEqualTo(403);
            assertThat(maha.isSignedIn()).as("nothing was done").isTrue();
        }
    }

    @Test
    void nobodyCanBeSignedInFromAnotherSite() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            paper.part(SampleAccounts.class).show(clock);
            StaffBrowser victim = new StaffBrowser(paper);

            victim.postBare(
                    "/newsroom/sign-in",
                    Map.of("email", email(Role.REPORTER), "password", password(Role.REPORTER)));

            assertThat(victim.session()).isEmpty();
        }
    }
}
