package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jarida.TestDatabase;
import org.jarida.TestPaper;
import org.jarida.media.PhotographFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest photographs that are taken fit, together, into the memory that a paper is given. */
@Tag("once")
class PhotographMemoryTest {
    @Test
    void anArchiveOfLargePhotographsIsTakenInWithASmallHeap(@TempDir Path folder)
            throws IOException {
        assumeFalse(TestDatabase.isPostgres(), "pixels take the same memory on both engines");
        BufferedImage large = view(8_660, 5_990, BufferedImage.TYPE_3BYTE_BGR, 1);
        Files.write(folder.resolve("1.jpg"), PhotographFiles.progressiveJpeg(large));
        BufferedImage clear = view(8_660, 5_990, BufferedImage.TYPE_4BYTE_ABGR, 2);
        Files.write(folder.resolve("2.jpg"), PhotographFiles.png(clear));
        for (int i = 3; i <= 4; i++) {
            BufferedImage ordinary = view(6_000, 4_000, BufferedImage.TYPE_3BYTE_BGR, i);
            Files.write(folder.resolve(i + ".jpg"), PhotographFiles.jpeg(ordinary));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            lines.add(
                    """
                    {"title":"خبر %d","section":"أ","date":"2022-01-10","source":"س",\
                    "licence":"CC0","text":"سطر.",\
                    "picture":{"file":"%d.jpg","alt":"أ","credit":"ب"}}"""
                            .formatted(i, i));
        }
        Path archive = Files.write(folder.resolve("archive.jsonl"), lines);

        try (Spawned importing =
                Spawned.on(TestPaper.settings(), "import", "articles", archive.toString())) {
            Spawned.Result result = importing.end();

            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .contains("Done. 4 read, 4 taken in, 0 known already, 0 refused.");
            assertThat(result.code()).isZero();
        }
    }

    /** Its content does not matter for the memory that its pixels take. */
    private static BufferedImage view(int width, int height, int type, int shade) {
        BufferedImage view = new BufferedImage(width, height, type);
        Graphics2D drawing = view.createGraphics();
        drawing.setPaint(
                new GradientPaint(
                        0, 0, new Color(40 * shade, 90, 200), width, height, Color.ORANGE));
        drawing.fillRect(0, 0, width, height);
        drawing.dispose();
        return view;
    }
}
