package org.jarida.shots;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.browser.Chromium;
import org.jarida.browser.SamplePages;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.article.CardLink;

/**
 * Screenshots of every kind of page, at three widths, by day and by night; and in {@code cards/}
 * the card of every article.
 */
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
        saveCards(paper, folder.resolve("cards"));
    }

    private static void saveCards(TestPaper paper, Path folder) {
        try {
            Files.createDirectories(folder);
            save(paper, "/cards/paper.png", folder.resolve("paper.png"));
            List<Listing> all = paper.database().read(sql -> PublishedArticles.ranked(sql, 1_000));
            for (Listing one : all) {
                String address =
                        paper.database()
                                .read(sql -> PublishedArticles.find(sql, one.id()))
                                .map(CardLink::address)
                                .orElseThrow();
                save(paper, address, folder.resolve(one.id() + ".png"));
            }
            System.out.println("cards  " + (all.size() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(TestPaper paper, String address, Path file) throws IOException {
        try (InputStream in = URI.create(paper.address(address)).toURL().openStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
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
