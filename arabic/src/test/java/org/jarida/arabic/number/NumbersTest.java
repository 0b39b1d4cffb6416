package org.jarida.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

class NumbersTest {

    /** Each number as "its words = its value". */
    private static List<String> numbers(String text) {
        return Numbers.of(Tokens.of(text)).all().stream()
                .map(number -> number.span().of(text) + " = " + number.plainValue())
                .toList();
    }

    @Test
    void unitsAndTens() {
        assertThat(numbers("ثمانية أعضاء وخمس دول وعشرون عاملا"))
                .containsExactly("ثمانية = 8", "خمس = 5", "عشرون = 20");
    }

    @Test
    void teensAreTwoWords() {
        assertThat(numbers("أحد عشر لاعبا واثنتا عشرة دولة وثلاثة عشر مقعدا"))
                .containsExactly("أحد عشر = 11", "اثنتا عشرة = 12", "ثلاثة عشر = 13");
    }

    @Test
    void unitsComeBeforeTens() {
        assertThat(numbers("خمسة وعشرين نائبا")).containsExactly("خمسة وعشرين = 25");
    }

    @Test
    void hundredsInOneWordOrTwo() {
        assertThat(numbers("ثلاثمئة صندوق. ثلاث مائة صندوق. مئتان وخمسون صندوقا"))
                .containsExactly("ثلاثمئة = 300", "ثلاث مائة = 300", "مئتان وخمسون = 250");
    }

    @Test
    void scalesAddUpWhileTheyGetSmaller() {
        assertThat(numbers("ثلاثة ملايين ومئتا ألف وخمسون"))
                .containsExactly("ثلاثة ملايين ومئتا ألف وخمسون = 3200050");
        assertThat(numbers("مليار و200 مليون")).containsExactly("مليار و200 مليون = 1200000000");
    }

    @Test
    void dualsOfScales() {
        assertThat(numbers("مليونان. ألفي نسخة. مليونا نسخة"))
                .containsExactly("مليونان = 2000000", "ألفي = 2000", "مليونا = 2000000");
    }

    @Test
    void pluralsOfScalesAloneSayNoNumber() {
        assertThat(numbers("آلاف المتفرجين وملايين الدولارات ومئات")).isEmpty();
    }

    @Test
    void digitsAndWordsMix() {
        assertThat(numbers("1,5 مليون و30 ألفا و2 مليار"))
                .containsExactly("1,5 مليون = 1500000", "30 ألفا = 30000", "2 مليار = 2000000000");
    }

    @Test
    void fractionsOfAScale() {
        assertThat(numbers("نصف مليون. ربع مليون. مليون ونصف المليون. ثلاثة أرباع المليون"))
                .containsExactly(
                        "نصف مليون = 500000",
                        "ربع مليون = 250000",
                        "مليون ونصف المليون = 1500000",
                        "ثلاثة أرباع المليون = 750000");
    }

    @Test
    void agenciesWriteTheWholePartAfterTheirPoint() {
        assertThat(numbers("4ر402 مليون دينار")).containsExactly("4ر402 مليون = 402400000");
    }

    @Test
    void anArabicCommaCloseBetweenDigitsIsAPoint() {
        assertThat(numbers("402،4 مليون")).containsExactly("402،4 مليون = 402400000");
        assertThat(numbers("بين 12، 15")).containsExactly("12 = 12", "15 = 15");
    }

    @Test
    void millionDinarsInTwoLetters() {
        assertThat(numbers("بلغت 496 م د")).containsExactly("496 م = 496000000");
    }

    @Test
    void threeDigitsAfterAMarkAreThousandsWhereSomethingIsCounted() {
        assertThat(numbers("10,000 نسخة و2.300 عامل و1.250 دينار و12.000"))
                .containsExactly(
                        "10,000 = 10000", "2.300 = 2300", "1.250 = 1.250", "12.000 = 12000");
    }

    @Test
    void allSetsOfDigitsAndTheirMarks() {
        assertThat(numbers("٣٥ ألف و١٬٢٥٠٫٥ و۷"))
                .containsExactly("٣٥ ألف = 35000", "١٬٢٥٠٫٥ = 1250.5", "۷ = 7");
    }

    @Test
    void groupsOfThreeWithBlanks() {
        assertThat(numbers("1 500 عامل")).containsExactly("1 500 = 1500");
    }

    @Test
    void particlesAndTheArticleStandBefore() {
        String text = "وبالـ24 ساعة";
        assertThat(Numbers.of(Tokens.of(text)).all())
                .singleElement()
                .satisfies(
                        number -> {
                            assertThat(number.span().of(text)).isEqualTo("الـ24");
                            assertThat(number.definite()).isTrue();
                            assertThat(number.particles()).isEqualTo("وب");
                        });
    }

    @Test
    void percentIsNoHundredAndLastaIsNoSix() {
        assertThat(numbers("8 بالمائة و9 في المئة ولست أدري")).containsExactly("8 = 8", "9 = 9");
    }

    @Test
    void datesAndAddressesAreNoNumbers() {
        assertThat(numbers("10.01.2022 و192.168.1.1")).isEmpty();
    }

    @Test
    void aLongRowOfScaleWordsStaysSmall() {
        assertThat(numbers("ألف ".repeat(50))).hasSizeGreaterThan(10);
    }

    @Test
    void numbersLieInOrderInAnyText() {
        RandomText.each(
                21,
                text -> {
                    int last = 0;
                    for (Numeral number : Numbers.of(Tokens.of(text)).all()) {
                        assertThat(number.span().start()).isGreaterThanOrEqualTo(last);
                        assertThat(number.span().end()).isLessThanOrEqualTo(text.length());
                        last = number.span().end();
                    }
                });
    }
}
