package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Dates with a month or in digits. */
class DatesTest {

    @Test
    void daysAndMonthsOfAllConventions() {
        assertThat(times("في 10 جانفي 2022 و3 غشت 2021 و14 شباط 2005 و9 يونيه 2019"))
                .containsExactly(
                        "10 جانفي 2022 = 2022-01-10",
                        "3 غشت 2021 = 2021-08-03",
                        "14 شباط 2005 = 2005-02-14",
                        "9 يونيه 2019 = 2019-06-09");
    }

    @Test
    void twoConventionsAtOnce() {
        assertThat(
                        times(
                                "يوم 10 جانفي/يناير 2022، ثم 24 يناير (كانون الثاني) الحالي، ثم 9 كانون الثاني/يناير"))
                .containsExactly(
                        "يوم 10 جانفي/يناير 2022 = 2022-01-10",
                        "24 يناير (كانون الثاني) الحالي = 2022-01-24",
                        "9 كانون الثاني/يناير = 2022-01-09");
    }

    @Test
    void ordinalDays() {
        assertThat(
                        times(
                                "منذ الثامن من ديسمبر، وفي الحادي والعشرين من مارس 2011، وفي الـ15 من فبراير الماضي"))
                .containsExactly(
                        "الثامن من ديسمبر = 2021-12-08",
                        "الحادي والعشرين من مارس 2011 = 2011-03-21",
                        "الـ15 من فبراير الماضي = 2021-02-15");
    }

    @Test
    void theFirstOfAMonth() {
        assertThat(times("يوم غرة نوفمبر 2016 والفاتح من سبتمبر 1969 وفاتح يناير 2020"))
                .containsExactly(
                        "يوم غرة نوفمبر 2016 = 2016-11-01",
                        "الفاتح من سبتمبر 1969 = 1969-09-01",
                        "فاتح يناير 2020 = 2020-01-01");
    }

    @Test
    void daysOfTheCurrentMonth() {
        assertThat(times("يوم 25 الجاري، وفي العاشر من الشهر المقبل، وفي 20 من هذا الشهر"))
                .containsExactly(
                        "يوم 25 الجاري = 2022-01-25",
                        "العاشر من الشهر المقبل = 2022-02-10",
                        "20 من هذا الشهر = 2022-01-20");
    }

    @Test
    void datesInDigits() {
        assertThat(times("بتاريخ 10/01/2022 و2022-01-09 و03.01.2022 و7/1/22"))
                .containsExactly(
                        "10/01/2022 = 2022-01-10",
                        "2022-01-09 = 2022-01-09",
                        "03.01.2022 = 2022-01-03",
                        "7/1/22 = 2022-01-07");
    }

    @Test
    void aDayAndMonthInDigitsNeedsAWordBefore() {
        assertThat(times("يوم 7/1 بنسبة 3/4")).containsExactly("يوم 7/1 = 2022-01-07");
    }

    @Test
    void severalDaysOfOneMonth() {
        assertThat(times("يومي 27 و28 ديسمبر 2021"))
                .containsExactly("يومي 27 = 2021-12-27", "28 ديسمبر 2021 = 2021-12-28");
    }

    @Test
    void aRangeOfDaysIsOne() {
        assertThat(times("من 3 إلى 7 مارس، وبين 10 و15 أفريل 2020"))
                .containsExactly(
                        "3 إلى 7 مارس = 2022-03-03 .. 2022-03-07",
                        "10 و15 أفريل 2020 = 2020-04-10 .. 2020-04-15");
    }

    @Test
    void withoutAYearTheNearestDayIsMeant() {
        assertThat(times("انقطعت الأخبار عنه منذ 30 نوفمبر، والمعرض يوم 20 جانفي"))
                .containsExactly("30 نوفمبر = 2021-11-30", "يوم 20 جانفي = 2022-01-20");
    }

    @Test
    void theYearOfTheNextDateIsTaken() {
        assertThat(times("بدأت في 12 ماي وانتهت. من 12 ماي إلى 15 جوان 2014"))
                .containsExactly(
                        "12 ماي = 2021-05-12",
                        "12 ماي إلى 15 جوان 2014 = 2014-05-12 .. 2014-06-15");
    }

    @Test
    void hijriDatesByUmmAlQura() {
        assertThat(times("صدر في 8 جمادى الآخرة 1443 هـ، وفي 1443/6/8هـ"))
                .containsExactly("8 جمادى الآخرة 1443 هـ = 2022-01-11", "1443/6/8هـ = 2022-01-11");
    }

    @Test
    void bothCalendarsTogether() {
        assertThat(times("يوم الخميس 10 جمادى الآخرة 1443هـ الموافق 13 يناير 2022م"))
                .containsExactly(
                        "يوم الخميس 10 جمادى الآخرة 1443هـ الموافق 13 يناير 2022م = 2022-01-13");
    }

    @Test
    void aMonthSightedElsewhereBeginsADayBeside() {
        assertThat(times("يوم الخميس 23 محرم 1443"))
                .containsExactly("يوم الخميس 23 محرم 1443 = 2021-09-02");
    }

    @Test
    void landmarksNeedNoYear() {
        assertThat(times("منذ هجمات 11 سبتمبر")).containsExactly("11 سبتمبر = 2001-09-11");
    }

    @Test
    void streetsAreNoDates() {
        assertThat(times("في شارع 14 جانفي وساحة 9 أفريل ونهج 18 جانفي")).isEmpty();
    }
}
