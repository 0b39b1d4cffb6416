package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.jarida.StaffBrowser;
import org.jarida.TestPaper;
import org.jarida.TickingClock;
import org.jarida.browser.Chromium.Reader;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.passkey.Passkey;
import org.jarida.staff.passkey.Passkeys;
import org.jarida.staff.signin.SampleAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ceremonies of passkeys, in Chromium with an authenticator of its own. */
class PasskeysTest {
    private static final String EMAIL = StaffBrowser.email(Role.REPORTER);

    private final List<Request> shown = new ArrayList<>();
    private TestPaper paper;
    private Window window;
    private Page page;
    private CDPSession devices;
    private String authenticator;

    @BeforeEach
    void start() {
        TickingClock clock = new TickingClock(TestPaper.NOON);
        paper = TestPaper.start(clock);
        paper.part(SampleAccounts.class).show(clock);
        window = Window.open(paper, Reader.desk().withScripts());
        page = window.page();
        page.onRequest(
                request -> {
                    if (request.url().contains("/newsroom/passkey?")) {
                        shown.add(request);
                    }
                });
        devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        authenticator =
                devices.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString();
    }

    @AfterEach
    void stop() {
        window.close();
        paper.close();
    }

    @Test
    void aPasskeyIsAddedAndOpensTheNewsroomByItself() {
        signInByPassword();
        add("هاتفي", StaffBrowser.password(Role.REPORTER));

        assertThat(passkeys()).extracting(Passkey::label).containsExactly("هاتفي");
        assertThat(passkeys().getFirst().usedAt()).isEmpty();

        signOut();
        signInByPasskey();

        assertThat(page.url()).isEqualTo(paper.address("/newsroom"));
        assertThat(passkeys().getFirst().usedAt()).isPresent();
        window.visit("/newsroom/account");
        assertThat(page.locator(".things").first().textContent()).contains("هاتفي");
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void whatWasShownOnceOpensNothingAgain() {
        signInByPassword();
        add("", StaffBrowser.password(Role.REPORTER));
        signOut();
        signInByPasskey();
        String spoken = shown.getLast().postData();

        StaffBrowser listener = new StaffBrowser(paper);
        listener.get("/newsroom/sign-in");
        int status = listener.postJson("/newsroom/passkey", spoken).statusCode();

        assertThat(status).isEqualTo(422);
        assertThat(listener.isSignedIn()).isFalse();
    }

    @Test
    void aPasskeyWithoutItsOwnersDoingOpensNothing() {
        signInByPassword();
        add("", StaffBrowser.password(Role.REPORTER));
        signOut();
        JsonObject unverified = new JsonObject();
        unverified.addProperty("authenticatorId", authenticator);
        unverified.addProperty("isUserVerified", false);
        devices.send("WebAuthn.setUserVerified", unverified);

        window.visit("/newsroom/sign-in");
        page.click("#passkey-sign-in");
        page.waitForSelector("#passkey-trouble:not([hidden])");

        assertThat(page.url()).contains("/newsroom/sign-in");
    }

    @Test
    void aCopyOfAnAuthenticatorIsFound() {
        signInByPassword();
        add("", StaffBrowser.password(Role.REPORTER));
        signOut();
        signInByPasskey();
        JsonObject named = new JsonObject();
        named.addProperty("authenticatorId", authenticator);
        JsonObject credential =
                devices.send("WebAuthn.getCredentials", named)
                        .getAsJsonArray("credentials")
                        .get(0)
                        .getAsJsonObject();
        devices.send("WebAuthn.clearCredentials", named);
        credential.addProperty("signCount", 0);
        JsonObject copy = named.deepCopy();
        copy.add("credential", credential);
        devices.send("WebAuthn.addCredential", copy);
        signOut();

        window.visit("/newsroom/sign-in");
        page.click("#passkey-sign-in");
        page.waitForSelector("#passkey-trouble:not([hidden])");

        assertThat(page.locator("#passkey-trouble").textContent()).contains("لم يُقبل هذا المفتاح");
    }

    @Test
    void thePasskeyOfAnEndedAccountOpensNothing() {
        signInByPassword();
        add("", StaffBrowser.password(Role.REPORTER));
        paper.database()
                .change(
                        sql ->
                                Accounts.end(
                                        sql,
                                        Accounts.byEmail(sql, EMAIL).orElseThrow().id(),
                                        TestPaper.NOON));

        window.visit("/newsroom/sign-in");
        page.click("#passkey-sign-in");
        page.waitForSelector("#passkey-trouble:not([hidden])");
        assertThat(page.url()).contains("/newsroom/sign-in");
    }

    @Test
    void aPasskeyIsAddedOnlyByWhoKnowsThePassword() {
        signInByPassword();
        window.visit("/newsroom/account");
        page.fill("#passkey-password", "not her password");
        page.click("#passkey-new button");
        page.waitForSelector("#passkey-new .trouble:not([hidden])");

        assertThat(page.locator("#passkey-new .trouble").textContent())
                .isEqualTo("كلمة السرّ غير صحيحة.");
        assertThat(passkeys()).isEmpty();
    }

    private void signInByPassword() {
        window.visit("/newsroom/sign-in");
        page.fill("#email", EMAIL);
        page.fill("#password", StaffBrowser.password(Role.REPORTER));
        page.click("form.fields button[type=submit]");
        page.waitForURL(paper.address("/newsroom"));
    }

    private void add(String label, String password) {
        window.visit("/newsroom/account");
        page.fill("#label", label);
        page.fill("#passkey-password", password);
        page.click("#passkey-new button");
        page.waitForURL("**/newsroom/account?done=passkey");
    }

    private void signOut() {
        page.context().clearCookies();
    }

    /** The browser may offer it by itself, where the address is typed, before the button is used. */
    private void signInByPasskey() {
        window.visit("/newsroom/sign-in");
        page.click("#passkey-sign-in");
        page.waitForURL(paper.address("/newsroom"));
    }

    private List<Passkey> passkeys() {
        return paper.database()
                .read(
                        sql ->
                                Passkeys.of(
                                        sql, Accounts.byEmail(sql, EMAIL).orElseThrow().id()));
    }
}
