package org.jarida.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;

import java.util.Collections;
import java.util.List;
import org.jarida.TestPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad line is refused with its number and its field, and the good ones around it are kept. */
class HostileImportTest {
    private static final String REST =
            ",\"section\":\"المدينة\",\"date\":\"2024-05-01\",\"source\":\"س\",\"licence\":\"CC0\"}";
    private static TestPaper paper;
    private static int goodLines;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"title":"a\\u0000b","text":"x"           | title         | text.unsound
                    {"title":"a\\ud800b","text":"x"           | title         | text.unsound
                    {"title":"a\\udc00","text":"x"            | title         | text.unsound
                    {"title":"a\\u0008b","text":"x"           | title         | text.unsound
                    {"title":"a","text":"\\ud83dx"            | text          | text.unsound
                    {"title":"a","text":"x\\uffff"            | text          | text.unsound
                    {"title":"a","text":"x","authors":["b","a\\u0000"] | authors[1] | text.unsound
                    {"title":"a","text":"x","id":"a\\u0000"   | id            | text.unsound
                    {"title":"a"                              | text          | article.text-or-body
                    {"text":"x"                               | title         | json.missing
                    {"title":"a","text":" \\n "               | text          | article.empty
                    {"title":"","text":"x"                    | title         | article.empty
                    {"title":"a","text":"x","url":"javascript:alert(1)" | url | json.not-a-web-address
                    {"title":"a","text":"x","url":"data:text/html,x"    | url | json.not-a-web-address
                    {"title":"a","text":"x","url":"//example.org"       | url | json.not-a-web-address
                    {"title":"a","text":"x","url":"https:///x"          | url | json.not-a-web-address
                    {"title":"a","text":"x","url":"https://a\\"onclick" | url | json.not-a-web-address
                    {"title":"a","text":"x","html":"<b>"      | html          | json.unknown-member
                    {"title":"a","text":"x","title":"b"       | ``            | line.not-json
                    {"title":"a","text":"x","weight":4        | weight        | json.not-a-number-in-range
                    {"title":"a","text":"x","weight":1e400    | weight        | json.not-a-number-in-range
                    {"title":"a","text":"x","weight":null     | weight        | json.missing
                    {"title":"a","text":"x","updated":"later" | updated       | article.not-a-time
                    {"title":"a","text":"x","picture":{"file":"../../etc/passwd","alt":"a","credit":"b"} | picture.file | image.no-file
                    {"title":"a","text":"x","picture":{"file":"a\\u0001","alt":"a","credit":"b"} | picture.file | text.unsound
                    {"title":"a","text":"x","picture":{"file":"archive.jsonl","alt":"a","credit":"b"} | picture.file | image.unknown-kind
                    {"title":"a","text":"x","picture":{"file":"art.svg","alt":"","credit":"b"} | picture.alt | article.empty
                    {"title":"a","body":{"version":1,"blocks":[{"type":"image","image":"x","alt":"a","caption":[],"credit":"b"}]} | body.blocks[0].image | json.unknown-member
                    {"title":"a","body":{"version":1,"blocks":[{"type":"image","alt":"a","caption":[],"credit":"b"}]} | body.blocks[0].file | json.missing
                    {"title":"a","body":{"version":1,"blocks":[{"type":"image","file":{"a":1},"alt":"a","caption":[],"credit":"b"}]} | body.blocks[0].file | json.not-a-text
                    {"title":"a","body":{"version":1,"blocks":[{"type":"paragraph","file":"art.svg","text":["x"]}]} | body.blocks[0].file | json.unknown-member
                    {"title":"a","body":{"version":1,"blocks":{"0":{"type":"image"}}} | body.blocks | json.not-a-list
                    {"title":"a","body":{"version":1,"blocks":[{"type":"script","text":["x"]}]} | body.blocks[0].type | body.unknown-block
                    {"title":"a","body":{"version":1,"blocks":[{"type":"paragraph","text":[{"text":"x","link":"JavaScript:alert(1)"}]}]} | body.blocks[0].text[0].link | json.not-a-web-address
                    {"title":"a","body":{"version":1,"blocks":[{"type":"link","url":"data:text/html,x","title":"x"}]} | body.blocks[0].url | json.not-a-web-address
                    {"title":"a","body":{"version":1,"blocks":[{"type":"paragraph","text":[{"text":"x","lang":"\\"><script>"}]}]} | body.blocks[0].text[0].lang | body.bad-language
                    {"title":"a","body":[] | body | json.not-an-object
                    """)
    void aFlawIsNamed(String beginning, String field, String reason) {
        assertRefused((beginning + REST).getBytes(UTF_8), field + " " + reason);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (String line :
                List.of("words", "[]]", "{", "{\"title\":\"a\"}{}", "\u0000", "{'a':1}", "NaN")) {
            assertRefused(line.getBytes(UTF_8), " line.not-json");
        }
        assertRefused("[]".getBytes(UTF_8), " json.not-an-object");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        // Half a surrogate pair as some programs write it, and a letter of another encoding.
        assertRefused(
                ("{\"title\":\"\u00ed\u00a0\u0080\"}").getBytes(ISO_8859_1), " line.not-utf-8");
        assertRefused("{\"title\":\"é\"}".getBytes(ISO_8859_1), " line.not-utf-8");
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() {
        assertRefused(("[".repeat(200_000)).getBytes(UTF_8), " line.not-json");
        assertRefused(
                ("{\"title\":" + "[".repeat(400) + "]".repeat(400) + REST).getBytes(UTF_8),
                "title json.not-a-text");
        assertRefused(
                ("{\"title\":" + "9".repeat(100_000) + REST).getBytes(UTF_8), " line.not-json");
        assertRefused("a".repeat((8 << 20) + 1).getBytes(UTF_8), " line.too-long");
        assertRefused(title("a".repeat(301), "\"text\":\"x\""), "title article.too-long");
    }

    @Test
    void aBodyHasABound() {
        String separators =
                String.join(",", Collections.nCopies(5_001, "{\"type\":\"separator\"}"));
        String words = "س".repeat(1_000_001);

        assertRefused(
                title("a", "\"body\":{\"version\":1,\"blocks\":[" + separators + "]}"),
                "body.blocks body.too-many-blocks");
        assertRefused(
                title("a", "\"text\":\"" + "x\\n".repeat(5_001) + "\""),
                "text body.too-many-blocks");
        assertRefused(title("a", "\"text\":\"" + words + "\""), "text body.too-long");
        assertRefused(
                title(
                        "a",
                        "\"body\":{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[\""
                                + words
                                + "\"]}]}"),
                "body.blocks body.too-long");
    }

    private static byte[] title(String title, String more) {
        return ("{\"title\":\"" + title + "\"," + more + REST).getBytes(UTF_8);
    }

    /** Between two good lines, which are kept. */
    private static void assertRefused(byte[] line, String expected) {
        byte[] archive = joined(good(), "\n".getBytes(UTF_8), line, "\n".getBytes(UTF_8), good());

        assertThat(Importing.into(paper, archive)).containsExactly("2 " + expected);
        assertThat(paper.database().<Integer>read(sql -> sql.fetchCount(PUBLISHED_ARTICLE)))
                .isEqualTo(goodLines);
    }

    private static byte[] good() {
        goodLines++;
        return title("خبر " + goodLines, "\"text\":\"نصّ.\"");
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
