package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.article.RichText;
import org.jarida.browser.Chromium.Reader;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever ends while somebody types, the server, the tab or the line: what was typed is there. */
class NothingIsLostTest {
    private static final int ROUNDS = 12;
    private static final List<String> WORDS =
            List.of("ميناء", "قال", "«نعم»", "18", "MEDPORT", "سفينة،", "وصلت", "ثمّ");

    private final Settings settings = TestPaper.settings();
    private final List<Page> windows = new ArrayList<>();

    private TestPaper paper;
    private long article;

    @BeforeEach
    void start() {
        paper = TestPaper.start(settings, TestPaper.CLOCK);
        Bench.staff(paper);
        article =
                Bench.article(
                        paper,
                        "عنوان",
                        List.of(paragraph("الأولى"), paragraph("الثانية"), paragraph("الثالثة")));
    }

    @AfterEach
    void stop() {
        windows.forEach(page -> page.context().close());
        paper.close();
    }

    @Test
    void serverTabAndLineEndAtRandomMoments() {
        Random random = new Random(6);
        Bench bench = open(Bench.KAWTHAR);
        bench.below();
        String typed = "";
        for (int round = 0; round < ROUNDS; round++) {
            Trouble trouble = Trouble.values()[random.nextInt(Trouble.values().length)];
            int before = random.nextInt(4);
            int after = random.nextInt(4);
            typed += type(bench, random, before);
            bench = happen(trouble, bench);
            typed += type(bench, random, after);

            assertThat(written(bench))
                    .as("round %d, %s", round, trouble)
                    .isEqualTo("الأولى الثانية الثالثة " + typed.strip());
        }
        bench.save();

        assertThat(words(Bench.stored(paper, article).plain()))
                .isEqualTo("الأولى الثانية الثالثة " + typed.strip());
    }

    /** What may happen while somebody types. */
    private enum Trouble {
        LINE,
        TAB,
        TAB_WITHOUT_LINE,
        SERVER,
        TAB_AND_SERVER,
        LOST_ANSWER,
        RELOAD
    }

    private Bench happen(Trouble trouble, Bench bench) {
        Page page = bench.page();
        return switch (trouble) {
            case LINE -> {
                page.context().setOffline(true);
                bench.press("Control+s");
                assertThat(bench.state())
                        .hasAttribute("data-state", Pattern.compile("offline|saved"));
                page.context().setOffline(false);
                yield bench;
            }
            case TAB -> {
                page.close();
                yield atTheEnd(reopened(page, bench));
            }
            case TAB_WITHOUT_LINE -> {
                page.context().setOffline(true);
                page.close();
                page.context().setOffline(false);
                yield atTheEnd(reopened(page, bench));
            }
            case SERVER -> {
                paper.close();
                bench.press("Control+s");
                paper = TestPaper.start(settings, TestPaper.CLOCK);
                yield bench;
            }
            case TAB_AND_SERVER -> {
                paper.close();
                page.close();
                paper = TestPaper.start(settings, TestPaper.CLOCK);
                yield atTheEnd(reopened(page, bench));
            }
            case LOST_ANSWER -> {
                page.route("**/copy", NothingIsLostTest::loseAnswer);
                bench.press("Control+s");
                bench.type("ك ");
                bench.press("Backspace").press("Backspace");
                page.unroute("**/copy");
                yield bench;
            }
            case RELOAD -> {
                page.reload();
                assertThat(page.locator("[data-bench][data-ready]")).isAttached();
                yield atTheEnd(bench);
            }
        };
    }

    /** The server has done it, and nobody hears of it. */
    private static void loseAnswer(Route route) {
        if (route.request().method().equals("PUT")) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    private Bench reopened(Page closed, Bench bench) {
        Bench again = bench.again();
        windows.remove(closed);
        windows.add(again.page());
        return again;
    }

    private static Bench atTheEnd(Bench bench) {
        bench.text().focus();
        return bench.press("Control+End");
    }

    private static String type(Bench bench, Random random, int words) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < words; i++) {
            typed.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        bench.type(typed.toString());
        return typed.toString();
    }

    private static String written(Bench bench) {
        return words(String.join(" ", bench.text().locator("> p").allInnerTexts()));
    }

    /** Whatever the paragraphs: every word, once, in its place. */
    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void wordsAreSavedByThemselvesWhileSomebodyTypes() {
        Page page = window();
        page.clock().install();
        Bench bench = Bench.open(page, paper, Bench.KAWTHAR, article);

        bench.below().type("بلا أيّ مفتاح");
        assertThat(bench.state()).hasText("لم يُحفظ بعد");
        page.clock().runFor(3_000);

        assertThat(bench.state()).hasText(Pattern.compile("^حُفظ \\d+:\\d\\d$"));
        assertThat(Bench.stored(paper, article).plain()).endsWith("بلا أيّ مفتاح");
    }

    @Test
    void whatIsTypedWithoutALineIsToldAndSentWhenItIsBack() {
        Bench bench = open(Bench.KAWTHAR);
        bench.page().context().setOffline(true);

        bench.below().type("في القطار").press("Control+s");
        assertThat(bench.state()).containsText("لا اتّصال");
        assertThat(Bench.stored(paper, article).plain()).doesNotContain("في القطار");

        bench.page().context().setOffline(false);
        assertThat(bench.state()).hasText(Pattern.compile("^حُفظ"));
        assertThat(Bench.stored(paper, article).plain()).endsWith("في القطار");
    }

    @Test
    void whoseSessionHasEndedKeepsTypingAndSignsInElsewhere() {
        Bench bench = open(Bench.KAWTHAR);
        var cookies = bench.page().context().cookies();
        bench.page().context().clearCookies();

        bench.below().type("بعد الجلسة").press("Control+s");
        assertThat(bench.state()).containsText("انتهت جلستك");
        assertThat(bench.page().locator("[data-sign-in]")).isVisible();

        bench.page().context().addCookies(cookies.stream().map(NothingIsLostTest::same).toList());
        bench.press("Control+s");
        assertThat(bench.state()).hasText(Pattern.compile("^حُفظ"));
        assertThat(Bench.stored(paper, article).plain()).endsWith("بعد الجلسة");
    }

    private static Cookie same(Cookie one) {
        return new Cookie(one.name, one.value).setDomain(one.domain).setPath(one.path);
    }

    @Test
    void twoPeopleWhoWriteInDifferentPlacesAreBothKept() {
        Bench kawthar = open(Bench.KAWTHAR);
        Bench raouf = open(Bench.RAOUF);

        kawthar.text().locator("> p").first().click();
        kawthar.press("End").type(" من كوثر").save();
        raouf.text().locator("> p").last().click();
        raouf.press("End").type(" من رؤوف").save();

        assertThat(Bench.stored(paper, article).plain())
                .isEqualTo("الأولى من كوثر\nالثانية\nالثالثة من رؤوف");
        assertThat(raouf.text()).containsText("من كوثر");
        assertThat(raouf.page().locator("[data-others]")).containsText("كوثر اللبّان هنا أيضا");
    }

    @Test
    void whereBothChangedTheSamePlaceSomebodyChoosesAndSeesBoth() {
        Bench kawthar = open(Bench.KAWTHAR);
        Bench raouf = open(Bench.RAOUF);
        kawthar.text().locator("> p").nth(1).click();
        kawthar.press("End").type(" عند كوثر").save();

        raouf.text().locator("> p").nth(1).click();
        raouf.press("End").type(" عند رؤوف").press("Control+s");

        var conflict = raouf.page().locator("[data-conflict]");
        assertThat(conflict).containsText("الثانية عند كوثر");
        assertThat(conflict).containsText("الثانية عند رؤوف");
        assertThat(Bench.stored(paper, article).plain()).contains("عند كوثر");
        conflict.locator(".both input").check();
        conflict.locator("button").click();
        assertThat(conflict).isHidden();
        assertThat(raouf.state()).hasText(Pattern.compile("^حُفظ"));
        assertThat(Bench.stored(paper, article).plain())
                .isEqualTo("الأولى\nالثانية عند رؤوف\nالثانية عند كوثر\nالثالثة");
    }

    private Bench open(String email) {
        return Bench.open(window(), paper, email, article);
    }

    private Page window() {
        Page page = Chromium.open(Reader.desk().withScripts());
        windows.add(page);
        return page;
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }
}
