package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed again and again loses nothing it has reported, and doubles nothing. */
class CrashTest {
    private static final int ARTICLES = 10_000;
    private static final int KILLS = 3;

    /** At the most so many lines of progress are let pass before a kill: each run gets further. */
    private static final int MOST_LINES = 4;

    @Test
    void anImportThatIsKilledGoesOnWhereItWas(@TempDir Path folder) throws IOException {
        Settings settings = TestPaper.settings();
        Path archive = new GeneratedArchive(7).write(folder.resolve("archive.jsonl"), ARTICLES);
        Random random = new Random(11);
        long before = 0;
        for (int i = 0; i < KILLS; i++) {
            long reported =
                    importAndKill(settings, archive, before, 1 + random.nextInt(MOST_LINES));

            TakenIn taken = TakenIn.in(settings);

            taken.assertWhole();
            taken.assertHasLines(reported);
            assertThat(taken.titles()).hasSizeBetween((int) reported, ARTICLES - 1);
            before = taken.titles().size();
        }

        Spawned.Result last = importing(settings, archive).end();

        assertThat(last.err()).isEmpty();
        assertThat(last.code()).isZero();
        assertThat(last.out().getLast())
                .isEqualTo(
                        "Done. 10,000 read, %,d taken in, %,d known already, 0 refused."
                                .formatted(ARTICLES - before, before));
        TakenIn all = TakenIn.in(settings);
        all.assertWhole();
        all.assertHasLines(ARTICLES);
        assertThat(all.titles()).hasSize(ARTICLES);
    }

    /**
     * Kills after so many lines of progress beyond what was there before, in the midst of the next
     * transaction.
     *
     * @return how many lines of the archive were reported as done
     */
    private static long importAndKill(Settings settings, Path archive, long before, int lines) {
        try (Spawned importing = importing(settings, archive)) {
            long reported = 0;
            int passed = 0;
            while (passed < lines) {
                Optional<String> line = importing.line();
                assertThat(line).as("the import ends before it is killed").isPresent();
                reported = TakenIn.reported(line.orElseThrow());
                passed += reported > before ? 1 : 0;
            }
            importing.kill();
            // What it still said before it died was promised, too.
            for (Optional<String> line = importing.line();
                    line.isPresent();
                    line = importing.line()) {
                reported = TakenIn.reported(line.get());
            }
            return reported;
        }
    }

    private static Spawned importing(Settings settings, Path archive) {
        return Spawned.on(settings, "import", "articles", archive.toString());
    }
}
