package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator writes the paper down, changes the file and gives it back. */
class PaperCommandTest {
    @Test
    void aRunningServerShowsTheChangeWithinASecond(@TempDir Path folder) throws IOException {
        try (TestPaper paper = TestPaper.start()) {
            Path file = folder.resolve("paper.json");
            Spawned.Result exported = run(paper.where(), "export", file.toString());
            assertThat(exported.code()).isZero();
            assertThat(exported.out())
                    .containsExactly("The paper is written down in " + file + ".");

            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("\"name\": \"\"", "\"name\": \"الجسر\"")
                            .replace("\"western\"", "\"arabic-indic\"")
                            .replace("\"tunisian\"", "\"egyptian\""));
            Spawned.Result changed = run(paper.where(), "change", file.toString());

            assertThat(changed.err()).isEmpty();
            assertThat(changed.out()).containsExactly("The paper is changed: name, conventions.");
            // Another process has changed it: the server follows the change log.
            String front =
                    Eventually.seen(
                            "the new name",
                            () -> paper.get("/").body(),
                            body -> body.contains("الجسر"));
            assertThat(front).contains("الثلاثاء ١٧\u00a0مارس\u00a0٢٠٢٦");
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("paper.json"), "mine");

        assertThat(run(TestPaper.settings(), "export", file.toString()).err())
                .isEqualTo("jarida: " + file + " is there already: choose another name.\n");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void standardOutputIsUtf8WhateverTheTerminalSpeaks() throws IOException {
        Settings settings = TestPaper.settings();
        Map<String, String> environment = Spawned.environment(settings);
        environment.put("LC_ALL", "C");
        try (Database database = Database.open(settings)) {
            database.change(sql -> PaperStore.save(sql, Paper.named("الجسر"), TestPaper.NOON));
        }

        try (Spawned export = Spawned.start(environment, List.of("paper", "export"))) {
            assertThat(export.end().out()).startsWith("{", "  \"name\": \"الجسر\",");
        }
    }

    @Test
    void whatIsWrongIsSaidInOneLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("paper.json");
        Files.writeString(file, "{\"name\": \"الجسر\", \"conventions\": {\"months\": \"x\"}}");

        Spawned.Result result = run(TestPaper.settings(), "change", file.toString());

        assertThat(result.err())
                .isEqualTo(
                        "jarida: "
                                + file
                                + ", field conventions.months: must be tunisian, moroccan,"
                                + " egyptian or levantine\n");
        assertThat(result.code()).isEqualTo(1);
    }

    private static Spawned.Result run(Settings settings, String verb, String file) {
        return Spawned.on(settings, "paper", verb, file).end();
    }
}
