package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text is read on the command line, for people and for programs. */
@Tag("once")
class ReadCommandTest {
    private static final String TEXT =
            """
            الوزير ينفي تأجيل الجسر

            قال وزير النقل سمير الهمامي، أمس الأربعاء، إن "الأشغال لن تتوقف أبدا".
            وأكدت مصادر مطلعة أن 12 عاملا غادروا الموقع ، وفق جريدة الضفة.
            """;

    @TempDir Path folder;

    @Test
    void whatIsFoundIsListedWithItsPlaceAndRule() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.txt"), TEXT);

        Spawned.Result read = read("--date", "2022-01-11", file.toString());

        assertThat(read.err()).isEmpty();
        assertThat(read.code()).isZero();
        assertThat(String.join("\n", read.out()))
                .startsWith("bridge, 2022-01-11")
                .containsPattern("quotation +\\d+-\\d+ ")
                .contains("  text        الأشغال لن تتوقف أبدا")
                .contains("  said by     ")
                .contains("  cue         قال (affirms)")
                .contains("DATE 2022-01-05")
                .contains("expected MONDAY")
                .contains("12 عاملا")
                .contains("مصادر مطلعة")
                .contains("[space-before-punct]");
    }

    @Test
    void jsonIsTheGuidelinesOutput() throws IOException {
        Path file = Files.writeString(folder.resolve("bridge.txt"), TEXT);

        Spawned.Result read = read(file.toString(), "--date", "2022-01-11", "--json");

        JsonNode found = json(read).get("docs").get("bridge");
        JsonNode quote = found.get("quotes").get(0);
        assertThat(words(quote.get("span"))).isEqualTo("الأشغال لن تتوقف أبدا");
        assertThat(words(quote.get("cue"))).isEqualTo("قال");
        assertThat(words(quote.get("speaker"))).contains("سمير الهمامي");
        assertThat(words(found.get("vague").get(0))).isEqualTo("مصادر مطلعة");
        assertThat(words(found.get("figures").get(0).get("span"))).isEqualTo("12 عاملا");
        assertThat(found.get("typos").get(0).get("offset").asInt()).isEqualTo(TEXT.indexOf(" ،"));
        assertThat(found.get("typos").get(0).get("kind").asString())
                .isEqualTo("space-before-punct");
        assertThat(found.propertyNames())
                .contains("sha256", "reported", "times", "names", "events", "findings");
    }

    @Test
    void manyTextsAreReadInOneRun() throws IOException {
        Files.writeString(folder.resolve("one.txt"), TEXT);
        Files.writeString(folder.resolve("two.txt"), "عاد الوزير أمس.");
        Path lines =
                Files.writeString(
                        folder.resolve("articles.jsonl"),
                        """
                        {"id": "three", "publication_date": "2022-01-12", "text": "عاد الوزير أمس."}

                        {"id": "four", "date": "2022-01-13", "title": "خبر", "text": "عاد أمس."}
                        """);

        JsonNode ofFolder =
                json(read("--batch", folder.toString(), "--date", "2022-01-11", "--json"));
        JsonNode ofLines = json(read("--batch", lines.toString(), "--json"));

        assertThat(ofFolder.get("docs").propertyNames()).containsExactly("one", "two");
        assertThat(day(ofFolder, "two")).isEqualTo("2022-01-10");
        assertThat(day(ofLines, "three")).isEqualTo("2022-01-11");
        assertThat(day(ofLines, "four")).isEqualTo("2022-01-12");
    }

    @Test
    void whatIsWrongIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("one.txt"), TEXT);
        Path lines = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"one\"}\n");

        assertThat(read(file.toString()).err())
                .isEqualTo("jarida: --date is needed: the day of publication.\n");
        assertThat(read("--batch", lines.toString(), "--json").err())
                .isEqualTo(
                        "jarida: " + lines + ", line 1: an article has an \"id\" and a \"text\"\n");
    }

    private static String day(JsonNode read, String id) {
        return read.get("docs").get(id).get("times").get(0).get("value").asString();
    }

    private static String words(JsonNode span) {
        return TEXT.substring(span.get(0).asInt(), span.get(1).asInt());
    }

    private static JsonNode json(Spawned.Result read) {
        assertThat(read.err()).isEmpty();
        return new JsonMapper().readTree(String.join("\n", read.out()));
    }

    private static Spawned.Result read(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("read"));
        command.addAll(List.of(arguments));
        try (Spawned spawned = Spawned.start(Map.of(), command)) {
            return spawned.end();
        }
    }
}
