package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.jarida.exchange.SampleNewspaper;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A reader's way through the paper, by keyboard alone and without JavaScript. */
class ReadingTest {
    private static final int MOST_TABS = 120;

    /** A frame of three pixels around something large enough to be seen. */
    private static final String FOCUS_SHOWS =
            """
            () => {
              const one = document.activeElement;
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              return style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3
                && box.width > 3 && box.height > 3
                && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }
            """;

    private final TestPaper paper = TestPaper.sample();

    @TestFactory
    List<DynamicTest> fromTheFrontPageToTheReceiptOfALetter() {
        return List.of(
                DynamicTest.dynamicTest("phone", () -> write(Reader.phone())),
                DynamicTest.dynamicTest("desk", () -> write(Reader.desk())));
    }

    @TestFactory
    List<DynamicTest> fromTheFrontPageToTheCharter() {
        return List.of(
                DynamicTest.dynamicTest("phone", () -> read(Reader.phone())),
                DynamicTest.dynamicTest("desk", () -> read(Reader.desk())));
    }

    @Test
    void nothingIsAskedOfOthersAndNothingFailsOnAnyPage() {
        SamplePages.of(paper)
                .forEach(
                        (name, path) -> {
                            try (Window window = Window.open(paper, Reader.desk().withScripts())) {
                                assertThat(window.visit(path))
                                        .as(name)
                                        .isEqualTo(SamplePages.status(name));
                                SamplePages.loadPictures(window.page());

                                assertThat(window.troubles()).as(name).isEmpty();
                            }
                        });
    }

    private void read(Reader reader) {
        try (Window window = Window.open(paper, reader)) {
            Page page = window.page();
            window.visit("/");
            assertThat(page).hasTitle("السارية");
            skipToTheText(page);

            String headline = page.locator(".opening h1 a").innerText();
            goTo(page, headline);
            assertThat(page.locator("article.article h1")).hasText(headline);

            String section = page.locator(".crumb a").innerText();
            goTo(page, section);
            assertThat(page.locator("h1#section-name")).hasText(section);

            goTo(page, "نصّ الميثاق كاملا");
            assertThat(page).hasURL(Pattern.compile(".*/about$"));
            assertThat(page.locator("h1")).hasText("من نحن");

            assertThat(window.troubles()).isEmpty();
        }
    }

    /** On a paper of its own: the sample is for reading only. */
    private static void write(Reader reader) {
        try (TestPaper own = TestPaper.start()) {
            own.part(SampleNewspaper.class)
                    .make(TestPaper.SAMPLE, Editor.operator(), TestPaper.NOON);
            try (Window window = Window.open(own, reader)) {
                Page page = window.page();
                window.visit("/");
                goTo(page, page.locator(".opening h1 a").innerText());
                tabTo(page, "واتساب");
                assertThat(page.locator(":focus"))
                        .hasAttribute("href", Pattern.compile("https://wa\\.me/\\?text=.*%2Fa%2F.*"));
                goTo(page, "اتصل بنا");

                tabTo(page, page.locator("#name"));
                page.keyboard().type("قارئة من رأس العنّاب");
                tabTo(page, page.locator("button[type=submit]"));
                page.keyboard().press("Enter");
                assertThat(page.locator("[role=alert]")).isVisible();
                assertThat(page.locator("#name")).hasValue("قارئة من رأس العنّاب");

                tabTo(page, page.locator("#subject"));
                page.keyboard().type("عن الرصيف");
                tabTo(page, page.locator("#body"));
                page.keyboard().type("متى يُفتح الرصيف الشرقي؟");
                tabTo(page, page.locator("button[type=submit]"));
                page.keyboard().press("Enter");
                assertThat(page).hasURL(Pattern.compile(".*/contact/receipt/[0-9a-f]{32}$"));
                assertThat(page.locator("main")).containsText("2026-1");

                assertThat(window.troubles()).isEmpty();
            }
        }
    }

    /** The first thing a keyboard finds leads past everything that stands on every page. */
    private static void skipToTheText(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("إلى المحتوى");
        assertThat(page.evaluate(FOCUS_SHOWS)).isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*#main$"));
        page.keyboard().press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
        page.keyboard().press("Shift+Tab");
    }

    /** Tabs to the link of that text, sees the focus all the way, and follows it. */
    private static void goTo(Page page, String text) {
        tabTo(page, text);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, String text) {
        tabUntil(
                page,
                text,
                () -> page.evaluate("document.activeElement.innerText.trim()").equals(text.strip()));
    }

    private static void tabTo(Page page, Locator field) {
        tabUntil(
                page,
                field.toString(),
                () -> field.evaluate("one => one === document.activeElement").equals(true));
    }

    private static void tabUntil(Page page, String what, BooleanSupplier reached) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(FOCUS_SHOWS))
                    .as("The focus shows on the way to %s", what)
                    .isEqualTo(true);
            if (reached.getAsBoolean()) {
                return;
            }
        }
        throw new AssertionError(what + " cannot be reached by keyboard");
    }
}
