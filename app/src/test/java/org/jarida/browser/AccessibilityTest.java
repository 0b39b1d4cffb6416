package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of page, on the phone and on the desk, by day and by night: axe finds nothing. */
@Tag("once")
class AccessibilityTest {
    private static final List<Reader> READERS =
            List.of(
                    Reader.phone().withScripts(),
                    Reader.phone().byNight().withScripts(),
                    Reader.desk().withScripts(),
                    Reader.desk().byNight().withScripts());

    /** Made of the same parts as others; axe takes a second a page. */
    private static final Set<String> MORE_OF_THE_SAME =
            Set.of(
                    "section-older",
                    "article-short",
                    "article-with-picture",
                    "interview",
                    "opinion");

    private final TestPaper paper = TestPaper.sample();

    @TestFactory
    List<DynamicTest> axeFindsNothing() {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, String> pages = SamplePages.of(paper);
        pages.keySet().removeAll(MORE_OF_THE_SAME);
        pages.forEach(
                (name, path) ->
                        READERS.forEach(
                                reader ->
                                        tests.add(
                                                DynamicTest.dynamicTest(
                                                        name + ", " + reader,
                                                        () -> look(path, reader)))));
        return tests;
    }

    /** On a paper of its own: the sample is for reading only. */
    @Test
    void axeFindsNothingOnALetterThatWasStoppedOrReceived() {
        try (TestPaper own = TestPaper.start()) {
            for (Reader reader : READERS) {
                try (Window window = Window.open(own, reader)) {
                    SentLetters.stop(window);
                    assertNoViolations(window);
                    SentLetters.deliver(window);
                    assertNoViolations(window);
                }
            }
        }
    }

    private void look(String path, Reader reader) {
        try (Window window = Window.open(paper, reader)) {
            window.visit(path);
            // Before axe comes, which brings a script of its own into the page.
            assertThat(window.troubles()).isEmpty();

            assertNoViolations(window);
        }
    }

    private static void assertNoViolations(Window window) {
        List<Rule> violations = new AxeBuilder(window.page()).analyze().getViolations();

        assertThat(violations).extracting(AccessibilityTest::told).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }
}
