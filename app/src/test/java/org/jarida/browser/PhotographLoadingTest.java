package org.jarida.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium.Reader;
import org.jarida.media.PhotographFiles;
import org.jarida.media.Scene;
import org.jarida.site.Importing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser really loads: no more pixels than its screen has, and the lighter format. */
@Tag("once")
class PhotographLoadingTest {
    private static final int MOST_ON_A_PHONE = 60_000;
    private static final String ARTICLE = "/أخبار/1-سفينة-1";

    private static TestPaper paper;

    private record Loaded(int width, String format, int bytes) {}

    @BeforeAll
    static void takeIn() {
        paper = TestPaper.start();
        String lines =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(PhotographLoadingTest::line)
                        .collect(Collectors.joining("\n"));
        // As many pixels as readers get at most, so that each width there is could be chosen.
        byte[] photograph = PhotographFiles.jpeg(Scene.of(2_400, 1_600, 7));
        assertThat(Importing.into(paper, lines.getBytes(UTF_8), Map.of("harbour.jpg", photograph)))
                .isEmpty();
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    /** By the width of the window, and how many pixels its screen has for each of its points. */
    @ParameterizedTest
    @CsvSource({"360, 1, 320", "360, 2, 640", "360, 3, 640", "412, 2.625, 640", "390, 3, 960"})
    void aPhoneLoadsASmallWebp(int window, double density, int width) {
        for (String path : List.of(ARTICLE, "/")) {
            List<Loaded> loaded = load(path, window, density);

            assertThat(loaded).as(path).isNotEmpty();
            assertThat(loaded).as(path).extracting(Loaded::width).containsOnly(width);
            assertThat(loaded).as(path).extracting(Loaded::format).containsOnly("webp");
            assertThat(loaded)
                    .as(path)
                    .allSatisfy(one -> assertThat(one.bytes()).isLessThan(MOST_ON_A_PHONE));
        }
    }

    @Test
    void aDeskLoadsWhatItsColumnsShow() {
        assertThat(load(ARTICLE, 1_280, 1)).extracting(Loaded::width).containsExactly(960);
        assertThat(load(ARTICLE, 1_280, 2)).extracting(Loaded::width).containsExactly(1_920);
        assertThat(load("/أخبار", 1_280, 1)).extracting(Loaded::width).containsExactly(320);
        assertThat(load("/", 1_280, 1))
                .extracting(Loaded::width)
                .contains(960)
                .doesNotContain(1_920);
    }

    /** The styles reach the picture through the element that offers the choice. */
    @Test
    void thePictureFillsItsPlaceInTheProportionsOfThePlace() {
        try (Window window = Window.open(paper, Reader.desk().withScripts())) {
            window.visit("/");
            SamplePages.loadPictures(window.page());

            assertThat(
                            window.page()
                                    .evaluate(
                                            "[...document.querySelectorAll('main figure')]"
                                                    + ".filter(one => one.offsetWidth > 0)"
                                                    + ".every(one => { const img ="
                                                    + " one.querySelector('img');"
                                                    + " return img.naturalWidth > 0"
                                                    + " && img.offsetWidth === one.offsetWidth"
                                                    + " && Math.abs(img.offsetWidth /"
                                                    + " img.offsetHeight - 1.6) < 0.02 })"))
                    .isEqualTo(true);
            assertThat(window.troubles()).isEmpty();
        }
    }

    /** What was loaded when all pictures in sight, and those a scroll away, have come. */
    private static List<Loaded> load(String path, int width, double density) {
        try (Window any = Window.open(paper, Reader.phone());
                BrowserContext context =
                        any.page()
                                .context()
                                .browser()
                                .newContext(
                                        new Browser.NewContextOptions()
                                                .setViewportSize(width, 800)
                                                .setDeviceScaleFactor(density))) {
            List<Loaded> loaded = new ArrayList<>();
            Page page = context.newPage();
            page.onResponse(response -> note(response, loaded));
            page.navigate(SamplePages.address(paper, path));
            page.evaluate(
                    "Promise.all([...document.querySelectorAll('main img')]"
                            + ".filter(one => one.offsetWidth > 0)"
                            + ".map(one => (one.loading = 'eager', one.decode())))");
            return List.copyOf(loaded);
        }
    }

    private static void note(Response response, List<Loaded> loaded) {
        String file = response.url().replaceAll(".*/", "");
        if (response.url().contains("/media/")) {
            loaded.add(
                    new Loaded(
                            Integer.parseInt(file.replaceAll(".*-|\\..*", "")),
                            file.replaceAll(".*\\.", ""),
                            response.body().length));
        }
    }

    private static String line(int id) {
        return """
        {"id":"%d","title":"سفينة %d","section":"أخبار","date":"2022-01-%d","source":"س",\
        "licence":"CC0","picture":{"file":"harbour.jpg","alt":"سفينة","credit":"وردة"},\
        "text":"وصلت السفينة في الصباح."}"""
                .formatted(id, id, 10 + id);
    }
}
