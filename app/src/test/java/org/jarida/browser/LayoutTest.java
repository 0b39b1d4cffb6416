package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every page keeps within its window, whatever its width, its letters' size and its words. */
@Tag("once")
class LayoutTest {
    private static final int[] WIDTHS = {320, 360, 768, 1280};

    /** What stands out of the window; tables scroll in a box of their own. */
    private static final String OUTSIDE =
            """
            () => {
              const width = document.documentElement.clientWidth;
              const stands = box => box.width > 0 && (box.left < -1 || box.right > width + 1);
              const inside = one => one.closest('.vh, .scroll > *');
              const named = one => one.tagName + '.' + one.className
                + ' in ' + one.parentElement.tagName + '.' + one.parentElement.className;
              const out = new Set();
              for (const one of document.body.querySelectorAll('*')) {
                if (!inside(one) && stands(one.getBoundingClientRect())) out.add(named(one));
              }
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                range.selectNodeContents(texts.currentNode);
                const holder = texts.currentNode.parentElement;
                if (!inside(holder) && stands(range.getBoundingClientRect())) out.add(named(holder));
              }
              const wider = document.documentElement.scrollWidth - width;
              if (wider > 0) out.add('the page scrolls sideways by ' + wider);
              return [...out];
            }
            """;

    @TestFactory
    List<DynamicTest> everyPageFits() {
        TestPaper paper = TestPaper.sample();
        List<DynamicTest> tests = new ArrayList<>();
        SamplePages.of(paper)
                .forEach(
                        (name, path) ->
                                tests.add(
                                        DynamicTest.dynamicTest(
                                                name,
                                                () ->
                                                        assertFits(
                                                                paper,
                                                                path,
                                                                SamplePages.status(name)))));
        return tests;
    }

    @Test
    void aHostileArticleFitsAndDoesNothing(@TempDir Path folder) throws IOException {
        try (TestPaper paper = TestPaper.start()) {
            long id = HostileArticle.takeInto(paper, folder);

            assertFits(paper, "/", 200);
            assertFits(paper, "/" + HostileArticle.sectionSlug(paper), 200);
            assertFits(paper, "/a/" + id, 200);
        }
    }

    @Test
    void aLetterThatWasStoppedOrReceivedFits() {
        try (TestPaper paper = TestPaper.start();
                Window stopped = Window.open(paper, Reader.phone().withScripts());
                Window received = Window.open(paper, Reader.phone().withScripts())) {
            SentLetters.stop(stopped);
            assertFitsWithLargeLettersToo(stopped.page(), "a letter that was stopped");
            SentLetters.deliver(received);
            assertFitsWithLargeLettersToo(received.page(), "a receipt");
        }
    }

    private static void assertFits(TestPaper paper, String path, int status) {
        try (Window window = Window.open(paper, Reader.phone().withScripts())) {
            assertThat(window.visit(path)).isEqualTo(status);
            assertFitsWithLargeLettersToo(window.page(), path);

            assertThat(window.troubles()).isEmpty();
        }
    }

    private static void assertFitsWithLargeLettersToo(Page page, String what) {
        assertFitsAtAllWidths(page, what);
        doubleLetters(page);
        assertFitsAtAllWidths(page, what + ", letters twice as large");
    }

    private static void assertFitsAtAllWidths(Page page, String what) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat((List<?>) page.evaluate(OUTSIDE)).as("%s at %d", what, width).isEmpty();
        }
    }

    /** As a reader does in the browser's settings: 32 pixels where 16 are usual. */
    private static void doubleLetters(Page page) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        sizes.addProperty("fixed", 26);
        JsonObject settings = new JsonObject();
        settings.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", settings);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize"))
                .isEqualTo("32px");
    }
}
