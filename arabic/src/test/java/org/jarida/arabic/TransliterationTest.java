package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTest {

    @ParameterizedTest
    @CsvSource({
        "تونس, tunis", // no long vowel before two consonants
        "خالد, khalid",
        "فاطمة, fatima",
        "بكر, bakr", // a short one may stand there
        "مسعود, mas'ud",
        "سعيد, sa'id",
        "جريدة, jarida",
        "القاهرة, al-qahira",
        "علي, ali",
        "ليبيا, libiya",
        "أحمد, ahmad",
        "محمد, muhammad"
    })
    void vowelsThatAreNotWrittenAreGuessedFromTheSyllable(String arabic, String latin) {
        assertThat(Transliteration.of(arabic)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"مُعَلِّم, mu'allim", "مُحَمَّدٌ, muhammadun", "نُور, nur", "كَبِير, kabir"})
    void vowelsThatAreWrittenAreUsed(String arabic, String latin) {
        assertThat(Transliteration.of(arabic)).isEqualTo(latin);
    }

    @Test
    void digitsAndMarksBecomeLatinOnesAndTheRestStays() {
        assertThat(Transliteration.of("جريدة «تونس» ٢٠٢٢، NATO؟"))
                .isEqualTo("jarida \"tunis\" 2022, NATO?");
    }

    @Test
    void anyTextHasATransliterationWithoutArabicLetters() {
        RandomText.each(
                31,
                text ->
                        assertThat(Transliteration.of(text).codePoints())
                                .noneMatch(one -> one >= 'ء' && one <= 'ي'));
    }
}
