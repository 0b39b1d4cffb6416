package org.jarida.staff.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.Codes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody may change of her own. */
class AccountTest {
    private static final String PATH = "/newsroom/account";

    private final TestClock clock = new TestClock(TestPaper.NOON);
    private TestPaper paper;
    private StaffBrowser maha;

    @BeforeEach
    void start() {
        paper = TestPaper.start(clock);
        maha = StaffBrowser.as(paper, Role.REPORTER);
        maha.get(PATH);
    }

    @AfterEach
    void stop() {
        paper.close();
    }

    @Test
    void nameAndLanguageAreOnesOwn() {
        HttpResponse<String> changed =
                maha.post(PATH, Map.of("name", " مها ز. ", "language", "fr", "role", "PUBLISHER"));

        assertThat(location(changed)).isEqualTo("/fr/newsroom/account?done=name");
        String page = maha.get("/fr/newsroom/account?done=name").body();
        assertThat(page).contains("مها ز.", "Nom et langue enregistrés", "Journaliste");
        assertThat(maha.get("/newsroom/staff").statusCode())
                .as("a field that the form does not have gives no role")
                .isEqualTo(403);
        assertThat(maha.post(PATH, Map.of("name", " ", "language", "ar")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherPasswordNeedsTheOldOneAndSignsTheOtherBrowsersOut() {
        StaffBrowser other = StaffBrowser.as(paper, Role.REPORTER);
        assertThat(change("wrong", "بستان الزيتون عند العين").statusCode()).isEqualTo(422);
        assertThat(change(password(Role.REPORTER), "password12").statusCode())
                .as("among the first that are tried")
                .isEqualTo(422);
        assertThat(change(password(Role.REPORTER), "maha@sariya.example1").statusCode())
                .as("made of her address")
                .isEqualTo(422);
        assertThat(other.isSignedIn()).isTrue();

        assertThat(location(change(password(Role.REPORTER), "بستان الزيتون عند العين")))
                .isEqualTo("/newsroom/account?done=password");

        assertThat(maha.isSignedIn()).isTrue();
        assertThat(other.isSignedIn()).isFalse();
        assertThat(new StaffBrowser(paper).signIn(email(Role.REPORTER), password(Role.REPORTER)))
                .returns(422, HttpResponse::statusCode);
        assertThat(
                        new StaffBrowser(paper)
                                .signIn(email(Role.REPORTER), "بستان الزيتون عند العين"))
                .returns(303, HttpResponse::statusCode);
    }

    @Test
    void whoFindsABrowserOpenCannotGuessThePasswordInIt() {
        for (int i = 0; i < 10; i++) {
            change("guess " + i, "بستان الزيتون عند العين");
        }
        assertThat(change(password(Role.REPORTER), "بستان الزيتون عند العين").statusCode())
                .isEqualTo(422);
        clock.moveOn(Duration.ofMinutes(15));
        assertThat(change(password(Role.REPORTER), "بستان الزيتون عند العين").statusCode())
                .isEqualTo(303);
    }

    @Test
    void codesAreAskedForAfterARightOneAndNoMoreWithThePassword() {
        String form = maha.get(PATH + "/codes").body();
        String secret = one(form, "name=\"secret\" value=\"([A-Z2-7]{32})\"");
        assertThat(form).contains("<svg class=\"qr\"", secret.substring(0, 4) + " ");

        HttpResponse<String> wrong =
                maha.post(PATH + "/codes", Map.of("secret", secret, "code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).as("the same secret again").contains(secret);
        assertThat(signInAgain().statusCode()).as("not yet").isEqualTo(303);
        String arabic = inArabicDigits(Codes.code(secret, clock.instant()));
        HttpResponse<String> on =
                maha.post(PATH + "/codes", Map.of("secret", secret, "code", arabic));

        assertThat(on.statusCode()).isEqualTo(200);
        List<String> recovery = all(on.body(), "<code>([a-z2-7]{6}-[a-z2-7]{7})</code>");
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(signInAgain().body()).contains("name=\"step\"");
        assertThat(maha.get(PATH + "/codes").body())
                .as("shown once")
                .doesNotContain(recovery.getFirst(), secret);

        assertThat(maha.post(PATH + "/codes/off", Map.of("off-password", "wrong")).statusCode())
                .isEqualTo(422);
        String mine = password(Role.REPORTER);
        String renewed = maha.post(PATH + "/codes/renew", Map.of("renew-password", mine)).body();
        assertThat(all(renewed, "<code>([a-z2-7-]{14})</code>"))
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery);
        assertThat(location(maha.post(PATH + "/codes/off", Map.of("off-password", mine))))
                .isEqualTo("/newsroom/account?done=codes-off");
        assertThat(signInAgain().statusCode()).isEqualTo(303);
    }

    @Test
    void sessionsAreListedAndEndedButOnlyOnesOwn() {
        StaffBrowser phone =
                new StaffBrowser(paper)
                        .header(
                                "User-Agent",
                                "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0"
                                        + " Firefox/140.0");
        phone.signIn(email(Role.REPORTER), password(Role.REPORTER));
        StaffBrowser publisher = StaffBrowser.as(paper, Role.PUBLISHER);
        publisher.get(PATH);
        String page = maha.get(PATH).body();
        assertThat(page).contains("Firefox · Android", "هذا المتصفّح");
        String id = one(page, "name=\"id\" value=\"([0-9a-f]{64})\"");

        assertThat(publisher.post(PATH + "/sessions/end", Map.of("id", id)).statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(phone.isSignedIn()).isTrue();
        assertThat(maha.post(PATH + "/sessions/end", Map.of("id", id)).statusCode())
                .isEqualTo(303);
        assertThat(phone.isSignedIn()).isFalse();

        StaffBrowser tablet = StaffBrowser.as(paper, Role.REPORTER);
        maha.post(PATH + "/sessions/end-others", Map.of());
        assertThat(tablet.isSignedIn()).isFalse();
        assertThat(maha.isSignedIn()).isTrue();
        assertThat(publisher.isSignedIn()).isTrue();
    }

    private HttpResponse<String> change(String old, String chosen) {
        return maha.post(PATH + "/password", Map.of("old", old, "password", chosen));
    }

    private HttpResponse<String> signInAgain() {
        return new StaffBrowser(paper).signIn(email(Role.REPORTER), password(Role.REPORTER));
    }

    private static String inArabicDigits(String digits) {
        StringBuilder arabic = new StringBuilder();
        digits.chars().forEach(one -> arabic.append((char) (one - '0' + '٠')));
        return arabic.toString();
    }

    private static String one(String page, String pattern) {
        return all(page, pattern).getFirst();
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
