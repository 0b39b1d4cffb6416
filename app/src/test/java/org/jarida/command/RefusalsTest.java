package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operator reads of an archive with bad lines. */
@Tag("once")
class RefusalsTest {
    private final Settings settings = TestPaper.settings();

    @Test
    void eachBadLineIsNamedAndTheGoodOnesAreKept(@TempDir Path folder) throws IOException {
        String rest =
                "\"text\":\"x\",\"section\":\"المدينة\",\"date\":\"2024-05-01\",\"source\":\"س\",\"licence\":\"CC0\"}\n";
        Path archive =
                Files.writeString(
                        folder.resolve("archive.jsonl"),
                        "{\"title\":\"أ\","
                                + rest
                                + "\n"
                                + "{\"title\":\"\","
                                + rest
                                + "words\n"
                                + "{\"title\":\"ب\",\"\\u001b[2J\\nline 9\\u202e\":1,"
                                + rest
                                + "{\"title\":\"ب\","
                                + rest
                                + "{\"title\":\"أ\","
                                + rest);

        Spawned.Result first = importing(archive);
        Spawned.Result again = importing(archive);

        assertThat(first.err().lines())
                .containsExactly(
                        "line 3, field title: must not be empty",
                        "line 4: is not JSON",
                        "line 5, field \uFFFD[2J\uFFFDline 9\uFFFD: is not a known field");
        assertThat(first.out())
                .containsExactly("Done. 6 read, 2 taken in, 1 known already, 3 refused.");
        assertThat(first.code()).isEqualTo(1);
        assertThat(again.out())
                .containsExactly("Done. 6 read, 0 taken in, 3 known already, 3 refused.");
    }

    @Test
    void aSectionIsAName(@TempDir Path folder) throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("page.txt"), "عنوان الخبر\n\nفقرة أولى من الخبر.\n");

        for (String section : List.of(" ", "س".repeat(201), "a\u0001b")) {
            Spawned.Result result =
                    Spawned.on(
                                    settings,
                                    "import",
                                    "page",
                                    page.toString(),
                                    "--date=2024-05-01",
                                    "--section=" + section)
                            .end();

            assertThat(result.err()).startsWith("jarida: --section must be").hasLineCount(1);
            assertThat(result.code()).isNotZero();
        }
    }

    private Spawned.Result importing(Path archive) {
        return Spawned.on(settings, "import", "articles", archive.toString()).end();
    }
}
