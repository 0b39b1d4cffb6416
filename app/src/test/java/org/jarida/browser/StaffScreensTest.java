package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jarida.StaffBrowser;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.SampleAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The screens of people and sign-in: whole on a phone, by night too, and without a script. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffScreensTest {
    private TestPaper paper;

    @BeforeAll
    void start() {
        paper = TestPaper.start();
        paper.part(SampleAccounts.class).show(TestPaper.CLOCK);
    }

    @AfterAll
    void stop() {
        paper.close();
    }

    static List<Reader> readers() {
        return List.of(
                Reader.phone().withScripts(),
                Reader.phone().byNight().withScripts(),
                Reader.desk().withScripts(),
                Reader.desk().byNight().withScripts());
    }

    @ParameterizedTest
    @MethodSource("readers")
    void axeFindsNothingAndNothingIsWiderThanTheScreen(Reader reader) {
        try (Window window = Window.open(paper, reader)) {
            List<String> troubles = new ArrayList<>();
            look(window, "/newsroom/sign-in", troubles);
            look(window, "/newsroom/forgotten", troubles);
            signIn(window);
            for (String path :
                    List.of(
                            "/newsroom/account",
                            "/fr/newsroom/account",
                            "/newsroom/account/codes",
                            "/newsroom/staff",
                            "/newsroom/staff/1",
                            "/newsroom/audit")) {
                look(window, path, troubles);
            }
            assertThat(troubles).isEmpty();
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void look(Window window, String path, List<String> troubles) {
        assertThat(window.visit(path)).as(path).isEqualTo(200);
        Page page = window.page();
        Object wide =
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " > document.documentElement.clientWidth");
        if (Boolean.TRUE.equals(wide)) {
            troubles.add(path + " is wider than the screen");
        }
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(one -> troubles.add(path + ": " + one.getId() + " " + one.getNodes()));
    }

    @Test
    void aPersonIsInvitedAndLetInWithoutAScript() {
        try (Window window = Window.open(paper, Reader.phone())) {
            Page page = window.page();
            signIn(window);
            window.visit("/newsroom/staff");
            page.fill("#email", "nadia@sariya.example");
            page.selectOption("#role", "desk-editor");
            page.click("form[action$='/invitations'] button");
            String link = page.textContent(".handed");
            page.click("form[action$='/sign-out'] button");

            page.navigate(link);
            page.fill("#name", "نادية الوردي");
            page.fill("#password", "حديقة خلف المحطّة");
            page.click("button.first");

            page.navigate(paper.address("/newsroom/account"));
            assertThat(page.textContent("main")).contains("nadia@sariya.example", "رئيس قسم");
            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void signIn(Window window) {
        Page page = window.page();
        window.visit("/newsroom/sign-in");
        page.fill("#email", StaffBrowser.email(Role.PUBLISHER));
        page.fill("#password", StaffBrowser.password(Role.PUBLISHER));
        page.click("form.fields button[type=submit]");
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
