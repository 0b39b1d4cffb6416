package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.article.Revisions;
import org.jarida.article.RichText;
import org.jarida.article.Run;
import org.jarida.browser.Chromium.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An article is written at the bench, by keyboard, and what is stored is what was meant. */
@Tag("once")
class WritingTest {
    private static TestPaper paper;

    private Window window;
    private long article;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
        Bench.staff(paper);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @BeforeEach
    void open() {
        window = Window.open(paper, Reader.desk().withScripts());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyKindOfBlockIsWrittenByKeyboard() {
        Bench bench = bench("أوّل الكلام");

        bench.below().type("عنوان").press("Control+Alt+Digit2");
        bench.press("Enter").type("لم نر الورقة").press("Control+Shift+Digit9");
        bench.press("Enter").type("منصور الرقّاد").press("Enter");
        bench.type("واحد").press("Control+Shift+Digit8").press("Enter").type("اثنان");
        bench.press("Enter").press("Enter").press("Control+Alt+s");
        bench.press("Control+b").type("بارز").press("Control+b").type(" ثم عادي");
        bench.press("Control+Alt+f").type("نصّ الحاشية").press("Enter").type(".");
        bench.press("Control+Alt+t").type("أسعار").press("Tab").type("السنة").press("Tab");
        bench.type("السعر").press("Tab").type("الفرق").press("Tab").type("2025");
        bench.save();

        RichText empty = RichText.EMPTY;
        assertThat(Bench.stored(paper, article).blocks())
                .containsExactly(
                        paragraph("أوّل الكلام"),
                        new Block.Heading(2, RichText.of("عنوان")),
                        new Block.Quotation(RichText.of("لم نر الورقة"), "منصور الرقّاد"),
                        new Block.ItemList(
                                false, List.of(RichText.of("واحد"), RichText.of("اثنان"))),
                        new Block.Separator(),
                        new Block.Paragraph(
                                new RichText(
                                        List.of(
                                                marked("بارز", true, "", ""),
                                                Run.plain(" ثم عادي"),
                                                marked("1", false, "", "1"),
                                                Run.plain(".")))),
                        new Block.Table(
                                RichText.of("أسعار"),
                                texts("السنة", "السعر", "الفرق"),
                                List.of(
                                        List.of(RichText.of("2025"), empty, empty),
                                        List.of(empty, empty, empty))),
                        new Block.Footnote("1", RichText.of("نصّ الحاشية")));
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    void theKeyOfQuotesWritesGuillemetsAndBackspaceTakesThemBack() {
        Bench bench = bench("كلام");

        bench.below().type("قال: \"نعم، \"نعم\" لا\" ثم 5\"").press("Backspace");

        assertThat(bench.words()).endsWith("قال: «نعم، “نعم” لا» ثم 5\"");
    }

    @Test
    void eachBlockRunsByItsFirstStrongLetterUntilItIsTurned() {
        Bench bench = bench("كلام");
        var last = bench.text().locator("> p").last();

        bench.below();
        assertThat(last).hasAttribute("dir", "rtl");
        bench.type("2026 MEDPORT والميناء");
        assertThat(last).hasAttribute("dir", "ltr");

        bench.press("Control+Shift+x");
        assertThat(last).hasAttribute("dir", "rtl");
        bench.save();
        assertThat(Bench.stored(paper, article).blocks().getLast())
                .isEqualTo(paragraph("\u200f2026 MEDPORT والميناء"));

        bench.press("Control+Shift+x").save();
        assertThat(last).hasAttribute("dir", "ltr");
        assertThat(Bench.stored(paper, article).blocks().getLast())
                .isEqualTo(paragraph("2026 MEDPORT والميناء"));
    }

    @Test
    void aLinkAndAForeignNameAreMarkedWhereTheCaretStands() {
        Bench bench = bench("مجمع MEDPORT وحده");
        bench.text().focus();
        bench.press("Control+Home");
        for (int i = 0; i < 8; i++) {
            bench.press("ArrowLeft");
        }
        bench.settle();

        bench.press("Control+Shift+l");
        bench.page().locator("dialog button[value=done]").click();
        bench.press("Control+k").type("https://example.org/").press("Enter");
        bench.save();

        assertThat(Bench.stored(paper, article).blocks())
                .containsExactly(
                        new Block.Paragraph(
                                new RichText(
                                        List.of(
                                                Run.plain("مجمع "),
                                                new Run(
                                                        "MEDPORT",
                                                        new Run.Marks(
                                                                false,
                                                                false,
                                                                "en",
                                                                "https://example.org/",
                                                                "")),
                                                Run.plain(" وحده")))));
    }

    @Test
    void whatIsPastedFromWordKeepsItsStructureAlone() {
        paste(
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style>
                </head><body lang=AR-SA style='tab-interval:.5in'><!--StartFragment-->
                <h1 dir=RTL style='margin:0'><span lang=AR-SA style='font-family:"Arial"'>عنوان
                كبير</span><o:p></o:p></h1>
                <p class=MsoNormal dir=RTL><b><span style='color:red'>بارز</span></b><span> ثم <i>مائل</i>
                كلام</span><o:p></o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'>\
                <span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><span dir=RTL>أوّل</span></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>\
                <span style='mso-list:Ignore'>·</span>ثان</p>
                <!--EndFragment--></body></html>
                """,
                new Block.Heading(2, RichText.of("عنوان كبير")),
                new Block.Paragraph(
                        new RichText(
                                List.of(
                                        marked("بارز", true, "", ""),
                                        Run.plain(" ثم "),
                                        new Run("مائل", new Run.Marks(false, true, "", "", "")),
                                        Run.plain(" كلام")))),
                new Block.ItemList(false, List.of(RichText.of("أوّل"), RichText.of("ثان"))));
    }

    @Test
    void whatIsPastedFromGoogleDocsKeepsItsStructureAlone() {
        paste(
                """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">\
                <h2 dir="rtl"><span style="font-size:16pt;">فرعي</span></h2>\
                <p dir="rtl" style="line-height:1.38"><span style="font-weight:400">عادي </span>\
                <span style="font-weight:700">بارز</span></p><br>\
                <ol><li dir="rtl" style="list-style-type:decimal"><p><span>أوّل</span></p></li>\
                <li><p><span>ثان</span></p></li></ol>\
                <div dir="rtl"><table><tbody><tr><td><p>أ</p></td><td><p>ب</p></td></tr></tbody></table></div></b>
                """,
                new Block.Heading(2, RichText.of("فرعي")),
                new Block.Paragraph(
                        new RichText(List.of(Run.plain("عادي "), marked("بارز", true, "", "")))),
                new Block.ItemList(true, List.of(RichText.of("أوّل"), RichText.of("ثان"))),
                new Block.Table(RichText.EMPTY, List.of(), List.of(texts("أ", "ب"))));
    }

    @Test
    void whatIsPastedFromAWebPageBringsNoScriptAndNoMachinery() {
        paste(
                """
                <article><nav>قائمة الموقع</nav><script>alert(1)</script>
                <h4 onclick="alert(1)">أصغر</h4>
                <div>سطر<br>سطر ثان <a href="javascript:alert(1)">خدعة</a>
                <a href="https://example.org/a">رابط</a><img src=x onerror=alert(1)></div>
                <blockquote><p>كلام</p><footer>— قائله</footer></blockquote><hr></article>
                """,
                new Block.Heading(3, RichText.of("أصغر")),
                paragraph("سطر"),
                new Block.Paragraph(
                        new RichText(
                                List.of(
                                        Run.plain("سطر ثان خدعة "),
                                        marked("رابط", false, "https://example.org/a", "")))),
                new Block.Quotation(RichText.of("كلام"), "قائله"),
                new Block.Separator());
    }

    @Test
    void findingsAreMendedOneByOneOrAllAtOnceAndUndone() {
        Bench bench = bench("ذهب الى البيت .");
        var proof = bench.page().locator("[data-proof]");
        assertThat(bench.text().locator(".find")).hasCount(2);

        bench.press("F8");
        bench.press("Control+.");
        assertThat(bench.text()).hasText("ذهب إلى البيت .");
        assertThat(proof.locator("li")).hasCount(1);
        bench.press("Control+z");
        assertThat(bench.text()).hasText("ذهب الى البيت .");
        assertThat(proof.locator("li")).hasCount(2);

        proof.locator("[data-fix-all]").click();
        assertThat(bench.text()).hasText("ذهب إلى البيت.");
        proof.locator("[data-undo]").click();
        assertThat(bench.text()).hasText("ذهب الى البيت .");
    }

    @Test
    void axeFindsNothingWhereOneWritesAndCompares() {
        Bench bench = bench("ذهب الى البيت .");
        assertThat(bench.text().locator(".find")).hasCount(2);
        bench.below().type("جملة \"أخرى\"").press("Control+Shift+Digit9").save();
        axe(bench.page());

        bench.page().keyboard().press("Control+/");
        axe(bench.page());
        bench.press("Escape");

        paper.database().change(sql -> Revisions.cut(sql, article, TestPaper.NOON));
        window.visit("/newsroom/articles/" + article + "/revisions");
        axe(bench.page());
        window.visit("/newsroom/articles/" + article + "/revisions/compare?from=1");
        axe(bench.page());
    }

    @Test
    void anEarlierRevisionIsNamedComparedAndRestored() {
        Bench bench = bench("وصلت ثلاثون سفينة");
        paper.database().change(sql -> Revisions.cut(sql, article, TestPaper.NOON));
        bench.below().type("وزيادة").save();
        Page page = bench.page();

        window.visit("/newsroom/articles/" + article + "/revisions");
        page.locator("td input[name=name]").fill("قبل الزيادة");
        page.locator("td form button").first().click();
        assertThat(page.locator("td input[name=name]")).hasValue("قبل الزيادة");

        page.locator("td a").click();
        assertThat(page.locator("ins")).hasText("وزيادة");

        page.goBack();
        page.locator("form[action$=restore] button").click();
        assertThat(page).hasURL(Pattern.compile("/articles/" + article + "$"));
        assertThat(page.locator("[data-place=body] [role=textbox]")).hasText("وصلت ثلاثون سفينة");
        assertThat(page.locator(".log li")).hasCount(2);
    }

    @Test
    void whatTheDeskCallsReadyIsAllThatWasTyped() {
        Bench bench = bench("كلام");

        bench.below().type("وآخر كلمة قبل الختام");
        bench.page().locator("form[action$=ready] button").click();
        assertThat(bench.page().locator(".log li")).hasCount(1);

        assertThat(
                        paper.database()
                                .read(sql -> Revisions.content(sql, article, 1))
                                .orElseThrow()
                                .body()
                                .plain())
                .isEqualTo("كلام\nوآخر كلمة قبل الختام");
    }

    private static void axe(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    private Bench bench(String words) {
        article = Bench.article(paper, "عنوان", List.of(paragraph(words)));
        return Bench.open(window.page(), paper, Bench.KAWTHAR, article);
    }

    private void paste(String html, Block... expected) {
        Bench bench = bench("");
        bench.text().focus();
        bench.paste(html);
        bench.save();

        assertThat(Bench.stored(paper, article).blocks()).containsExactly(expected);
        assertThat(window.troubles()).isEmpty();
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    private static Run marked(String text, boolean strong, String link, String note) {
        return new Run(text, new Run.Marks(strong, false, "", link, note));
    }

    private static List<RichText> texts(String... texts) {
        return List.of(texts).stream().map(RichText::of).toList();
    }
}
