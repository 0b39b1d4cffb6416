package org.jarida.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.article.Sections;
import org.jarida.browser.Chromium.Reader;
import org.jarida.exchange.ImportArticles;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Chromium really draws of mixed text: every character by its place on the line, from left to
 * right.
 */
@Tag("once")
class MixedDirectionsTest {
    /** Each text with its characters as the eye finds them, from left to right. */
    private static final Map<String, String> TEXTS = texts();

    /** The characters of an element in the order of their left edges; one line is expected. */
    private static final String DRAWN =
            """
            selector => {
              const found = [];
              const texts = document.createTreeWalker(
                document.querySelector(selector), NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (texts.nextNode()) {
                const text = texts.currentNode.data;
                for (let i = 0; i < text.length; i++) {
                  range.setStart(texts.currentNode, i);
                  range.setEnd(texts.currentNode, i + 1);
                  const box = range.getBoundingClientRect();
                  if (box.width > 0) found.push([Math.round(box.left * 10), text[i]]);
                }
              }
              return found.sort((a, b) => a[0] - b[0]).map(one => one[1]).join('')
                .replaceAll('\\u00a0', ' ').trim();
            }
            """;

    @TempDir private static Path folder;
    private static TestPaper paper;

    @BeforeAll
    static void takeIn() throws IOException {
        paper = TestPaper.start();
        List<String> lines = new ArrayList<>();
        for (String text : TEXTS.keySet()) {
            lines.add(
                    JsonMapper.builder()
                            .build()
                            .writeValueAsString(
                                    Map.of(
                                            "title", text,
                                            "standfirst", text,
                                            "text", text + "\nنهاية.",
                                            "section", "اتّجاه",
                                            "date", "2026-03-17T06:10",
                                            "source", "مولّد",
                                            "licence", "CC0")));
        }
        Path file = Files.writeString(folder.resolve("mixed.jsonl"), String.join("\n", lines));
        paper.part(ImportArticles.class)
                .importFile(file, Editor.operator(), new HostileArticle.Refusing());
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @TestFactory
    List<DynamicTest> everyCharacterStandsInItsPlace() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Listing listing : paper.database().read(sql -> PublishedArticles.ranked(sql, 100))) {
            for (String language : List.of("", "/fr")) {
                tests.add(
                        DynamicTest.dynamicTest(
                                language + " " + listing.title(), () -> look(language, listing)));
            }
        }
        assertThat(tests).hasSize(2 * TEXTS.size());
        return tests;
    }

    private static void look(String language, Listing listing) {
        String expected = TEXTS.get(listing.title());
        try (Window window = Window.open(paper, Reader.desk().withScripts())) {
            window.visit(language + listing.address());
            assertThat(drawn(window, "h1")).as("headline").isEqualTo(expected);
            assertThat(drawn(window, ".deck")).as("standfirst").isEqualTo(expected);
            assertThat(drawn(window, ".body p")).as("text").isEqualTo(expected);

            window.visit(language + "/" + paper.database().read(Sections::all).getFirst().slug());
            String link = ".stories a[href*='/" + listing.id() + "-']";
            assertThat(drawn(window, link)).as("in a list").isEqualTo(expected);
        }
    }

    private static String drawn(Window window, String selector) {
        return (String) window.page().evaluate(DRAWN, selector);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("حشد «NATO (الحزب)» غدا", "ادغ »)بزحلا( NATO« دشح");
        texts.put("زادت 1.5% هنا", "انه 1.5% تداز");
        texts.put("برد −3,5 درجات", "تاجرد −3,5 درب");
        texts.put("هتف +216 71 905 125 صباحا", "احابص +216 71 905 125 فته");
        texts.put("عدد 2 418 صوتا", "اتوص 2 418 ددع");
        texts.put("كتب: «نحن من NATO».", ".»NATO نم نحن« :بتك");
        texts.put("NATO يزور تونس", "سنوت روزي NATO");
        texts.put("حرب 2020-2021 وبعد", "دعبو 2020-2021 برح");
        texts.put("سعر 11/01/2022 فقط", "طقف 11/01/2022 رعس");
        texts.put("Le Monde, 2 418 voix.", "Le Monde, 2 418 voix.");
        texts.put("Le journal « سهر » 2026.", "Le journal « رهس » 2026.");
        return texts;
    }
}
