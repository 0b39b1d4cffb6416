package org.jarida.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportPaper;
import org.jarida.paper.Conventions;
import org.jarida.paper.Conventions.Digits;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.MonthNames;
import org.jarida.paper.PaperDates;
import org.jarida.paper.Policy;
import org.jarida.publication.ChangePaperOutcome;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook's page on the paper names every convention, and each of its examples is so. */
class PaperHandbookTest {
    private static final String ENGLISH = "../docs/handbook/paper.md";
    private static final String ARABIC = "../docs/handbook/ar/paper.md";
    private static final Instant MORNING = Instant.parse("2022-01-11T05:10:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);
    private static final LocalDate AUGUST = LocalDate.of(2022, 8, 1);

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, ARABIC})
    void everyMonthNamesAreShown(String file) throws IOException {
        String document = Files.readString(Path.of(file));
        for (MonthNames months : MonthNames.values()) {
            assertThat(document)
                    .contains("`" + months.code() + "`")
                    .contains(plain(dates(Language.AR, months).full(MORNING)));
        }
        for (MonthNames months : new MonthNames[] {MonthNames.MOROCCAN, MonthNames.EGYPTIAN}) {
            assertThat(document).contains(dates(Language.AR, months).month(AUGUST));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, ARABIC})
    void digitsHijriAndPoliciesAreShown(String file) throws IOException {
        String document = Files.readString(Path.of(file));
        for (Digits digits : Digits.values()) {
            String count =
                    Messages.of(Language.AR, digits)
                            .text("archive.articles", Map.of("articles", 2_418));
            assertThat(document).contains("`" + digits.code() + "`").contains(plain(count));
        }
        assertThat(document).contains(plain(dates(Language.AR, MonthNames.TUNISIAN).hijri(DAY)));
        for (Policy.Kind kind : Policy.Kind.values()) {
            assertThat(document).contains("`" + kind.code() + "`");
        }
    }

    @Test
    void frenchAndEnglishAreShown() throws IOException {
        String document = Files.readString(Path.of(ENGLISH));
        for (Language language : new Language[] {Language.FR, Language.EN}) {
            PaperDates dates = dates(language, MonthNames.TUNISIAN);
            assertThat(document)
                    .contains("*" + plain(dates.full(MORNING)) + "*")
                    .contains("*" + plain(dates.hijri(DAY)) + "*");
        }
    }

    @Test
    void theExampleIsTakenIn(@TempDir Path folder) throws IOException {
        String document = Files.readString(Path.of(ENGLISH));
        Path file =
                Files.writeString(
                        folder.resolve("paper.json"),
                        document.replaceAll("(?s).*```json\n(.*?)```.*", "$1"));

        try (TestPaper paper = TestPaper.start()) {
            var outcome = paper.part(ImportPaper.class).importFile(file, Editor.operator());

            assertThat(outcome)
                    .asString()
                    .contains(ChangePaperOutcome.Changed.class.getSimpleName());
            assertThat(paper.get("/").body()).contains("الجسر").contains("١٧\u00a0مارس\u00a0٢٠٢٦");
            assertThat(paper.get("/standards").body()).contains("نصحّح في المكان نفسه");
            assertThat(paper.get("/en/standards").body()).contains("We correct in the same place");
        }
    }

    private static PaperDates dates(Language language, MonthNames months) {
        return new PaperDates(
                new Conventions(Conventions.TUNISIAN.timeZone(), months, Digits.WESTERN, true),
                language);
    }

    /** As documents are typed. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
