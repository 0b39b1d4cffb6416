package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Times of day. */
class ClockTest {

    @Test
    void hoursInWords() {
        assertThat(
                        times(
                                "الساعة الثالثة فجرا، والساعة الثامنة والنصف مساء، والخامسة إلا ربعا مساء"))
                .containsExactly(
                        "الساعة الثالثة فجرا = 2022-01-11T03:00",
                        "الساعة الثامنة والنصف مساء = 2022-01-11T20:30",
                        "الخامسة إلا ربعا مساء = 2022-01-11T16:45");
    }

    @Test
    void hoursInDigits() {
        assertThat(times("الساعة 9:15 صباحا وعلى الساعة 20.30 وعلى الساعة 16 و47 دقيقة"))
                .containsExactly(
                        "الساعة 9:15 صباحا = 2022-01-11T09:15",
                        "الساعة 20.30 = 2022-01-11T20:30",
                        "الساعة 16 و47 دقيقة = 2022-01-11T16:47");
    }

    @Test
    void zones() {
        assertThat(
                        times(
                                "عند الساعة 17:00 بتوقيت غرينتش (18,00 ت غ) والثانية ظهرا بالتوقيت المحلي"))
                .containsExactly(
                        "الساعة 17:00 بتوقيت غرينتش = 2022-01-11T17:00Z",
                        "18,00 ت غ = 2022-01-11T18:00Z",
                        "الثانية ظهرا بالتوقيت المحلي = 2022-01-11T14:00");
    }

    @Test
    void withTheDayAfterIt() {
        assertThat(times("الساعة العاشرة من صباح غد الأربعاء، والثالثة بعد ظهر الخميس المقبل"))
                .containsExactly(
                        "الساعة العاشرة من صباح غد الأربعاء = 2022-01-12T10:00",
                        "الثالثة بعد ظهر الخميس المقبل = 2022-01-13T15:00");
    }

    @Test
    void ofTheDaySpokenOf() {
        assertThat(times("يوم الأحد 26 ديسمبر 2021 على الساعة العاشرة صباحا"))
                .containsExactly(
                        "يوم الأحد 26 ديسمبر 2021 = 2021-12-26",
                        "الساعة العاشرة صباحا = 2021-12-26T10:00");
    }

    @Test
    void middleOfDayAndNight() {
        assertThat(times("قبيل منتصف الليل، ومنتصف ليل الأحد - الاثنين، وعند منتصف النهار"))
                .containsExactly(
                        "منتصف الليل = 2022-01-11T24:00",
                        "منتصف ليل الأحد - الاثنين = 2022-01-09T24:00",
                        "منتصف النهار = 2022-01-09T12:00");
    }

    @Test
    void aRangeOfHours() {
        assertThat(times("من الساعة العاشرة صباحا إلى الساعة الرابعة مساء"))
                .containsExactly(
                        "الساعة العاشرة صباحا إلى الساعة الرابعة مساء = 2022-01-11T10:00 .. 2022-01-11T16:00");
    }

    @Test
    void scoresAndOrdinalsAreNone() {
        assertThat(times("فازوا 3:1 في اليوم الثالث صباحا")).isEmpty();
    }
}
