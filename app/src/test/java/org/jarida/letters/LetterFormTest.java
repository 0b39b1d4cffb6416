package org.jarida.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that is not taken comes back whole, with a sentence at each field to be mended. */
class LetterFormTest {
    private static final Messages ARABIC = Messages.of(Language.AR);
    private static final List<String> FIELDS = List.of("name", "email", "subject", "body");

    private static TestPaper paper;

    private final SentForm form = new SentForm();

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void nothingThatWasTypedIsLost() {
        form.with("kind", "correction")
                .with("name", "  \"سامية\" <b>&amp;</b> ")
                .with("email", "samia'@\"")
                .with("subject", "س".repeat(151))
                .with(
                        "body",
                        "\n  سطر أوّل\n\n<script>alert(1)</script>\tثان  \n" + "ن".repeat(5_000));

        HttpResponse<String> answer = form.to(paper);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        for (String field : FIELDS) {
            assertThat(SentForm.kept(answer.body(), field)).isEqualTo(form.field(field));
        }
        assertThat(answer.body())
                .contains("value=\"correction\" checked")
                .doesNotContain("<script>alert", "value=\"opinion\" checked");
        assertNoLetters();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', letter.name.empty",
        "name, ' ', letter.name.empty",
        "subject, '', letter.subject.empty",
        "body, '', letter.body.empty",
        "email, samia, letter.email.wrong",
        "email, samia@, letter.email.wrong",
        "email, 'a@barid.example, b@barid.example', letter.email.wrong"
    })
    void eachProblemIsSaidAtItsFieldAndAtTheTop(String field, String value, String key) {
        String page = form.with(field, value).to(paper).body();

        String sentence = ARABIC.text(key);
        assertThat(page)
                .contains("<li><a href=\"#" + field + "\">" + sentence + "</a></li>")
                .containsPattern(
                        "<p class=\"error\" id=\"" + field + "-error\"><i[^>]*></i> " + sentence)
                .containsPattern(
                        "id=\""
                                + field
                                + "\"[^>]* aria-invalid=\"true\" aria-describedby=\""
                                + field
                                + "-error")
                .contains("<title>" + ARABIC.text("letter.stopped") + ": ");
        assertThat(page.split("aria-invalid", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"name, 100", "subject, 150", "body, 5000"})
    void aFieldIsSoLongAndNoLonger(String field, int longest) {
        String tooLong = form.with(field, "😀".repeat(longest + 1)).to(paper).body();

        assertThat(tooLong).contains(field + "-error").contains(ARABIC.number(longest));
        assertThat(LetterCheck.problems(typed(field, "😀".repeat(longest)))).isEmpty();
        assertThat(LetterCheck.problems(typed(field, "😀".repeat(longest + 1)))).hasSize(1);
    }

    @Test
    void aLongTextIsToldHowMuchTooLongItIs() {
        String page = form.with("body", "ن".repeat(5_002)).to(paper).body();

        assertThat(page).contains("أقصاه 5\u00a0000 حرف، فاحذف منه حرفين أو أكثر.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ufffeb"})
    void whatIsNoTextIsNotTaken(String value) {
        for (String field : List.of("name", "subject", "body")) {
            assertThat(LetterCheck.problems(typed(field, value)))
                    .extracting(FieldProblem::key)
                    .containsExactly("letter." + field + ".unsound");
        }
        assertThat(form.with("body", value).to(paper).statusCode()).isEqualTo(422);
    }

    @Test
    void aLineIsALine() {
        assertThat(LetterCheck.problems(typed("subject", "a\nBcc: b"))).hasSize(1);
        assertThat(LetterCheck.problems(typed("name", "a\r\nb"))).hasSize(1);
        assertThat(LetterCheck.problems(typed("body", "a\r\nb\tc"))).isEmpty();
    }

    @Test
    void onlyATipMayComeWithoutAName() {
        assertThat(LetterCheck.problems(new LetterForm(LetterKind.TIP, "", "", "x", "y", "")))
                .isEmpty();
        assertThat(
                        LetterCheck.problems(
                                new LetterForm(LetterKind.CORRECTION, "", "", "x", "y", "")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "fr, Écrivez votre texte., Le message n’est pas encore envoyé",
        "en, Write your text., Your letter has not been sent yet"
    })
    void problemsAreSaidInTheLanguageOfThePage(String language, String sentence, String title) {
        String page = form.with("body", "").in(language).to(paper).body();

        assertThat(page)
                .contains(sentence)
                .contains("<title>" + title + ": ")
                .contains("action=\"/" + language + "/contact\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%zz", "name=%ff%fe", "%", "=&=&&", "name", ""})
    void aFormThatNoBrowserSends(String body) {
        HttpResponse<String> answer =
                TestPaper.send(
                        HttpRequest.newBuilder(URI.create(paper.address("/contact")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());

        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).doesNotContainIgnoringCase("exception", "jetty");
        assertNoLetters();
    }

    @Test
    void anotherKindOfRequestIsAnEmptyForm() {
        HttpResponse<String> answer =
                TestPaper.send(
                        HttpRequest.newBuilder(URI.create(paper.address("/contact")))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\"}"))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private static LetterForm typed(String field, String value) {
        return new LetterForm(
                        LetterKind.OPINION,
                        field.equals("name") ? value : "n",
                        "",
                        field.equals("subject") ? value : "s",
                        field.equals("body") ? value : "b",
                        "")
                .trimmed();
    }

    private static void assertNoLetters() {
        assertThat(paper.database().<List<Letter>>read(sql -> Letters.newest(sql, 1))).isEmpty();
    }
}
