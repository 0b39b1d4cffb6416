package org.jarida.staff.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestMailServer;
import org.jarida.TestPaper;
import org.jarida.exchange.SampleNewspaper;
import org.jarida.platform.Settings;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.Codes;
import org.junit.jupiter.api.Test;

/** Who comes, what she becomes, and how she goes. */
class PeopleTest {
    private static final String PATH = "/newsroom/staff";

    private final TestClock clock = new TestClock(TestPaper.NOON);
    private final Settings settings = TestPaper.settings();

    @Test
    void somebodyIsInvitedByMailInHerLanguageAndOpensHerAccount() {
        try (TestMailServer mail = TestMailServer.plain().start();
                TestPaper paper =
                        TestPaper.start(TestPaper.with(settings, mail.setting()), clock)) {
            paper.part(SampleNewspaper.class)
                    .make(TestPaper.SAMPLE, Editor.operator(), clock.instant());
            StaffBrowser raouf = publisher(paper);

            HttpResponse<String> sent = invite(raouf, "Nadia@sariya.example", "desk-editor", "fr");

            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(sent.body()).doesNotContain("/newsroom/invitation/");
            TestMailServer.Received letter = mail.await(1).getFirst();
            assertThat(letter.to()).contains("nadia@sariya.example");
            assertThat(letter.text()).contains("vous invite", "عبد الرؤوف المنارة");
            String link = link(letter.text());
            assertThat(link).startsWith("/fr/newsroom/invitation/");

            StaffBrowser nadia = new StaffBrowser(paper);
            assertThat(nadia.get(link).body()).contains("Chef de rubrique");
            HttpResponse<String> opened =
                    nadia.post(
                            link,
                            Map.of(
                                    "name",
                                    "نادية الوردي",
                                    "email",
                                    "somebody-else@sariya.example",
                                    "role",
                                    "publisher",
                                    "password",
                                    "un jardin derrière la gare"));
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(nadia.isSignedIn()).isTrue();
            assertThat(nadia.get(PATH).statusCode()).as("no publisher").isEqualTo(403);
            assertThat(account(paper, "nadia@sariya.example").role()).isEqualTo(Role.DESK_EDITOR);
            assertThat(new StaffBrowser(paper).get(link).statusCode())
                    .as("good once")
                    .isEqualTo(404);
        }
    }

    @Test
    void whereNoMailIsSentTheLinkIsShownOnceAndEndsAfterAWeek() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser raouf = publisher(paper);

            String first = link(invite(raouf, "nadia@sariya.example", "reporter", "ar").body());
            assertThat(raouf.get(PATH).body())
                    .contains("nadia@sariya.example")
                    .doesNotContain(first);
            String second = link(invite(raouf, "nadia@sariya.example", "reporter", "ar").body());
            StaffBrowser nadia = new StaffBrowser(paper);
            assertThat(nadia.get(first).statusCode()).as("replaced").isEqualTo(404);
            assertThat(nadia.get(second).statusCode()).isEqualTo(200);

            clock.moveOn(Duration.ofDays(7).plusSeconds(1));
            assertThat(nadia.get(second).statusCode()).as("too old").isEqualTo(404);
        }
    }

    @Test
    void anInvitationIsTakenBack() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser raouf = publisher(paper);
            String link = link(invite(raouf, "nadia@sariya.example", "reporter", "ar").body());
            Matcher id =
                    Pattern.compile("name=\"id\" value=\"([0-9]+)\"")
                            .matcher(raouf.get(PATH).body());
            assertThat(id.find()).isTrue();

            raouf.post(PATH + "/invitations/take-back", Map.of("id", id.group(1)));

            assertThat(new StaffBrowser(paper).get(link).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aRoleHoldsFromTheNextStepOnAndAnEndedAccountIsOutAtOnce() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser raouf = publisher(paper);
            StaffBrowser maha = StaffBrowser.as(paper, Role.REPORTER);
            String path = PATH + "/" + account(paper, email(Role.REPORTER)).id();
            assertThat(maha.get(PATH).statusCode()).isEqualTo(403);

            raouf.post(path + "/role", Map.of("role", "publisher"));
            assertThat(maha.get(PATH).statusCode()).isEqualTo(200);

            raouf.post(path + "/end", Map.of());
            assertThat(maha.isSignedIn()).isFalse();
            assertThat(maha.signIn(email(Role.REPORTER), password(Role.REPORTER)).statusCode())
                    .isEqualTo(422);
            assertThat(raouf.post(path + "/end", Map.of()).statusCode())
                    .as("ended already")
                    .isEqualTo(404);

            raouf.post(path + "/reopen", Map.of());
            assertThat(maha.isSignedIn()).as("her sessions stay ended").isFalse();
            assertThat(maha.signIn(email(Role.REPORTER), password(Role.REPORTER)).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void theLastPublisherStays() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser raouf = publisher(paper);
            String path = PATH + "/" + account(paper, email(Role.PUBLISHER)).id();

            assertThat(raouf.post(path + "/end", Map.of()).statusCode()).isEqualTo(422);
            assertThat(raouf.post(path + "/role", Map.of("role", "reporter")).statusCode())
                    .isEqualTo(422);
            assertThat(raouf.post(path + "/role", Map.of("role", "owner")).statusCode())
                    .as("no such role")
                    .isEqualTo(404);

            assertThat(account(paper, email(Role.PUBLISHER)).role()).isEqualTo(Role.PUBLISHER);
            assertThat(raouf.isSignedIn()).isTrue();
            long maha = account(paper, email(Role.REPORTER)).id();
            raouf.post(PATH + "/" + maha + "/role", Map.of("role", "publisher"));
            assertThat(raouf.post(path + "/role", Map.of("role", "reporter")).statusCode())
                    .as("now there is another")
                    .isEqualTo(303);
        }
    }

    @Test
    void whoHasLostPhoneAndRecoveryCodesIsLetInAgain() {
        try (TestPaper paper = TestPaper.start(settings, clock)) {
            StaffBrowser raouf = publisher(paper);
            StaffBrowser maha = StaffBrowser.as(paper, Role.REPORTER);
            String form = maha.get("/newsroom/account/codes").body();
            String secret =
                    form.replaceAll("(?s).*name=\"secret\" value=\"([A-Z2-7]{32})\".*", "$1");
            String code = Codes.code(secret, clock.instant());
            maha.post("/newsroom/account/codes", Map.of("secret", secret, "code", code));
            String path = PATH + "/" + account(paper, email(Role.REPORTER)).id();
            assertThat(account(paper, email(Role.REPORTER)).codes()).isTrue();

            assertThat(raouf.get(path).body()).contains("لا تطلب منه الرموز");
            raouf.post(path + "/codes-off", Map.of());

            assertThat(account(paper, email(Role.REPORTER)).codes()).isFalse();
            assertThat(
                            new StaffBrowser(paper)
                                    .signIn(email(Role.REPORTER), password(Role.REPORTER))
                                    .statusCode())
                    .isEqualTo(303);
        }
    }

    private HttpResponse<String> invite(
            StaffBrowser publisher, String email, String role, String language) {
        return publisher.post(
                PATH + "/invitations",
                Map.of("name", "نادية", "email", email, "role", role, "language", language));
    }

    private StaffBrowser publisher(TestPaper paper) {
        StaffBrowser raouf = StaffBrowser.as(paper, Role.PUBLISHER);
        assertThat(raouf.get(PATH).statusCode()).isEqualTo(200);
        return raouf;
    }

    private static Account account(TestPaper paper, String email) {
        return paper.database().read(sql -> Accounts.byEmail(sql, email)).orElseThrow();
    }

    /** The path of a one-time link in a text. */
    static String link(String text) {
        Matcher found =
                Pattern.compile("http://[^/]+((?:/[a-z]{2})?/newsroom/[a-z]+/[A-Za-z0-9_-]{43})")
                        .matcher(text);
        assertThat(found.find()).as("a link in: " + text).isTrue();
        return found.group(1);
    }
}
