package org.jarida.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jarida.exchange.PageText.Part;
import org.junit.jupiter.api.Test;

/** A page saved as plain text is read as an editor reads it. */
class PageReaderTest {
    static final Path SEED = Path.of("../../shared/data/seed/page.txt");
    private static final String LONG =
            "قال المهندس إنّ الأشغال لن تتوقّف قبل أن يصل التقرير الثالث إلى البلدية، وإنّ البحّارة"
                    + " سيُدعون إلى جلسة يُعرض عليهم فيها ما تغيّر وما لم يتغيّر.";

    static String own() throws IOException {
        return Files.readString(Path.of("src/test/resources/org/jarida/exchange/own-page.txt"));
    }

    @Test
    void theSeedPageHasItsPartsAndItsPaper() throws IOException {
        assumeTrue(Files.exists(SEED), "the seed page is not here");
        String text = Files.readString(SEED);
        PageText page = read(text);

        assertThat(page.standfirst()).isPresent();
        assertThat(subheadings(page))
                .containsExactly("توتر بين روسيا وحلف الناتو", "سيناريو التصعيد العسكري");
        assertThat(page.tail().paperName()).contains("المغرب");
        assertThat(page.tail().address()).contains("نهج الحمايدية الطابق 4-41 تونس 1002");
        assertThat(page.tail().telephone()).contains("71905125");
        assertThat(page.tail().fax()).contains("71905115");
        assertNothingLostOrTwice(page, text);
    }

    @Test
    void ourOwnPageToo() throws IOException {
        PageText page = read(own());

        assertThat(page.headline()).startsWith("مفاوضات المنارة:");
        assertThat(page.standfirst().orElseThrow()).startsWith("اجتمع ممثّلو البحّارة");
        assertThat(subheadings(page)).containsExactly("خرائط لم تُفتح", "ما الذي يأتي؟");
        assertThat(page.tail().paperName()).contains("رأس المنارة");
        assertThat(page.tail().charter()).hasSize(1);
        assertThat(page.tail().address()).contains("7 نهج الشباك الطابق 2 رأس العنّاب 9019");
        assertThat(page.tail().telephone()).contains("70000201");
        assertThat(page.tail().fax()).contains("70000202");
        assertNothingLostOrTwice(page, own());
    }

    @Test
    void theSystemThatSavedThePageMakesNoDifference() throws IOException {
        assertThat(read("\uFEFF" + own().replace("\n", "\r\n"))).isEqualTo(read(own()));
        assertThat(read(own().replace("\n", "\r"))).isEqualTo(read(own()));
    }

    @Test
    void anArticleWithoutATailIsAnArticle() {
        PageText page = read("عنوان قصير\n\n" + LONG + "\n" + LONG);

        assertThat(page.headline()).isEqualTo("عنوان قصير");
        assertThat(page.standfirst()).isEmpty();
        assertThat(page.parts())
                .containsExactly(new Part.Paragraph(LONG), new Part.Paragraph(LONG));
        assertThat(page.tail().leftOut()).isEmpty();
    }

    @Test
    void paragraphsBrokenOverLinesAreJoined() {
        List<String> words = List.of((LONG + " " + LONG).split(" ", -1));
        StringBuilder wrapped = new StringBuilder("عنوان\n\n");
        int width = 0;
        for (String word : words) {
            boolean full = width + word.length() > 70;
            wrapped.append(full ? "\n" : width == 0 ? "" : " ").append(word);
            width = full ? word.length() : width + word.length() + 1;
        }

        assertThat(read(wrapped.toString()).parts())
                .containsExactly(new Part.Paragraph(LONG + " " + LONG));
    }

    @Test
    void furnitureIsKnownInThreeLanguages() {
        for (String heading :
                List.of(
                        "شاركها",
                        "À propos",
                        "Contact :",
                        "مقالات ذات صلة",
                        "إتصل بنا!",
                        "SHARE")) {
            PageText page = read("عنوان\n\n" + LONG + "\n\n" + heading + "\n\nشيء من الصفحة");
            assertThat(page.parts()).as(heading).containsExactly(new Part.Paragraph(LONG));
        }
    }

    @Test
    void waysToReachThePaperMayStandUnderTheirLabels() {
        PageText page =
                read(
                        "عنوان\n\n"
                                + LONG
                                + "\n\nاتصل بنا\nالعنوان:\n3 نهج البحر\nالهاتف : ٧٠ ٠٠٠ ١١٤\nE-mail: a@b.example");

        assertThat(page.tail().address()).contains("3 نهج البحر");
        assertThat(page.tail().telephone()).contains("٧٠ ٠٠٠ ١١٤");
        assertThat(page.tail().email()).contains("a@b.example");
    }

    @Test
    void whatIsNoPageIsRefusedWithItsPlace() {
        assertThat(PageReader.read("  \n\u00a0\n")).isEqualTo(refused(0, "page.empty"));
        assertThat(PageReader.read("عنوان وحده")).isEqualTo(refused(0, "page.no-text"));
        assertThat(PageReader.read("عنوان\n\nنصّ\u0000")).isEqualTo(refused(3, "text.unsound"));
        assertThat(PageReader.read("عنوان\n\uD800")).isEqualTo(refused(2, "text.unsound"));
        assertThat(PageReader.read("ا".repeat((1 << 20) + 1)))
                .isEqualTo(refused(0, "page.too-long"));
    }

    @Test
    void noTextThrowsAndNoLineIsEverLost() {
        Random random = new Random(11);
        String[] pieces = {
            LONG, "عنوان فرعي", "من نحن", "«", "\n", "\n\n", " ", "tel: 5", "x", "؟", "\u200f", "."
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            if (PageReader.read(text.toString()) instanceof PageReading.Read(var page)) {
                assertNothingLostOrTwice(page, text.toString());
            }
        }
    }

    private static PageReading refused(int line, String reason) {
        return new PageReading.Unreadable(line, reason);
    }

    private static PageText read(String text) {
        assertThat(PageReader.read(text)).isInstanceOf(PageReading.Read.class);
        return ((PageReading.Read) PageReader.read(text)).page();
    }

    private static List<String> subheadings(PageText page) {
        return page.parts().stream()
                .filter(Part.Subheading.class::isInstance)
                .map(Part::text)
                .toList();
    }

    /** Headline, standfirst and parts are the beginning of the file, in order, word for word. */
    static void assertNothingLostOrTwice(PageText page, String text) {
        List<String> read = new ArrayList<>(List.of(page.headline()));
        page.standfirst().ifPresent(read::add);
        page.parts().forEach(part -> read.add(part.text()));
        String all = squeezed(text);
        String article = squeezed(String.join(" ", read));
        assertThat(all).startsWith(article);
        Optional<String> next = all.substring(article.length()).strip().lines().findFirst();
        // What comes after the article begins with furniture, or is nothing.
        next.ifPresent(
                rest ->
                        assertThat(text.lines().map(String::strip))
                                .anyMatch(
                                        line ->
                                                Furniture.of(line).isPresent()
                                                        && rest.startsWith(squeezed(line))));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFEFF]+", " ").strip();
    }
}
