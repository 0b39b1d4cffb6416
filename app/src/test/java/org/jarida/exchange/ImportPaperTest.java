package org.jarida.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportPaper.Outcome.Done;
import org.jarida.exchange.ImportPaper.Outcome.Refused;
import org.jarida.paper.Conventions;
import org.jarida.paper.MonthNames;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Policies;
import org.jarida.publication.ChangePaperOutcome.Changed;
import org.jarida.publication.ChangePaperOutcome.Unchanged;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper as a file: what is written down is taken back, and what does not fit is named. */
class ImportPaperTest {
    private static TestPaper paper;
    @TempDir Path folder;

    @BeforeAll
    static void open() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    @Test
    void whatIsWrittenDownIsTakenBack() throws IOException {
        Files.createDirectories(folder.resolve("art"));
        Files.copy(TestPaper.SAMPLE.resolve("art/logo.svg"), folder.resolve("art/logo.svg"));
        take(
                """
                {"name": "الجسر", "motto": "شعار", "charter": ["أوّلا", "ثانيا"],
                 "shortCharter": ["قصير"], "imprint": "سطر", "notice": "تنبيه",
                 "director": "ليلى", "address": "نهج 1", "telephone": "+216 71 000 000",
                 "fax": "71 000 001", "email": "a@b.example",
                 "conventions": {"timeZone": "Asia/Beirut", "months": "levantine",
                                 "digits": "arabic-indic", "hijri": false},
                 "policies": {"ethics": {"ar": ["وعد", "ووعد"], "fr": ["Promesse"]}},
                 "logo": "art/logo.svg"}
                """);
        Paper before = paper();

        String written = paper.part(ExportPaper.class).json();

        assertThat(take(written)).isEqualTo(new Done(new Unchanged()));
        assertThat(paper()).isEqualTo(before);
        assertThat(before.conventions())
                .isEqualTo(
                        new Conventions(
                                ZoneId.of("Asia/Beirut"),
                                MonthNames.LEVANTINE,
                                Conventions.Digits.ARABIC_INDIC,
                                false));
        assertThat(before.charter()).containsExactly("أوّلا", "ثانيا");
        assertThat(before.logo()).isPresent();
        assertThat(paper.database().read(Policies::written)).hasSize(2);
        assertThat(written).contains("\"name\": \"الجسر\",\n").doesNotContain("logo");
    }

    @Test
    void whatTheFileDoesNotNameStays() throws IOException {
        take("{\"name\": \"الجسر\", \"motto\": \"شعار\", \"telephone\": \"70 000 001\"}");
        Paper before = paper();

        var outcome =
                take("{\"fax\": \"70 000 002\", \"conventions\": {\"months\": \"moroccan\"}}");

        assertThat(outcome).isEqualTo(new Done(new Changed(List.of("contact", "conventions"))));
        assertThat(paper().name()).isEqualTo("الجسر");
        assertThat(paper().motto()).isEqualTo("شعار");
        assertThat(paper().contact().telephone()).isEqualTo("70 000 001");
        assertThat(paper().conventions().timeZone()).isEqualTo(before.conventions().timeZone());
        assertThat(paper().conventions().months()).isEqualTo(MonthNames.MOROCCAN);
    }

    @Test
    void aDrawingIsTakenAwayByAnEmptyName() throws IOException {
        Files.copy(TestPaper.SAMPLE.resolve("art/logo.svg"), folder.resolve("logo.svg"));
        take("{\"name\": \"الجسر\", \"logo\": \"logo.svg\", \"logoReverse\": \"logo.svg\"}");
        assertThat(paper.get("/media/" + paper().logo().orElseThrow() + ".svg").statusCode())
                .isEqualTo(200);

        take("{\"logo\": \"\"}");

        assertThat(paper().logo()).isEmpty();
        assertThat(paper().logoReverse()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[] | `` | json.not-an-object",
                "{} {} | `` | line.not-json",
                "{\"name\":\"a\",\"name\":\"b\"} | `` | line.not-json",
                "{\"nam\":\"x\"} | nam | json.unknown-member",
                "{\"sections\":[]} | sections | json.unknown-member",
                "{\"name\":\" \"} | name | article.empty",
                "{\"name\":null} | name | json.missing",
                "{\"name\":7} | name | json.not-a-text",
                "{\"motto\":\"a\\nb\"} | motto | text.line-break",
                "{\"motto\":\"a\\u0007b\"} | motto | text.unsound",
                "{\"charter\":\"x\"} | charter | json.not-a-list",
                "{\"charter\":[\"x\",7]} | charter[1] | json.not-a-text",
                "{\"charter\":[\"x\",\"\"]} | charter[1] | article.empty",
                "{\"email\":\"nobody\"} | email | paper.not-an-email",
                "{\"email\":\"a@b@c\"} | email | paper.not-an-email",
                "{\"conventions\":[]} | conventions | json.not-an-object",
                "{\"conventions\":{\"zone\":\"x\"}} | conventions.zone | json.unknown-member",
                "{\"conventions\":{\"timeZone\":\"Africa/Tunix\"}} | conventions.timeZone |"
                        + " paper.unknown-time-zone",
                "{\"conventions\":{\"timeZone\":\"+01:00\"}} | conventions.timeZone |"
                        + " paper.unknown-time-zone",
                "{\"conventions\":{\"months\":\"TUNISIAN\"}} | conventions.months |"
                        + " paper.unknown-months",
                "{\"conventions\":{\"digits\":\"arabic\"}} | conventions.digits |"
                        + " paper.unknown-digits",
                "{\"conventions\":{\"hijri\":\"yes\"}} | conventions.hijri |"
                        + " json.not-true-or-false",
                "{\"policies\":{\"law\":{}}} | policies.law | json.unknown-member",
                "{\"policies\":{\"ethics\":{\"de\":[]}}} | policies.ethics.de |"
                        + " json.unknown-member",
                "{\"policies\":{\"ethics\":{\"ar\":\"x\"}}} | policies.ethics.ar | json.not-a-list",
                "{\"logo\":\"none.svg\"} | logo | image.no-file",
                "{\"logo\":\"../none.svg\"} | logo | image.no-file"
            })
    void whatDoesNotFitIsNamedAndNothingIsChanged(String json, String field, String reason)
            throws IOException {
        take("{\"name\": \"الجسر\"}");
        Paper before = paper();

        assertThat(take(json)).isEqualTo(new Refused(field, reason));
        assertThat(take(json.replaceFirst("\\{", "{\"director\": \"غيره\", ")))
                .isInstanceOf(Refused.class);
        assertThat(paper()).isEqualTo(before);
    }

    @Test
    void whatIsTooLongIsNamed() throws IOException {
        assertThat(take("{\"name\": \"" + "س".repeat(201) + "\"}"))
                .isEqualTo(new Refused("name", "article.too-long"));
        assertThat(take("{\"charter\": [" + "\"س\",".repeat(100) + "\"س\"]}"))
                .isEqualTo(new Refused("charter", "article.too-long"));
        assertThat(take("{\"charter\": [\"" + "س".repeat(5_001) + "\"]}"))
                .isEqualTo(new Refused("charter[0]", "article.too-long"));
        assertThat(take(" ".repeat(1 << 20) + "{}")).isEqualTo(new Refused("", "file.too-long"));
        Path file = Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xe9, '"'});
        assertThat(paper.part(ImportPaper.class).importFile(file, Editor.operator()))
                .isEqualTo(new Refused("", "line.not-utf-8"));
    }

    private ImportPaper.Outcome take(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("paper.json"), json);
        return paper.part(ImportPaper.class).importFile(file, Editor.operator());
    }

    private static Paper paper() {
        return paper.database().read(PaperStore::find).orElseThrow();
    }
}
