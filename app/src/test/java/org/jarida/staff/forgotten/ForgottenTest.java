package org.jarida.staff.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;
import static org.jarida.schema.Tables.JOB;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.Eventually;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestMailServer;
import org.jarida.TestPaper;
import org.jarida.exchange.SampleNewspaper;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.SampleAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way back in by mail. */
class ForgottenTest {
    private static final String PATH = "/newsroom/forgotten";
    private static final String CHOSEN = "قارب أزرق عند الفجر";

    private final TestClock clock = new TestClock(TestPaper.NOON);
    private TestMailServer mail;
    private TestPaper paper;

    @BeforeEach
    void start() {
        mail = TestMailServer.plain().start();
        paper = TestPaper.start(TestPaper.with(TestPaper.settings(), mail.setting()), clock);
        paper.part(SampleNewspaper.class)
                .make(TestPaper.SAMPLE, Editor.operator(), clock.instant());
        paper.part(SampleAccounts.class).show(clock);
    }

    @AfterEach
    void stop() {
        paper.close();
        mail.close();
    }

    @Test
    void aNewPasswordIsChosenOnceAndEndsAllSessions() {
        StaffBrowser maha = StaffBrowser.as(paper, Role.REPORTER);
        ask(email(Role.REPORTER));
        String link = link();
        StaffBrowser anywhere = new StaffBrowser(paper);
        assertThat(anywhere.get(link).statusCode()).isEqualTo(200);

        assertThat(anywhere.post(link, Map.of("password", "password12")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> done = anywhere.post(link, Map.of("password", CHOSEN));

        assertThat(done.headers().firstValue("Location")).contains("/newsroom/sign-in?done=reset");
        assertThat(anywhere.isSignedIn()).as("she signs in by it herself").isFalse();
        assertThat(maha.isSignedIn()).as("everywhere else").isFalse();
        assertThat(anywhere.get(link).statusCode()).as("good once").isEqualTo(404);
        assertThat(anywhere.signIn(email(Role.REPORTER), password(Role.REPORTER)).statusCode())
                .isEqualTo(422);
        assertThat(anywhere.signIn(email(Role.REPORTER), CHOSEN).statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownAddressIsAnsweredAlikeAndGetsNoMail() {
        String unknown = ask("nobody@sariya.example");
        String known = ask(email(Role.REPORTER));

        assertThat(unknown).isEqualTo(known);
        assertThat(mail.await(1)).hasSize(1);
        assertThat(mail.received().getFirst().to()).contains(email(Role.REPORTER));
    }

    @Test
    void askingAgainAtOnceSendsNoSecondMailAndSpoilsNotTheFirst() {
        ask(email(Role.REPORTER));
        String link = link();
        awaitJobs();
        ask(email(Role.REPORTER));
        awaitJobs();
        assertThat(mail.received()).hasSize(1);

        clock.moveOn(Duration.ofMinutes(6));
        ask(email(Role.REPORTER));

        assertThat(mail.await(2)).hasSize(2);
        assertThat(new StaffBrowser(paper).get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkEndsAfterAnHour() {
        ask(email(Role.REPORTER));
        String link = link();

        clock.moveOn(Duration.ofMinutes(61));

        assertThat(new StaffBrowser(paper).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyHasManyMailsSent() {
        for (int i = 0; i < 5; i++) {
            ask("nobody@sariya.example");
        }
        StaffBrowser browser = new StaffBrowser(paper);
        browser.get(PATH);

        assertThat(browser.post(PATH, Map.of("email", email(Role.REPORTER))).statusCode())
                .isEqualTo(422);
        assertThat(mail.received()).isEmpty();
    }

    private void awaitJobs() {
        Eventually.holds(
                "all jobs are done",
                () -> paper.database().read(sql -> sql.fetchCount(JOB)) == 0);
    }

    private String ask(String email) {
        StaffBrowser browser = new StaffBrowser(paper);
        browser.get(PATH);
        HttpResponse<String> answer = browser.post(PATH, Map.of("email", email));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("content=\"[A-Za-z0-9_-]{60,}\"", "");
    }

    private String link() {
        String text = mail.await(1).getFirst().text();
        Matcher found =
                Pattern.compile("http://[^/]+(/newsroom/forgotten/[A-Za-z0-9_-]{43})")
                        .matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
