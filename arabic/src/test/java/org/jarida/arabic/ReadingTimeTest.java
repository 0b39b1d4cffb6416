package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void timeIsToTheNearestMinuteAndAtLeastOne() {
        assertThat(ReadingTime.minutes(0)).isEqualTo(1);
        assertThat(ReadingTime.minutes(269)).isEqualTo(1);
        assertThat(ReadingTime.minutes(270)).isEqualTo(2);
        assertThat(ReadingTime.minutes(900)).isEqualTo(5);
        assertThat(ReadingTime.minutes(Integer.MAX_VALUE)).isEqualTo(11_930_465);
    }

    @Test
    void fewerThanNoWordsIsAMistake() {
        assertThatThrownBy(() -> ReadingTime.minutes(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordsAreCounted() {
        assertThat(ReadingTime.words("")).isZero();
        assertThat(ReadingTime.words("قال الوزير: «نعم»، ثم خرج.")).isEqualTo(5);
        assertThat(ReadingTime.words("قال - أمس …")).isEqualTo(2);
    }

    @Test
    void signsInsideAWordDoNotPartIt() {
        assertThat(ReadingTime.words("مُحَمَّد الـــعالم می\u200Cخواهم")).isEqualTo(3);
    }

    @Test
    void aFullStopWithoutSpacePartsArabicWordsOnly() {
        assertThat(ReadingTime.words("العسكرية.ويرأس")).isEqualTo(2);
        assertThat(ReadingTime.words("www.example.org 1.5% F-16 11/01/2022")).isEqualTo(4);
    }

    @Test
    void wordsAddUpAcrossLines() {
        RandomText.each(
                4,
                text ->
                        assertThat(ReadingTime.words(text + "\n" + text))
                                .isEqualTo(2 * ReadingTime.words(text)));
    }
}
