package org.jarida.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportArticles.Progress;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive is taken in once, whole lines only, and what is wrong is named. */
class ImportArticlesTest {
    private static final String GOOD =
            """
            {"id":"1","title":"خبر أوّل","section":"محليات","date":"2022-01-10","source":"أرشيف",\
            "licence":"CC0","text":"سطر أوّل.\\nسطر ثان."}""";

    @TempDir Path folder;
    private final List<String> refusals = new ArrayList<>();
    private TestPaper paper;

    @BeforeEach
    void open() {
        paper = TestPaper.start();
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void anArticleIsPublishedAsOfItsDateAndSaysWhereItComesFrom() throws IOException {
        assertThat(importLines(GOOD)).isEqualTo(new Progress(1, 1, 0, 0));

        String page = paper.get("/محليات/1-خبر-أول").body();
        assertThat(page).contains("<p>سطر أوّل.</p>").contains("<p>سطر ثان.</p>");
        assertThat(page).contains("الاثنين 10\u00a0جانفي\u00a02022").contains("المصدر: أرشيف");
        assertThat(page).contains("الرخصة: CC0").contains("قبل فتح السجلّ");
    }

    @Test
    void doublesAreKnownInTheFileAndAfterIt() throws IOException {
        String other = GOOD.replace("\"id\":\"1\",", "");

        assertThat(importLines(GOOD, other, GOOD, other)).isEqualTo(new Progress(4, 2, 2, 0));
        assertThat(importLines(GOOD, other)).isEqualTo(new Progress(2, 0, 2, 0));
    }

    @Test
    void badLinesAreNamedAndGoodOnesKept() throws IOException {
        Progress done =
                importLines(
                        "{not json",
                        GOOD,
                        GOOD.replace("\"title\":\"خبر أوّل\",", ""),
                        GOOD.replace("2022-01-10", "2022-13-10"),
                        GOOD.replace("2022-01-10", "2999-01-10"),
                        "",
                        GOOD.replace("\"text\":\"سطر أوّل.\\nسطر ثان.\"", "\"text\":\" \""),
                        GOOD.replace("\"id\":\"1\"", "\"id\":\"1\",\"colour\":\"red\""),
                        GOOD.replace("سطر أوّل", "سطر\\u0000"),
                        GOOD.replace(
                                        "\"text\":",
                                        "\"body\":{\"version\":1,\"blocks\":[{\"type\":\"video\"}]},\"x\":")
                                .replaceAll(",\"x\":\".*?\"}", "}"),
                        GOOD.replace("\"id\":\"1\"", "\"id\":\"2\",\"kind\":\"poem\""));

        assertThat(done).isEqualTo(new Progress(10, 1, 0, 9));
        assertThat(refusals)
                .containsExactly(
                        "1  line.not-json",
                        "3 title json.missing",
                        "4 date article.not-a-time",
                        "5 date article.in-the-future",
                        "7 text article.empty",
                        "8 colour json.unknown-member",
                        "9 text text.unsound",
                        "10 body.blocks[0].type body.unknown-block",
                        "11 kind article.unknown-kind");
        assertThat(paper.get("/a/1").statusCode()).isEqualTo(301);
        assertThat(paper.get("/a/2").statusCode()).isEqualTo(404);
    }

    @Test
    void linesThatAreNotUtf8AreNamed() throws IOException {
        byte[] good = (GOOD + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("a.jsonl");
        Files.write(file, new byte[] {'{', (byte) 0xC3, '\n'});
        Files.write(file, good, java.nio.file.StandardOpenOption.APPEND);

        assertThat(importFile(file)).isEqualTo(new Progress(2, 1, 0, 1));
        assertThat(refusals).containsExactly("1  line.not-utf-8");
    }

    @Test
    void manyChunksComeInOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1_234; i++) {
            lines.add(
                    GOOD.replace("\"id\":\"1\"", "\"id\":\"n" + i + "\"")
                            .replace("أوّل", "رقم " + i));
        }

        assertThat(importLines(lines.toArray(String[]::new)))
                .isEqualTo(new Progress(1_234, 1_234, 0, 0));
        assertThat(
                        paper.database()
                                .read(sql -> PublishedArticles.find(sql, 1_234))
                                .orElseThrow()
                                .content()
                                .title())
                .isEqualTo("خبر رقم 1233");
    }

    private Progress importLines(String... lines) throws IOException {
        Path file = folder.resolve("archive.jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return importFile(file);
    }

    private Progress importFile(Path file) {
        return paper.part(ImportArticles.class)
                .importFile(
                        file,
                        Editor.operator(),
                        new ImportArticles.Listener() {
                            @Override
                            public void refused(long line, String field, String reason) {
                                refusals.add(line + " " + field + " " + reason);
                            }

                            @Override
                            public void progress(Progress progress) {
                                assertThat(progress.read()).isNotNegative();
                            }
                        });
    }
}
