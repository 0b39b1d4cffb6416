package org.jarida.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jarida.TestDatabase;
import org.jarida.TestPaper;
import org.jarida.browser.SamplePages;
import org.jarida.letters.SentForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of page passes the checker of the W3C with no error. */
@Tag("once")
class NuHtmlTest {
    private static final Path CHECKER =
            Path.of("src/test/npm/node_modules/vnu-jar/build/dist/vnu.jar");

    private final TestPaper paper = TestPaper.sample();

    @Test
    void everyPageIsValid(@TempDir Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        assumeFalse(TestDatabase.isPostgres(), "the pages are the same on both engines");
        for (Map.Entry<String, String> page : SamplePages.of(paper).entrySet()) {
            Path file = folder.resolve(page.getKey() + ".html");
            Files.writeString(file, paper.get(page.getValue()).body());
            files.add(file.toString());
        }

        assertThat(errors(files)).isEmpty();
    }

    @Test
    void whatALetterIsAnsweredWithIsValid(@TempDir Path folder) throws IOException {
        assumeFalse(TestDatabase.isPostgres(), "the pages are the same on both engines");
        try (TestPaper own = TestPaper.start()) {
            Path stopped = folder.resolve("stopped.html");
            Files.writeString(stopped, new SentForm().with("name", "").to(own).body());
            String address = new SentForm().to(own).headers().firstValue("Location").orElseThrow();
            Path receipt = folder.resolve("receipt.html");
            Files.writeString(receipt, own.get(address).body());

            assertThat(errors(List.of(stopped.toString(), receipt.toString()))).isEmpty();
        }
    }

    @Test
    void theCheckerSeesWhatIsWrong(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wrong.html");
        Files.writeString(file, "<!doctype html><html lang=ar><title>x</title><p><div id=a id=b>");

        assertThat(errors(List.of(file.toString()))).isNotEmpty();
    }

    private static List<String> errors(List<String> files) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xss8m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                CHECKER.toString(),
                                "--errors-only",
                                "--format",
                                "json",
                                "--exit-zero-always"));
        command.addAll(files);
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);
        List<String> errors = new ArrayList<>();
        for (JsonNode message : JsonMapper.builder().build().readTree(said).required("messages")) {
            errors.add(
                    message.path("url").asString("").replaceAll(".*/", "")
                            + ": "
                            + message.path("message").asString("")
                            + " "
                            + message.path("extract").asString(""));
        }
        return errors;
    }
}
