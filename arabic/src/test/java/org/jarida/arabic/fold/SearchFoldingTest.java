package org.jarida.arabic.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFoldingTest {

    private static String fold(String text) {
        return SearchFolding.of(text).text();
    }

    @ParameterizedTest
    @CsvSource({
        "أكد, اكد",
        "إلى, الي",
        "الآن, الان",
        "مؤتمر, موتمر",
        "رئيس, رييس",
        "مسئول, مسوول", // Cairo
        "مسؤول, مسوول",
        "رءوس, رووس",
        "شيء, شيء",
        "مصطفى, مصطفي",
        "مدرسة, مدرسه",
        "کتاب, كتاب",
        "ڨفصة, قفصه",
        "ڤيينا, فيينا",
        "مُحَمَّد, محمد",
        "مـســؤول, مسوول",
        "ﻻ, لا",
        "ﷲ, الله",
        "École, ecole",
        "Œuvre, oeuvre"
    })
    void whatAReaderWouldNotTellApartBecomesOne(String typed, String folded) {
        assertThat(fold(typed)).isEqualTo(folded);
    }

    @Test
    void digitsOfAllSetsBecomeOne() {
        assertThat(fold("٢٠٢٢ ۲۰۲۲ 2022 ١٫٥")).isEqualTo("2022 2022 2022 1.5");
    }

    @Test
    void aHamzaWrittenApartAndControlsAreNoDifference() {
        assertThat(fold("ا\u0654كد")).isEqualTo(fold("أ\u200Fكد")).isEqualTo("اكد");
    }

    @Test
    void theWayBackKeepsVowelSignsWithTheirLetters() {
        String text = "قال \u200Fمُحَمَّدٌ: «ﻻ»";
        Folded folded = SearchFolding.of(text);
        int name = folded.text().indexOf("محمد");
        int no = folded.text().indexOf("لا");

        assertThat(folded.original(name, name + 4))
                .hasValueSatisfying(span -> assertThat(span.of(text)).isEqualTo("مُحَمَّدٌ"));
        assertThat(folded.original(no, no + 2)).map(span -> span.of(text)).hasValue("ﻻ");
        assertThat(folded.original(name, name)).isEmpty();
    }

    @Test
    void foldingIsIdempotentAndTheWayBackStaysInOrder() {
        RandomText.each(
                21,
                text -> {
                    Folded folded = SearchFolding.of(text);
                    assertThat(fold(folded.text())).isEqualTo(folded.text());
                    Ways.areInOrder(folded, text);
                });
    }

    /** What holds of every way back. */
    static final class Ways {
        private Ways() {}

        static void areInOrder(Folded folded, String text) {
            int last = 0;
            for (int at = 0; at < folded.text().length(); at++) {
                Span span = folded.original(at, at + 1).orElseThrow();
                assertThat(span.start()).isGreaterThanOrEqualTo(last);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                last = span.start();
            }
        }
    }
}
