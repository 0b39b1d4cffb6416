package org.jarida.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stored form of a body, and where its reader says that something is wrong. */
class BodyJsonTest {

    @Test
    void aBodyIsWrittenInOneFormAndReadBack() {
        Body body =
                new Body(
                        List.of(
                                new Block.Heading(2, RichText.of("الميناء")),
                                new Block.Paragraph(
                                        new RichText(
                                                List.of(
                                                        Run.plain("قال "),
                                                        new Run(
                                                                "Port",
                                                                new Run.Marks(
                                                                        true, false, "en", "",
                                                                        "")))))));

        String json = BodyJson.write(body);

        assertThat(json)
                .isEqualTo(
                        "{\"blocks\":[{\"level\":2,\"text\":[\"الميناء\"],\"type\":\"heading\"},"
                                + "{\"text\":[\"قال \",{\"lang\":\"en\",\"strong\":true,"
                                + "\"text\":\"Port\"}],\"type\":\"paragraph\"}],\"version\":1}");
        assertThat(BodyJson.stored(json)).isEqualTo(body);
    }

    @Test
    void oneTextHasOneFormHoweverItWasCutIntoRuns() {
        assertThat(canonical("[\"ميناء \",\"\",\"السارية\"]"))
                .isEqualTo(canonical("[\"ميناء السارية\"]"))
                .isEqualTo(
                        canonical(
                                "[{\"text\":\"ميناء \"},{\"text\":\"السارية\",\"strong\":false}]"));
    }

    @Test
    void emptyOptionsAreLeftOut() {
        Body body =
                new Body(
                        List.of(
                                new Block.Quotation(RichText.of("نعم"), ""),
                                new Block.LinkCard("https://example.org", "هنا", "")));

        assertThat(BodyJson.write(body))
                .isEqualTo(
                        "{\"blocks\":[{\"text\":[\"نعم\"],\"type\":\"quotation\"},{\"title\":"
                                + "\"هنا\",\"type\":\"link\",\"url\":\"https://example.org\"}],"
                                + "\"version\":1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"type":"poem","text":["x"]}                              | .type             | body.unknown-block
                    {"text":["x"]}                                            | .type             | json.missing
                    {"type":7}                                                | .type             | json.not-a-text
                    "x"                                                       | ``                | json.not-an-object
                    {"type":"paragraph"}                                      | .text             | json.missing
                    {"type":"paragraph","text":null}                          | .text             | json.missing
                    {"type":"paragraph","text":"x"}                           | .text             | json.not-a-list
                    {"type":"paragraph","text":[7]}                           | .text[0]          | json.not-an-object
                    {"type":"paragraph","text":["x"],"onclick":"x"}           | .onclick          | json.unknown-member
                    {"type":"paragraph","text":[{"link":"https://a.org"}]}    | .text[0].text     | json.missing
                    {"type":"paragraph","text":[{"text":"x","bold":true}]}    | .text[0].bold     | json.unknown-member
                    {"type":"paragraph","text":[{"text":"x","strong":1}]}     | .text[0].strong   | json.not-true-or-false
                    {"type":"paragraph","text":["a",{"text":"x","link":"x"}]} | .text[1].link     | json.not-a-web-address
                    {"type":"paragraph","text":[{"text":"x","lang":"e\\" x"}]}| .text[0].lang     | body.bad-language
                    {"type":"paragraph","text":["a\\u0000b"]}                 | .text[0]          | text.unsound
                    {"type":"paragraph","text":["a\\ud800b"]}                 | .text[0]          | text.unsound
                    {"type":"paragraph","text":[{"text":"1","note":"1"}]}     | ``                | body.note-missing
                    {"type":"heading","level":1,"text":["x"]}                 | .level            | json.not-a-number-in-range
                    {"type":"heading","level":4,"text":["x"]}                 | .level            | json.not-a-number-in-range
                    {"type":"heading","level":"2","text":["x"]}               | .level            | json.not-a-number-in-range
                    {"type":"heading","level":2.5,"text":["x"]}               | .level            | json.not-a-number-in-range
                    {"type":"heading","level":2,"text":[{"text":"1","note":"1"}]} | ``            | body.note-missing
                    {"type":"quotation","text":["x"],"speaker":["x"]}         | .speaker          | json.not-a-text
                    {"type":"list","ordered":false,"items":[["x"],"y"]}       | .items[1]         | json.not-a-list
                    {"type":"list","ordered":"no","items":[]}                 | .ordered          | json.not-true-or-false
                    {"type":"table","caption":[],"head":[["a"]],"rows":[[["b"],["c"]]]} | .rows[0] | body.uneven-row
                    {"type":"table","caption":[],"head":[],"rows":[[["b"]],[["c"],["d"]]]} | .rows[1] | body.uneven-row
                    {"type":"table","caption":[],"head":[],"rows":[[["b"],[{"text":"c","link":"data:x"}]]]} | .rows[0][1][0].link | json.not-a-web-address
                    {"type":"image","image":"x","alt":"x","caption":[]}       | .credit           | json.missing
                    {"type":"link","url":"javascript:alert(1)","title":"x"}   | .url              | json.not-a-web-address
                    {"type":"footnote","mark":"","text":["x"]}                | .mark             | article.empty
                    {"type":"separator","text":["x"]}                         | .text             | json.unknown-member
                    """)
    void aFlawIsNamedWithItsPath(String block, String path, String reason) {
        String json =
                "{\"version\":1,\"blocks\":[{\"type\":\"separator\"},{\"type\":\"separator\"},"
                        + "{\"type\":\"separator\"},"
                        + block
                        + "]}";

        assertRefused(json, "blocks[3]" + path, reason);
    }

    @Test
    void aLinkDeepInABodyHasItsWholePath() {
        assertRefused(
                """
                {"version":1,"blocks":[{"type":"separator"},{"type":"separator"},
                 {"type":"separator"},
                 {"type":"paragraph","text":[{"text":"x","link":"javascript:alert(1)"}]}]}
                """,
                "blocks[3].text[0].link",
                "json.not-a-web-address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"version":2,"blocks":[]}               | version | body.unknown-version
                    {"version":"1","blocks":[]}             | version | json.not-a-number-in-range
                    {"blocks":[]}                           | version | json.missing
                    {"version":1}                           | blocks  | json.missing
                    {"version":1,"blocks":{}}               | blocks  | json.not-a-list
                    {"version":1,"blocks":[],"html":"<b>"}  | html    | json.unknown-member
                    {"version":1,"version":1,"blocks":[]}   | ``      | body.not-json
                    {"version":1,"blocks":[]} {}            | ``      | body.not-json
                    {"version":1,"blocks":[                 | ``      | body.not-json
                    []                                      | ``      | json.not-an-object
                    ``                                      | ``      | json.not-an-object
                    """)
    void aFlawOfTheWholeIsNamedToo(String json, String path, String reason) {
        assertRefused(json, path, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://example.org/%D8%A7?a=1#b | true
                    HTTP://EXAMPLE.ORG:8080 | true
                    https://جريدة.example.org/مقال | true
                    https://example.org@evil.example | false
                    https://جريدة.org@evil.example | false
                    https:// | false
                    https://:80/ | false
                    https:example.org | false
                    //example.org | false
                    vbscript:x | false
                    """)
    void aLinkLeadsToTheWeb(String address, boolean taken) {
        String run = "{\"text\":\"x\",\"link\":\"" + address.strip() + "\"}";
        String json =
                "{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":[" + run + "]}]}";

        assertThat(BodyJson.read(json) instanceof BodyReading.Read).isEqualTo(taken);
    }

    @Test
    void twoNotesOfOneMarkAreRefused() {
        String note = "{\"type\":\"footnote\",\"mark\":\"1\",\"text\":[\"x\"]}";

        assertRefused(
                "{\"version\":1,\"blocks\":[" + note + "," + note + "]}",
                "blocks",
                "body.note-twice");
    }

    @Test
    void damageOfTheStoredFormIsNotPassedOver() {
        assertThatThrownBy(() -> BodyJson.stored("{}")).hasMessageContaining("version");
    }

    private static String canonical(String text) {
        String json = "{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":" + text + "}]}";
        return BodyJson.write(BodyJson.stored(json));
    }

    private static void assertRefused(String json, String path, String reason) {
        assertThat(BodyJson.read(json))
                .isEqualTo(new BodyReading.Refused(new BodyProblem(path, reason)));
    }
}
