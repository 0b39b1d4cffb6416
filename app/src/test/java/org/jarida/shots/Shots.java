package org.jarida.shots;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium;
import org.jarida.browser.SamplePages;

/** Screenshots of every kind of page, at three widths, by day and by night. */
public final class Shots {
    private static final int[] WIDTHS = {360, 768, 1280};

    private Shots() {}

    /**
     * @param arguments the folder that the pictures go to
     */
    public static void main(String[] arguments) {
        try {
            shootAll(Path.of(arguments[0]));
            System.exit(0);
        } catch (RuntimeException e) {
            // The paper's own threads would keep the program alive.
            System.err.println("shots: " + e);
            System.exit(1);
        }
    }

    private static void shootAll(Path folder) {
        TestPaper paper = TestPaper.sample();
        for (Map.Entry<String, String> one : SamplePages.of(paper).entrySet()) {
            for (int width : WIDTHS) {
                for (boolean night : new boolean[] {false, true}) {
                    String name =
                            one.getKey() + "-" + width + "-" + (night ? "dark" : "light") + ".png";
                    shoot(
                            SamplePages.address(paper, one.getValue()),
                            new Chromium.Reader(width, night, true),
                            folder.resolve(name));
                }
            }
            System.out.println(one.getKey() + "  " + one.getValue());
        }
    }

    private static void shoot(String address, Chromium.Reader reader, Path file) {
        Page page = Chromium.open(reader);
        page.navigate(address);
        SamplePages.loadPictures(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        page.context().close();
    }
}
