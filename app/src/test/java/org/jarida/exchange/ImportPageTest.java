package org.jarida.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Test;

/** One page of text in, one newspaper out. */
class ImportPageTest {
    private static final ImportPage.As ANALYSIS =
            new ImportPage.As("العالم", "analysis", 1, Instant.parse("2022-01-11T05:10:00Z"));

    @Test
    void theSeedPageIsServedWholeAndOnce() throws IOException {
        assumeTrue(Files.exists(PageReaderTest.SEED), "the seed page is not here");
        assertServed(
                Files.readString(PageReaderTest.SEED),
                List.of("نهج الحمايدية الطابق", "71905125", "71905115"));
    }

    @Test
    void ourOwnPageToo() throws IOException {
        assertServed(PageReaderTest.own(), List.of("نهج الشباك الطابق", "70000201", "70000202"));
    }

    @Test
    void thePageThatIsKnownIsNotTakenInAgain() throws IOException {
        try (TestPaper paper = TestPaper.start()) {
            PageText page = page(PageReaderTest.own());
            var first = paper.part(ImportPage.class).importPage(page, ANALYSIS, Editor.operator());
            var second = paper.part(ImportPage.class).importPage(page, ANALYSIS, Editor.operator());

            assertThat(first).isEqualTo(new ImportPage.Outcome.Taken(1, true));
            assertThat(second).isEqualTo(new ImportPage.Outcome.Known(1));
        }
    }

    private static void assertServed(String text, List<String> reach) {
        PageText page = page(text);
        try (TestPaper paper = TestPaper.start()) {
            paper.part(ImportPage.class).importPage(page, ANALYSIS, Editor.operator());

            String location = paper.get("/a/1").headers().firstValue("Location").orElseThrow();
            String html = paper.get(URI.create(location).getPath()).body();
            assertSentencesOnceInOrder(page, words(html));
            assertThat(html).contains("تحليل").contains("الثلاثاء 11\u00a0جانفي\u00a02022، 6:10");
            assertThat(words(paper.get("/").body())).contains(page.headline());
            String about = words(paper.get("/about").body());
            assertThat(about).contains(squeezed(page.tail().charter().getFirst()));
            String contact = words(paper.get("/contact").body());
            assertThat(reach).allSatisfy(part -> assertThat(contact).contains(part));
        }
    }

    private static void assertSentencesOnceInOrder(PageText page, String served) {
        int from = served.indexOf("<article");
        int to = served.indexOf("</article>");
        String article = served.substring(Math.max(from, 0), to < 0 ? served.length() : to);
        int at = 0;
        for (PageText.Part part : page.parts()) {
            for (Span span : Sentences.of(part.text())) {
                String sentence = squeezed(span.of(part.text()));
                int found = article.indexOf(sentence, at);
                assertThat(found).as(sentence).isNotNegative();
                at = found + sentence.length();
                if (sentence.length() > 40) {
                    assertThat(article.indexOf(sentence, at)).as(sentence).isNegative();
                }
            }
        }
    }

    /** The page's words without markup, as a reader sees them. */
    private static String words(String html) {
        return squeezed(
                html.replaceAll("(?s)<head>.*?</head>", "")
                        .replaceAll("</?(bdi|a|b|small|strong|em)\\b[^>]*>", "")
                        .replaceAll("<[^>]+>", " ")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static PageText page(String text) {
        return ((PageReading.Read) PageReader.read(text)).page();
    }
}
