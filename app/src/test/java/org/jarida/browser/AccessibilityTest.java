package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of page, by day and by night: axe finds nothing, the policy reports nothing. */
class AccessibilityTest {
    private final TestPaper paper = TestPaper.sample();
    private final Map<String, String> pages = SamplePages.of(paper);

    @TestFactory
    List<DynamicTest> axeFindsNothing() {
        List<DynamicTest> tests = new ArrayList<>();
        pages.forEach(
                (name, path) -> {
                    tests.add(look(name + " phone", path, Reader.phone().withScripts()));
                    tests.add(
                            look(
                                    name + " desk by night",
                                    path,
                                    Reader.desk().byNight().withScripts()));
                    tests.add(
                            look(
                                    name + " phone by night",
                                    path,
                                    Reader.phone().byNight().withScripts()));
                    tests.add(look(name + " desk", path, Reader.desk().withScripts()));
                });
        return tests;
    }

    @TestFactory
    List<DynamicTest> nothingScrollsSideways() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int width : new int[] {320, 360, 768, 1280}) {
            pages.forEach(
                    (name, path) ->
                            tests.add(
                                    DynamicTest.dynamicTest(
                                            name + " " + width, () -> assertFits(path, width))));
        }
        return tests;
    }

    private DynamicTest look(String name, String path, Reader reader) {
        return DynamicTest.dynamicTest(
                name,
                () -> {
                    Page page = Chromium.open(reader);
                    List<String> console = new ArrayList<>();
                    page.onConsoleMessage(message -> console.add(message.text()));
                    page.navigate(SamplePages.address(paper, path));
                    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

                    assertThat(violations).extracting(AccessibilityTest::told).isEmpty();
                    assertThat(console).noneMatch(line -> line.contains("Content Security Policy"));
                    page.context().close();
                });
    }

    private void assertFits(String path, int width) {
        Page page = Chromium.open(new Reader(width, false, true));
        page.navigate(SamplePages.address(paper, path));
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
        page.context().close();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }
}
