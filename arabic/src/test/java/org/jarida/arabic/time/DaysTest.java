package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Days seen from today, and weekdays. */
class DaysTest {

    @Test
    void todayYesterdayTomorrow() {
        assertThat(times("اليوم، وأمس، ويوم غد، وغدا"))
                .containsExactly(
                        "اليوم = 2022-01-11",
                        "أمس = 2022-01-10",
                        "يوم غد = 2022-01-12",
                        "غدا = 2022-01-12");
    }

    @Test
    void twoDaysAway() {
        assertThat(times("أول أمس، وأمس الأول، وأول من أمس، وبعد غد"))
                .containsExactly(
                        "أول أمس = 2022-01-09",
                        "أمس الأول = 2022-01-09",
                        "أول من أمس = 2022-01-09",
                        "بعد غد = 2022-01-13");
    }

    @Test
    void withTheWeekday() {
        assertThat(times("يوم أمس الاثنين ثم اليوم (الثلاثاء) ثم غدا الأربعاء"))
                .containsExactly(
                        "يوم أمس الاثنين = 2022-01-10",
                        "اليوم (الثلاثاء) = 2022-01-11",
                        "غدا الأربعاء = 2022-01-12");
    }

    @Test
    void aWeekdayAloneIsTheLastOne() {
        assertThat(times("اجتمع المجلس يوم الجمعة")).containsExactly("يوم الجمعة = 2022-01-07");
    }

    @Test
    void butAheadAfterAFutureVerb() {
        assertThat(times("سيجتمع المجلس يوم الجمعة")).containsExactly("يوم الجمعة = 2022-01-14");
    }

    @Test
    void adjectivesTellWhichWeekday() {
        assertThat(times("الأحد المقبل والأحد الماضي والثلاثاء القادم"))
                .containsExactly(
                        "الأحد المقبل = 2022-01-16",
                        "الأحد الماضي = 2022-01-09",
                        "الثلاثاء القادم = 2022-01-18");
    }

    @Test
    void theWeekTellsWhichWeekday() {
        assertThat(times("الاثنين من الأسبوع المقبل"))
                .containsExactly("الاثنين من الأسبوع المقبل = 2022-01-17");
    }

    @Test
    void oneAdjectiveForTwo() {
        assertThat(times("يومي السبت والأحد المقبلين"))
                .containsExactly("يومي السبت = 2022-01-15", "الأحد المقبلين = 2022-01-16");
    }

    @Test
    void aRangeOfWeekdays() {
        assertThat(times("من الاثنين إلى الجمعة"))
                .containsExactly("الاثنين إلى الجمعة = 2022-01-10 .. 2022-01-14");
    }

    @Test
    void partsOfADay() {
        assertThat(times("مساء أمس الاثنين، وصباح اليوم، وبعد ظهر الأحد، وعشية أمس، والجمعة مساء"))
                .containsExactly(
                        "مساء أمس الاثنين = 2022-01-10TEV",
                        "صباح اليوم = 2022-01-11TMO",
                        "بعد ظهر الأحد = 2022-01-09TAF",
                        "عشية أمس = 2022-01-10TAF",
                        "الجمعة مساء = 2022-01-07TEV");
    }

    @Test
    void nights() {
        assertThat(
                        times(
                                "الليلة الماضية، وليلة السبت الأحد، وليل الأحد - الاثنين، والليلة قبل الماضية"))
                .containsExactly(
                        "الليلة الماضية = 2022-01-10TNI",
                        "ليلة السبت الأحد = 2022-01-08TNI",
                        "ليل الأحد - الاثنين = 2022-01-09TNI",
                        "الليلة قبل الماضية = 2022-01-09TNI");
    }

    @Test
    void howLateInTheDay() {
        assertThat(
                        times(
                                "في ساعة متأخرة من ليل الأحد، وفي وقت متأخر الليلة الماضية، وفي وقت سابق اليوم"))
                .containsExactly(
                        "ساعة متأخرة من ليل الأحد = 2022-01-09TNI",
                        "وقت متأخر الليلة الماضية = 2022-01-10TNI",
                        "وقت سابق اليوم = 2022-01-11");
    }

    @Test
    void outletsAndSpecialDaysAreNone() {
        assertThat(
                        times(
                                "قناة روسيا اليوم وصحيفة المصري اليوم وموقع اليوم السابع في اليوم العالمي للغة"))
                .isEmpty();
    }

    @Test
    void prayersAndMarketsAreNone() {
        assertThat(times("بعد صلاة الجمعة في سوق الأحد")).isEmpty();
    }

    @Test
    void theSameAndTheNextDay() {
        assertThat(times("في 3 يناير 2022 استقال، وفي اليوم نفسه غادر، وفي اليوم التالي عاد"))
                .containsExactly(
                        "3 يناير 2022 = 2022-01-03",
                        "اليوم نفسه = 2022-01-03",
                        "اليوم التالي = 2022-01-04");
    }

    @Test
    void aDayOfAnEventIsTheDaySpokenOf() {
        assertThat(times("انطلق المعرض السبت. وفي اليوم الأول من المعرض"))
                .containsExactly("السبت = 2022-01-08", "اليوم الأول = 2022-01-08");
    }
}
