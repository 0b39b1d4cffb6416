package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk proofreads a text from the command line. */
@Tag("once")
class ProofCommandTest {
    private static final String TEXT = "الجسر\n\nوصل الوفد ، ثم غادر الى تونس.\n";

    @TempDir Path folder;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("article.txt"), TEXT);
    }

    @Test
    void findingsAreToldWithTheirPlace() {
        assertThat(out("proof", article.toString()))
                .containsExactly(
                        "3:10  Blank before a punctuation mark  [space-before-punct, can be fixed]",
                        "    وصل الوفد[ ]، ثم غادر الى تونس.",
                        "3:21  Missing or wrong hamza in “الى”; إلى is right  [hamza, can be fixed]",
                        "    وصل الوفد ، ثم غادر [الى] تونس.");
        assertThat(out("proof", article.toString(), "--language=ar"))
                .first()
                .isEqualTo("3:10  فراغ قبل علامة الترقيم  [space-before-punct, can be fixed]");
    }

    @Test
    void aFixIsShownAndWrittenOnlyWhereItIsAskedFor() throws IOException {
        String[] diff = {
            "@@ line 3 @@", "-وصل الوفد␣، ثم غادر الى تونس.", "+وصل الوفد، ثم غادر إلى تونس."
        };
        assertThat(out("proof", article.toString(), "--fix")).containsExactly(diff);
        assertThat(Files.readString(article)).isEqualTo(TEXT);

        assertThat(out("proof", article.toString(), "--fix", "--write"))
                .startsWith(diff)
                .endsWith("Written into " + article + ".");
        assertThat(Files.readString(article)).isEqualTo("الجسر\n\nوصل الوفد، ثم غادر إلى تونس.\n");
        assertThat(out("proof", article.toString())).containsExactly("Nothing was found.");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void jsonHasTyposAndOtherFindingsApart() {
        String json = String.join("", out("proof", article.toString(), "--json", "--fix"));
        JsonNode document = JsonMapper.shared().readTree(json).at("/docs/article");

        assertThat(document.at("/typos/0/offset").asInt()).isEqualTo(16);
        assertThat(document.at("/typos/0/kind").asString()).isEqualTo("space-before-punct");
        assertThat(document.at("/findings/0/rule").asString()).isEqualTo("hamza");
        assertThat(document.at("/findings/0/span/1").asInt()).isEqualTo(30);
        assertThat(document.at("/findings/0/replacement").asString()).isEqualTo("إلى");
        assertThat(document.at("/findings/0/message/fr").asString()).contains("Hamza");
        assertThat(document.at("/fixed").asString()).contains("الوفد، ثم غادر إلى");
        assertThat(document.at("/changes").size()).isEqualTo(2);
    }

    @Test
    void aPaperHasAStyleOfItsOwn() throws IOException {
        Path style = Files.writeString(folder.resolve("house.style"), "off hamza\n");
        assertThat(out("proof", article.toString(), "--style=" + style)).hasSize(2);

        Files.writeString(style, "off hamza\nmonths french\n");
        refused(
                "jarida: " + style + ", line 2: the setting cannot have that value.",
                article.toString(),
                "--style=" + style);
    }

    @Test
    void whatCannotBeDoneIsSaidInOneLine() throws IOException {
        Path other = Files.write(folder.resolve("latin1.txt"), new byte[] {(byte) 0xE9, 'a'});
        refused("jarida: " + other + " is not text in UTF-8.", other.toString());
        refused("jarida: There is no file " + folder + " that can be read.", folder.toString());
        refused("jarida: --write goes with --fix.", article.toString(), "--write");
        refused("jarida: --language must be ar, fr or en.", article.toString(), "--language=de");
    }

    private static List<String> out(String... arguments) {
        Spawned.Result result = Spawned.start(Map.of(), List.of(arguments)).end();
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }

    private static void refused(String line, String... arguments) {
        List<String> all = new ArrayList<>(List.of("proof"));
        all.addAll(List.of(arguments));
        Spawned.Result result = Spawned.start(Map.of(), all).end();
        assertThat(result.err()).isEqualTo(line + "\n");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
