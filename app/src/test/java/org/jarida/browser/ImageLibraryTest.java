package org.jarida.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.WorkingCopies;
import org.jarida.browser.Chromium.Reader;
import org.jarida.media.Crop;
import org.jarida.media.Focus;
import org.jarida.media.PhotographFiles;
import org.jarida.media.Scene;
import org.jarida.media.library.Library;
import org.jarida.media.library.LibraryImage;
import org.jarida.platform.Sha256;
import org.jarida.staff.signin.SampleAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A picture comes into the paper: dropped, described, framed, and put above an article. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageLibraryTest {
    private TestPaper paper;
    private Page page;
    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    void start() {
        paper = TestPaper.start();
        paper.part(SampleAccounts.class).show(TestPaper.CLOCK);
    }

    @AfterAll
    void stop() {
        paper.close();
    }

    @BeforeEach
    void signIn() {
        open(Reader.desk().withScripts());
    }

    @Test
    void aPictureIsDroppedDescribedAndPutAboveAnArticle() {
        byte[] picture = picture(1);
        drop(picture, "harbour.jpg");
        page.waitForURL("**/newsroom/images/" + Sha256.of(picture) + "?done=added");
        page.locator("#credit").fill("وردة بن سالم / السارية");
        page.locator("#alt").fill("قوارب في مرفأ");
        page.locator("#caption").fill("عودة الصيّادين");
        page.locator(".told button.first").click();
        assertThat(page.locator("[role=status].done")).isVisible();
        assertNoViolations();
        long article = paper.draft(Kind.NEWS, content());

        bench(article);
        page.locator(".lead-picture button").first().click();
        page.locator("#pick-search").fill("الصيادين");
        Locator found = page.locator(".picker .contact-sheet button");
        assertThat(found).hasCount(1);
        assertNoViolations();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#lead-credit")).hasValue("وردة بن سالم / السارية");
        page.locator("#lead-alt").fill("قوارب صغيرة في مرفأ");
        save();

        LeadPicture lead = stored(article).picture().orElseThrow();
        assertThat(lead)
                .isEqualTo(
                        new LeadPicture(
                                Sha256.of(picture),
                                "قوارب صغيرة في مرفأ",
                                "عودة الصيّادين",
                                "وردة بن سالم / السارية"));

        page.reload();
        assertThat(page.locator("#lead-alt")).hasValue("قوارب صغيرة في مرفأ");
        page.locator(".lead-picture button").nth(1).click();
        save();
        assertThat(stored(article).picture()).isEmpty();
        assertThat(troubles).isEmpty();
    }

    @Test
    void aPointAndAFrameAreSetOnThePicture() {
        byte[] picture = picture(2);
        drop(picture, "square.jpg");
        page.waitForURL("**?done=added");
        Locator stage = page.locator("[data-stage] img");
        var box = stage.boundingBox();

        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.75, box.y + box.height * 0.75);
        page.mouse().move(box.x + box.width, box.y + box.height);
        page.mouse().up();
        page.mouse().click(box.x + box.width * 0.6, box.y + box.height * 0.9);
        page.locator("[data-framing] button[type=submit]").first().click();
        page.waitForURL("**?done=framed");

        LibraryImage image =
                paper.database().read(sql -> Library.find(sql, Sha256.of(picture))).orElseThrow();
        Crop crop = image.crop().orElseThrow();
        assertThat(crop.left()).isBetween(395, 405);
        assertThat(crop.top()).isBetween(245, 255);
        assertThat(crop.left() + crop.width()).isBetween(795, 800);
        assertThat(image.focus().x()).isBetween(170, 230);
        assertThat(image.focus().y()).isBetween(770, 830);
        page.locator("#x").fill("100");
        page.locator("#x").press("Enter");
        page.waitForURL("**?done=framed");
        assertThat(page.locator("#x")).hasValue("100");
        assertThat(focus(picture)).isEqualTo(Focus.MOST);
        assertThat(troubles).isEmpty();
    }

    @Test
    void severalAtOnceAndWhatIsNoPictureSaysSo() {
        FilePayload good = new FilePayload("good.jpg", "image/jpeg", picture(3));
        FilePayload bad = new FilePayload("bad.jpg", "image/jpeg", new byte[] {1, 2, 3});
        page.locator("#file").setInputFiles(new FilePayload[] {good, bad});

        assertThat(page.locator(".sent li")).hasCount(2);
        assertThat(page.locator(".sent li .flag")).hasCount(1);
        assertThat(page.locator(".sent li .flag")).containsText("لم تُقبل الصورة");
        assertNoViolations();
    }

    @Test
    void everyScreenIsFineForAxeByDayAndNight() {
        drop(picture(4), "one.jpg");
        page.waitForURL("**?done=added");
        String address = page.url();
        for (Reader reader :
                List.of(
                        Reader.phone().withScripts(),
                        Reader.phone().byNight().withScripts(),
                        Reader.desk().byNight().withScripts())) {
            page.context().close();
            open(reader);
            assertNoViolations();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(reader.width());
            page.navigate(address);
            assertNoViolations();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(reader.width());
        }
    }

    private void open(Reader reader) {
        page = Chromium.open(reader);
        page.onPageError(troubles::add);
        page.navigate(paper.address("/newsroom/images"));
        page.locator("#email").fill("kawthar@sariya.example");
        page.locator("#password").fill("sariya-desk-editor");
        page.locator("form.fields button[type=submit]").click();
        page.waitForURL("**/newsroom/images");
    }

    private static byte[] picture(int seed) {
        return PhotographFiles.jpeg(Scene.of(800, 500, seed));
    }

    private void drop(byte[] file, String name) {
        page.evaluate(
                """
                ([bytes, name]) => {
                  const data = new DataTransfer();
                  const content = Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0));
                  data.items.add(new File([content], name, { type: 'image/jpeg' }));
                  document.body.dispatchEvent(new DragEvent('drop', {
                    dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """,
                List.of(Base64.getEncoder().encodeToString(file), name));
    }

    private static Content content() {
        return new Content("عنوان", "", Body.ofLines("سطر."), List.of(), Optional.empty());
    }

    private void bench(long article) {
        page.navigate(paper.address("/newsroom/articles/" + article));
        assertThat(page.locator("[data-bench][data-ready]")).isAttached();
    }

    private void save() {
        page.keyboard().press("Control+s");
        assertThat(page.locator("[data-state]:not([data-bench])"))
                .hasText(Pattern.compile("^حُفظ \\d+:\\d\\d$"));
    }

    private Content stored(long article) {
        return paper.database()
                .read(sql -> WorkingCopies.find(sql, article))
                .orElseThrow()
                .content();
    }

    private int focus(byte[] picture) {
        return paper.database()
                .read(sql -> Library.find(sql, Sha256.of(picture)))
                .orElseThrow()
                .focus()
                .x();
    }

    private void assertNoViolations() {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
