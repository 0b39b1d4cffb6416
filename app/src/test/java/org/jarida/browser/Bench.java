package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.article.WorkingCopies;
import org.jarida.staff.Editor;
import org.jarida.staff.signin.SampleAccounts;

/** Somebody at the bench of an article. */
final class Bench {
    static final String KAWTHAR = "kawthar@sariya.example";
    static final String RAOUF = "raouf@sariya.example";

    /** No test needs it; one that comes here has failed. */
    private static final double PATIENCE = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Page page;
    private final String address;

    private Bench(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Makes the people of the newsroom. */
    static void staff(TestPaper paper) {
        paper.part(SampleAccounts.class).show(TestPaper.CLOCK);
    }

    /** An article in work with these words. */
    static long article(TestPaper paper, String title, List<Block> blocks) {
        Content content = new Content(title, "", new Body(blocks), List.of(), Optional.empty());
        return paper.database()
                .write(
                        sql ->
                                WorkingCopies.begin(
                                        sql,
                                        new NewArticle(
                                                Sections.named(sql, "محليات", TestPaper.NOON),
                                                Kind.ANALYSIS,
                                                "ar",
                                                1,
                                                content,
                                                Origin.OWN),
                                        Editor.operator(),
                                        TestPaper.NOON));
    }

    /** Signs in where that is asked for, and comes to the bench. */
    static Bench open(Page page, TestPaper paper, String email, long article) {
        String address = paper.address("/newsroom/articles/" + article);
        page.navigate(address);
        if (page.locator("#password").count() > 0) {
            String role = email.equals(KAWTHAR) ? "desk-editor" : "publisher";
            page.locator("#email").fill(email);
            page.locator("#password").fill("sariya-" + role);
            page.locator("form.fields button[type=submit]").click();
            page.waitForURL(address);
        }
        Bench bench = new Bench(page, address);
        bench.ready();
        return bench;
    }

    /** The same article in another window of the same browser. */
    Bench again() {
        Bench bench = new Bench(page.context().newPage(), address);
        bench.page.navigate(address);
        bench.ready();
        return bench;
    }

    private void ready() {
        assertThat(page.locator("[data-bench][data-ready]")).isAttached();
    }

    Page page() {
        return page;
    }

    Locator title() {
        return page.locator("[data-place=title] [role=textbox]");
    }

    Locator text() {
        return page.locator("[data-place=body] [role=textbox]");
    }

    Locator state() {
        return page.locator("[data-state]:not([data-bench])");
    }

    /** Puts the caret at the end of the text, on a line of its own. */
    Bench below() {
        text().focus();
        press("Control+End");
        return press("Control+Enter");
    }

    Bench type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Bench press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /**
     * The editor hears of a moved caret in the browser's own time: a frame later, at the latest.
     */
    void settle() {
        page.evaluate(
                "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** Saves, and waits until that is told. */
    Bench save() {
        press("Control+s");
        assertThat(state()).hasText(Pattern.compile("^حُفظ \\d+:\\d\\d$"));
        return this;
    }

    /** What stands in the text, a line a block. */
    String words() {
        return String.join("\n", text().locator("> p").allInnerTexts());
    }

    void paste(String html) {
        text().evaluate(
                        """
                (text, html) => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', 'not this');
                  const event = new ClipboardEvent('paste', {
                    clipboardData: data, bubbles: true, cancelable: true });
                  text.dispatchEvent(event);
                }
                """,
                        html);
    }

    static Body stored(TestPaper paper, long article) {
        return content(paper, article).body();
    }

    static Content content(TestPaper paper, long article) {
        return paper.database()
                .read(sql -> WorkingCopies.find(sql, article))
                .orElseThrow()
                .content();
    }
}
