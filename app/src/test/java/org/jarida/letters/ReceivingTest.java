package org.jarida.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.JOB;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.paper.Conventions;
import org.jarida.paper.MonthNames;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter is stored under a number of its year, and its reader gets a receipt. */
class ReceivingTest {
    private static final TestClock CLOCK = new TestClock(TestPaper.NOON);

    private static TestPaper paper;

    @BeforeAll
    static void start() {
        paper = TestPaper.start(CLOCK);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    /** So that each test may send as many letters as one reader may. */
    @BeforeEach
    void anHourLater() {
        CLOCK.moveOn(Duration.ofHours(1));
    }

    @Test
    void lettersAreNumberedByTheYearOfThePapersTown() {
        // Half an hour before the new year in Tunis, which is an hour ahead of UTC.
        TestClock late = new TestClock(Instant.parse("2026-12-31T22:30:00Z"));
        try (TestPaper other = TestPaper.start(late)) {
            assertThat(number(other, new SentForm().to(other))).isEqualTo("2026-1");
            assertThat(number(other, new SentForm().to(other))).isEqualTo("2026-2");

            late.moveOn(Duration.ofMinutes(31));

            assertThat(number(other, new SentForm().to(other))).isEqualTo("2027-1");
            assertThat(letters(other))
                    .extracting(one -> one.number().toString())
                    .containsExactly("2027-1", "2026-2", "2026-1");
        }
    }

    @Test
    void aLetterIsStoredAsItWasWritten() {
        Instant before = CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);

        new SentForm().with("kind", "tip").with("body", "  أوّل\r\n\r\nثان\n ").to(paper);

        Letter letter = letters(paper).getFirst();
        assertThat(letter.kind()).isEqualTo(LetterKind.TIP);
        assertThat(letter.name()).isEqualTo("سامية بن عمر");
        assertThat(letter.email()).isEqualTo("samia@barid.example");
        assertThat(letter.subject()).isEqualTo("الحافلة رقم 9 (NATO)");
        assertThat(letter.body()).isEqualTo("أوّل\n\nثان");
        assertThat(letter.receivedAt()).isBetween(before, CLOCK.instant());
        assertThat(letter.sentAt()).isEmpty();
    }

    @Test
    void theReceiptTellsNothingOfTheLetterAndIsKeptNowhere() {
        HttpResponse<String> receipt = receipt(new SentForm().to(paper));

        assertThat(receipt.statusCode()).isEqualTo(200);
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(receipt.headers().firstValue("ETag")).isEmpty();
        assertThat(receipt.body())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("الثلاثاء 17\u00a0مارس\u00a02026، ")
                .contains("رسالة إلى التحرير")
                .doesNotContain("سامية", "samia", "الحافلة", "المحرّر");
    }

    @Test
    void aReceiptHasAnAddressThatNobodyGuesses() {
        String one = location(new SentForm().to(paper));
        String two = location(new SentForm().to(paper));

        assertThat(one).matches("/contact/receipt/[0-9a-f]{32}").isNotEqualTo(two);
        assertThat(paper.get("/contact/receipt/" + "0".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(paper.get("/contact/receipt/1").statusCode()).isEqualTo(404);
        assertThat(paper.get(one.toUpperCase(Locale.ROOT)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "opinion, samia@barid.example, يقرؤها التحرير, كتبنا إلى البريد الذي تركته",
        "correction, '', صحّحنا علنا, لم تترك عنوان بريد",
        "tip, '', نتثبّت من الخبر, لم تترك عنوان بريد"
    })
    void theReceiptSaysWhatComesNext(String kind, String email, String next, String answer) {
        HttpResponse<String> receipt =
                receipt(new SentForm().with("kind", kind).with("email", email).to(paper));

        assertThat(receipt.body()).contains(next).contains(answer);
    }

    @Test
    void theReceiptIsInTheLanguageOfTheForm() {
        HttpResponse<String> sent = new SentForm().in("fr").to(paper);

        assertThat(location(sent)).startsWith("/fr/contact/receipt/");
        assertThat(receipt(sent).body())
                .contains("<html lang=\"fr\" dir=\"ltr\">")
                .contains("Votre message est arrivé");
    }

    @Test
    void theNumberIsInThePapersDigits() {
        Conventions indic =
                new Conventions(
                        ZoneId.of("Africa/Cairo"),
                        MonthNames.EGYPTIAN,
                        Conventions.Digits.ARABIC_INDIC,
                        false);
        // Half an hour of the new year in Cairo, two hours ahead of UTC.
        try (TestPaper other =
                TestPaper.start(new TestClock(Instant.parse("2026-12-31T22:30:00Z")))) {
            other.database().change(sql -> PaperStore.save(sql, named(indic), TestPaper.NOON));

            HttpResponse<String> sent = new SentForm().to(other);

            assertThat(number(other, sent)).isEqualTo("٢٠٢٧-١");
        }
    }

    private static Paper named(Conventions conventions) {
        return new Paper(
                "جريدة",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                Paper.Contact.NONE,
                conventions,
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void withoutAMailServerTheLetterIsStoredAndNothingIsSent() {
        int before = letters(paper).size();

        new SentForm().to(paper);

        assertThat(letters(paper)).hasSize(before + 1);
        assertThat(paper.database().<Integer>read(sql -> sql.fetchCount(JOB))).isZero();
    }

    @Test
    void aProgramThatFillsEverythingIsAnsweredAndForgotten() {
        int before = letters(paper).size();

        HttpResponse<String> answer = new SentForm().with("link", "https://spam.example").to(paper);

        assertThat(location(answer)).matches("/contact/receipt/[0-9a-f]{32}");
        assertThat(letters(paper)).hasSize(before);
        assertThat(paper.get(location(answer)).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> receipt(HttpResponse<String> sent) {
        return paper.get(location(sent));
    }

    private static String location(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    private static String number(TestPaper paper, HttpResponse<String> sent) {
        return paper.get(location(sent))
                .body()
                .replaceAll("(?s).*<dd class=\"number fig\"><bdi dir=\"ltr\">([^<]*)<.*", "$1");
    }

    private static List<Letter> letters(TestPaper paper) {
        return paper.database().read(sql -> Letters.newest(sql, 100));
    }
}
