package org.jarida.arabic.fuzz;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.Reader;
import org.jarida.arabic.Reading;
import org.jarida.arabic.SampleNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every public reader, whatever the text. */
class ReadersPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);
    private static final Reader READER = Reader.standard();
    private static final String THINGS = "«»“”\"'’‘()،.؟!: \nـ\u200F٣7";

    @Test
    void anyMixtureOfPiecesIsRead() {
        RandomText.each(51, 1_000, EveryReader::reads);
    }

    @Test
    void newsWithAnyThingPutInOrTakenOutIsRead() {
        Random random = new Random(52);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder(SampleNews.article(700, random.nextLong()));
            for (int change = 0; change < 12; change++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, THINGS.charAt(random.nextInt(THINGS.length())));
                    default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                }
            }
            EveryReader.reads(text.toString());
        }
    }

    @Test
    void anEmptyTextHasNothing() {
        Reading nothing = READER.read("", DAY);
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.times()).isEmpty();
        assertThat(nothing.statements().quotations()).isEmpty();
    }

    /** In quadratic time each of these would take minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "\"",
                "“a",
                "‘",
                "’’",
                "«» ",
                "\" \" ",
                "(",
                "قال \"",
                "قال «أن ",
                "وقال محمد أن ",
                "مصادر ",
                "وفق ",
                "أمس ",
                "12 ",
                "1.",
                "نحو ",
                "ثلاثة و",
                "من ",
                "الوزير ",
                "محمد ",
                "، ",
                ". ",
                "..",
                " -",
                "ـ",
                "َ",
                "ا",
                "و",
                "\n",
                "\n\n",
                "a@",
                "a. ",
                "\uD83D"
            })
    void aLongTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        assertTimeoutPreemptively(ofSeconds(15), () -> READER.read(text, DAY));
    }

    @Test
    void oneReaderServesAllThreads() {
        String text = SampleNews.article(3_000, 53);
        Reading alone = READER.read(text, DAY);
        List<Reading> together =
                IntStream.range(0, 60).parallel().mapToObj(_ -> READER.read(text, DAY)).toList();
        assertThat(together).allMatch(alone::equals);
    }
}
