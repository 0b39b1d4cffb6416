package org.jarida.arabic.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.RandomText;
import org.jarida.arabic.fold.SearchFoldingTest.Ways;
import org.jarida.arabic.text.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال «نعم»|قال “نعم”",
                "قال \"نعم\"|قال ''نعم’’",
                "قال ‘عدنا سنة 2020’|قال «عدنا سنة 2020»",
                "قال «عدنا سنة 2020’|قال «عدنا سنة 2020»",
                "قال <<نعم>>|قال »نعم«",
                "قال : نعم ،ثم عاد|قال: نعم، ثم  عاد",
                "قال:«نعم»|قال: « نعم »",
                "في 2021 ، 5 أشخاص|في 2021، 5 أشخاص",
                "عاد عام 2021 .|عاد عام 2021.",
                "نسبة 50 %|نسبة 50%",
                "مـســؤول|مسؤول",
                "بـ8 ملايين|ب8 ملايين",
                "قال\u200F نعم|قال نعم",
                "كتَب|كتب",
                "كتّب|كتَّب",
                "بيتاً|بيتًا",
                "شُكْرًا|شكرا",
                "ا\u0654كد|أكد",
                "Café|Cafe\u0301",
                "L’Express|L'Express"
            })
    void theSameWordsTypedInAnotherWay(String one, String other) {
        assertThat(Wording.same(one, other)).as("%s = %s", one, other).isTrue();
        assertThat(Wording.of(one).key()).isEqualTo(Wording.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "على|علي",
                "فى|في",
                "أن|إن",
                "قرأ|قرا",
                "كرة|كره",
                "كتَب|كتِب",
                "حَسَن|حُسن",
                "عامر|عمر",
                "قال نعم|قال لا",
                "لن يعود|لم يعود",
                "ما لك|مالك", // not yours, and a name
                "لا مع|لامع",
                "لا، نعود|لا نعود", // a negation by its comma
                "قال «لا» نعود|قال لا نعود",
                "1,5 مليون|15 مليون",
                "1 500|1500",
                "1.500|1,500",
                "12 ,5|12,5",
                "12, 5|12,5",
                "10/01/2022|10/0 1/2022",
                "3 ـ 5|35",
                "3ـ5|35",
                "بين 3 -5 درجات|بين 3 - 5 درجات",
                "درجة -5|درجة - 5",
                "-5|5",
                "5' |5\"",
                "12|١٢",
                "½|1⁄2",
                "Müller|Muller",
                "us|US",
                "½ 1|1½"
            })
    void anotherWording(String one, String other) {
        assertThat(Wording.same(one, other)).as("%s is not %s", one, other).isFalse();
        assertThat(Wording.same(other, one)).isFalse();
    }

    @Test
    void vowelSignsMayComeOrGoButNotChange() {
        assertThat(Wording.same("كتب", "كتَب")).isTrue();
        assertThat(Wording.same("كتب", "كتِب")).isTrue();
        assertThat(Wording.same("كتَب", "كتِب")).isFalse();
    }

    @Test
    void everyTextIsTheSameAsItselfAndItsWayBackStaysInOrder() {
        RandomText.each(
                22,
                text -> {
                    Wording wording = Wording.of(text);
                    assertThat(wording.isSameAs(Wording.of(text))).isTrue();
                    Ways.areInOrder(wording.folded(), text);
                });
    }

    @Test
    void noTwoDigitsThatStoodApartAreJoined() {
        RandomText.each(
                23,
                text -> {
                    String key = Wording.of(text).key();
                    assertThat(digits(key)).isEqualTo(digits(text));
                });
    }

    /** No digit is lost, moved or joined with another that a blank or a mark held apart. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        boolean apart = false;
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isDigit(codePoint)) {
                digits.append(apart && !digits.isEmpty() ? " " : "").appendCodePoint(codePoint);
                apart = false;
            } else {
                boolean nothing =
                        ArabicSigns.isInvisible(codePoint) || ArabicSigns.isVowelSign(codePoint);
                apart |= !nothing || Letters.isLineEnd(codePoint) || codePoint == '\t';
            }
        }
        return digits.toString();
    }
}
