package org.jarida.staff.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.StaffBrowser.email;
import static org.jarida.StaffBrowser.password;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jarida.StaffBrowser;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who gets in, and who does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private final TestClock clock = new TestClock(TestPaper.NOON);
    private TestPaper paper;

    @BeforeAll
    void start() {
        paper = TestPaper.start(clock);
        paper.part(SampleAccounts.class).show(clock);
    }

    @AfterAll
    void stop() {
        paper.close();
    }

    @Test
    void theRightPasswordOpensTheNewsroom() {
        StaffBrowser maha = new StaffBrowser(paper);
        assertThat(maha.isSignedIn()).isFalse();

        HttpResponse<String> answer =
                maha.signIn(" MAHA@sariya.example", password(Role.REPORTER));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo("/newsroom");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .startsWith("jarida=")
                                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(maha.isSignedIn()).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        Account known = account("known@sariya.example");
        String wrong = refusal(known.email(), "not-her-password");
        String unknown = refusal("nobody@sariya.example", "not-her-password");

        assertThat(wrong.replace(known.email(), "…"))
                .isEqualTo(unknown.replace("nobody@sariya.example", "…"));
        assertThat(wrong).contains("role=\"alert\"");
    }

    @Test
    void whoeverWasEndedIsAnsweredLikeAStranger() {
        Account account = account("ended@sariya.example");
        paper.database().change(sql -> Accounts.end(sql, account.id(), clock.instant()));

        String ended = refusal(account.email(), "a long enough secret");

        assertThat(ended.replace(account.email(), "…"))
                .isEqualTo(refusal("nobody@sariya.example", "x").replace("nobody@sariya.example", "…"));
    }

    @Test
    void codesAreAskedForAfterThePassword() {
        Account account = account("codes@sariya.example");
        String secret = Codes.secret();
        List<String> recovery =
                paper.database()
                        .write(
                                sql ->
                                        Codes.turnOn(
                                                sql,
                                                account.id(),
                                                secret,
                                                Codes.code(secret, clock.instant()),
                                                clock.instant()));
        clock.moveOn(Duration.ofMinutes(1));
        StaffBrowser browser = new StaffBrowser(paper);

        String step = step(browser.signIn(account.email(), "a long enough secret"));
        assertThat(browser.isSignedIn()).as("by the password alone").isFalse();
        assertThat(code(browser, step, "000000").statusCode()).isEqualTo(422);
        String now = Codes.code(secret, clock.instant());
        assertThat(code(browser, step, now.substring(0, 3) + " " + now.substring(3)).statusCode())
                .isEqualTo(303);
        assertThat(browser.isSignedIn()).isTrue();

        StaffBrowser again = new StaffBrowser(paper);
        String second = step(again.signIn(account.email(), "a long enough secret"));
        assertThat(code(again, second, now).statusCode()).as("the same code").isEqualTo(422);
        assertThat(code(again, step, recovery.getFirst()).statusCode())
                .as("a step that was used")
                .isEqualTo(422);
        assertThat(code(again, second, recovery.getFirst().toUpperCase()).statusCode())
                .isEqualTo(303);
        String third = step(new StaffBrowserAt(again).afresh(account.email()));
        assertThat(code(again, third, recovery.getFirst()).statusCode())
                .as("a recovery code, once more")
                .isEqualTo(422);
    }

    /** Signs out, and begins again. */
    private record StaffBrowserAt(StaffBrowser browser) {
        HttpResponse<String> afresh(String email) {
            browser.get("/newsroom/account");
            browser.post("/newsroom/sign-out", Map.of());
            return browser.signIn(email, "a long enough secret");
        }
    }

    @Test
    void theSecondStepMustFollowSoon() {
        Account account = account("slow@sariya.example");
        String secret = Codes.secret();
        paper.database()
                .change(
                        sql ->
                                Codes.turnOn(
                                        sql,
                                        account.id(),
                                        secret,
                                        Codes.code(secret, clock.instant()),
                                        clock.instant()));
        StaffBrowser browser = new StaffBrowser(paper);
        String step = step(browser.signIn(account.email(), "a long enough secret"));

        clock.moveOn(Duration.ofMinutes(11));
        code(browser, step, Codes.code(secret, clock.instant()));

        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void afterSigningInItGoesOnToAPageOfTheNewsroomOnly() {
        for (String elsewhere :
                List.of(
                        "https://example.org/newsroom",
                        "//example.org/newsroom",
                        "/\\example.org",
                        "/newsroom/../../admin",
                        "/newsroom//example.org",
                        "/newsroom@example.org",
                        "/newsroom\r\nSet-Cookie: a=b",
                        "javascript:alert(1)",
                        "/search",
                        "")) {
            assertThat(onward(elsewhere)).as(elsewhere).isEqualTo("/newsroom");
        }
        assertThat(onward("/newsroom/articles/12?tab=notes")).isEqualTo("/newsroom/articles/12?tab=notes");
    }

    private String onward(String to) {
        StaffBrowser browser = new StaffBrowser(paper);
        browser.get("/newsroom/sign-in");
        return location(
                browser.post(
                        "/newsroom/sign-in",
                        Map.of(
                                "email",
                                email(Role.PUBLISHER),
                                "password",
                                password(Role.PUBLISHER),
                                "to",
                                to)));
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoorAndBack() {
        StaffBrowser browser = new StaffBrowser(paper);

        assertThat(location(browser.get("/fr/newsroom/account?done=name")))
                .isEqualTo("/fr/newsroom/sign-in?to=%2Fnewsroom%2Faccount%3Fdone%3Dname");
        assertThat(browser.header("Accept", "application/json").get("/newsroom/account").statusCode())
                .as("a script is told, not led")
                .isEqualTo(401);
    }

    private Account account(String email) {
        Instant at = clock.instant();
        Passwords.Hashed password = Passwords.Hashed.of("a long enough secret");
        return paper.database()
                .write(
                        sql -> {
                            long id =
                                    Accounts.open(
                                            sql,
                                            "هالة الكافي",
                                            email,
                                            Role.REPORTER,
                                            org.jarida.paper.Language.OWN,
                                            at);
                            Passwords.set(sql, id, password);
                            return Accounts.find(sql, id).orElseThrow();
                        });
    }

    private String refusal(String email, String password) {
        StaffBrowser browser = new StaffBrowser(paper);
        HttpResponse<String> answer = browser.signIn(email, password);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(browser.isSignedIn()).isFalse();
        return answer.body().replaceAll("(content|value)=\"[A-Za-z0-9_-]{60,}\"", "");
    }

    private static HttpResponse<String> code(StaffBrowser browser, String step, String code) {
        return browser.post("/newsroom/sign-in/code", Map.of("step", step, "code", code));
    }

    private static String step(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll("(?s).*name=\"step\" value=\"([^\"]+)\".*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
