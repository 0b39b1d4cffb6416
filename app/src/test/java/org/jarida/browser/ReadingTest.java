package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A reader's way through the paper, by keyboard alone and without JavaScript. */
class ReadingTest {
    private static final int MOST_TABS = 80;
    private final TestPaper paper = TestPaper.sample();

    @TestFactory
    List<DynamicTest> fromTheFrontPageToTheCharter() {
        return List.of(
                DynamicTest.dynamicTest("phone", () -> read(Reader.phone())),
                DynamicTest.dynamicTest("desk", () -> read(Reader.desk())));
    }

    private void read(Reader reader) {
        Page page = Chromium.open(reader);
        List<String> foreign = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        page.onRequest(request -> noteForeign(request, foreign));
        page.onResponse(response -> noteFailed(response, failed));

        page.navigate(paper.address("/"));
        assertThat(page).hasTitle("السارية");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("إلى المحتوى");
        page.keyboard().press("Enter");

        String headline = page.locator(".opening h1 a").innerText();
        goTo(page, headline);
        assertThat(page.locator("article.article h1")).hasText(headline);

        String section = page.locator(".crumb a").innerText();
        goTo(page, section);
        assertThat(page.locator("h1#section-name")).hasText(section);

        goTo(page, "نصّ الميثاق كاملا");
        assertThat(page).hasURL(Pattern.compile(".*/about$"));
        assertThat(page.locator("h1")).hasText("من نحن");

        assertThat(foreign).isEmpty();
        assertThat(failed).isEmpty();
        page.context().close();
    }

    /** Tabs to the link of that text, sees that the focus shows, and follows it. */
    private static void goTo(Page page, String text) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if (page.locator(":focus").innerText().strip().equals(text.strip())) {
                assertThat(page.locator(":focus")).hasCSS("outline-style", "solid");
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("No link \"" + text + "\" can be reached by keyboard");
    }

    private void noteForeign(Request request, List<String> foreign) {
        if (!request.url().startsWith(paper.address("/"))) {
            foreign.add(request.url());
        }
    }

    private static void noteFailed(Response response, List<String> failed) {
        if (response.status() >= 400) {
            failed.add(response.status() + " " + response.url());
        }
    }
}
