package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.paper.Conventions.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How many of something there are, in words and in the paper's digits. */
class CountsTest {
    private static final Messages ARABIC = Messages.of(Language.AR, Digits.WESTERN);
    private static final Messages ARABIC_INDIC = Messages.of(Language.AR, Digits.ARABIC_INDIC);
    private static final Messages FRENCH = Messages.of(Language.FR, Digits.ARABIC_INDIC);
    private static final Messages ENGLISH = Messages.of(Language.EN, Digits.ARABIC_INDIC);

    @ParameterizedTest
    @CsvSource({
        "0, أقلّ من دقيقة قراءة, أقلّ من دقيقة قراءة",
        "1, دقيقة قراءة, دقيقة قراءة",
        "2, دقيقتا قراءة, دقيقتا قراءة",
        "3, 3 دقائق قراءة, ٣ دقائق قراءة",
        "10, 10 دقائق قراءة, ١٠ دقائق قراءة",
        "11, 11 دقيقة قراءة, ١١ دقيقة قراءة",
        "99, 99 دقيقة قراءة, ٩٩ دقيقة قراءة",
        "100, 100 دقيقة قراءة, ١٠٠ دقيقة قراءة",
        "102, 102 دقيقة قراءة, ١٠٢ دقيقة قراءة",
        "103, 103 دقائق قراءة, ١٠٣ دقائق قراءة"
    })
    void minutesOfReading(int minutes, String western, String arabicIndic) {
        assertThat(count(ARABIC, "article.reading", minutes)).isEqualTo(western);
        assertThat(count(ARABIC_INDIC, "article.reading", minutes)).isEqualTo(arabicIndic);
    }

    @ParameterizedTest
    @CsvSource({
        "0, لا مقالات, لا مقالات",
        "1, مقال واحد, مقال واحد",
        "2, مقالان, مقالان",
        "3, 3 مقالات, ٣ مقالات",
        "10, 10 مقالات, ١٠ مقالات",
        "11, 11 مقالا, ١١ مقالا",
        "99, 99 مقالا, ٩٩ مقالا",
        "100, 100 مقال, ١٠٠ مقال",
        "102, 102 مقال, ١٠٢ مقال",
        "2418, 2_418 مقالا, ٢٬٤١٨ مقالا"
    })
    void articlesOfADay(int articles, String western, String arabicIndic) {
        assertThat(count(ARABIC, "archive.articles", articles))
                .isEqualTo(western.replace('_', '\u00a0'));
        assertThat(count(ARABIC_INDIC, "archive.articles", articles)).isEqualTo(arabicIndic);
    }

    @Test
    void frenchAndEnglishHaveTheirTwoForms() {
        assertThat(count(FRENCH, "archive.articles", 0)).isEqualTo("0 article");
        assertThat(count(FRENCH, "archive.articles", 1)).isEqualTo("1 article");
        assertThat(count(FRENCH, "archive.articles", 2418)).isEqualTo("2\u202f418 articles");
        assertThat(count(ENGLISH, "archive.articles", 0)).isEqualTo("0 articles");
        assertThat(count(ENGLISH, "archive.articles", 1)).isEqualTo("1 article");
        assertThat(count(ENGLISH, "archive.articles", 2418)).isEqualTo("2,418 articles");
    }

    /** Holds for texts that are still to be written, too. */
    @ParameterizedTest
    @EnumSource(Digits.class)
    void everyCountIsInThePapersDigits(Digits digits) {
        String others = digits == Digits.WESTERN ? "[٠-٩]" : "[0-9]";
        for (String key : ARABIC.keys()) {
            for (int number : List.of(0, 1, 2, 3, 10, 11, 99, 100, 102, 12_345)) {
                Messages messages = Messages.of(Language.AR, digits);
                String text = count(messages, key, number);

                assertThat(text).as(key + " " + number).doesNotContainPattern(others);
                if (number > 2 && isCount(key)) {
                    assertThat(text).as(key).contains(messages.number(number));
                }
            }
        }
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertThat(ARABIC.number(2418)).isEqualTo("2\u00a0418");
        assertThat(ARABIC.number(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(ARABIC.number(340)).isEqualTo("340");
        assertThat(ARABIC_INDIC.number(2418)).isEqualTo("٢٬٤١٨");
        assertThat(FRENCH.number(2418)).isEqualTo("2\u202f418");
        assertThat(ENGLISH.number(2418)).isEqualTo("2,418");
    }

    @Test
    void whatIsFilledInKeepsItsOwnFigures() {
        Map<String, String> name = Map.of("name", "F-16 1,234");

        assertThat(ARABIC_INDIC.text("article.more-by", name)).contains("F-16 1,234");
        assertThat(ARABIC.text("article.more-by", name)).contains("F-16 1,234");
    }

    /** The text with that number for each of its arguments. */
    private static String count(Messages messages, String key, long number) {
        Map<String, Object> arguments = new HashMap<>();
        new MessageParts(Messages.of(messages.language()).text(key))
                .arguments()
                .forEach(name -> arguments.put(name, number));
        return arguments.isEmpty() ? messages.text(key) : messages.text(key, arguments);
    }

    private static boolean isCount(String key) {
        return !new MessageParts(ARABIC.text(key)).forms().isEmpty();
    }
}
