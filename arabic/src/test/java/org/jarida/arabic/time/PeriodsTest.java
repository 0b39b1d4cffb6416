package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Weeks, months, seasons, years, decades and centuries. */
class PeriodsTest {

    @Test
    void weeks() {
        assertThat(times("الأسبوع الماضي ونهاية هذا الأسبوع والأسبوع المقبل والأسبوع قبل الماضي"))
                .containsExactly(
                        "الأسبوع الماضي = 2022-W01",
                        "نهاية هذا الأسبوع = 2022-W02",
                        "الأسبوع المقبل = 2022-W03",
                        "الأسبوع قبل الماضي = 2021-W52");
    }

    @Test
    void monthsByName() {
        assertThat(times("في ديسمبر الماضي، وأواخر ماي الفارط، وشهر جانفي، وتشرين الثاني 2019"))
                .containsExactly(
                        "ديسمبر الماضي = 2021-12",
                        "أواخر ماي الفارط = 2021-05",
                        "شهر جانفي = 2022-01",
                        "تشرين الثاني 2019 = 2019-11");
    }

    @Test
    void monthsFromToday() {
        assertThat(times("الشهر الجاري، ومطلع الشهر المقبل"))
                .containsExactly("الشهر الجاري = 2022-01", "مطلع الشهر المقبل = 2022-02");
    }

    @Test
    void namesAndVerbsAreNoMonths() {
        assertThat(times("قالت تيريزا ماي إنها مارست ضغوطا ومارس زوجها سيارة نيسان")).isEmpty();
    }

    @Test
    void ramadanIsItsGregorianMonth() {
        assertThat(times("قبل شهر رمضان، وفي رمضان"))
                .containsExactly("شهر رمضان = 2022-04", "رمضان = 2022-04");
    }

    @Test
    void yearsByNumber() {
        assertThat(times("سنة 2015، وعام 1994 والعام 2003 وسنة 1979 م، وعام 85"))
                .containsExactly(
                        "سنة 2015 = 2015",
                        "عام 1994 = 1994",
                        "العام 2003 = 2003",
                        "سنة 1979 م = 1979",
                        "عام 85 = 1985");
    }

    @Test
    void fourDigitsAloneAreAYear() {
        assertThat(times("منذ 2014، ودستور 2014، ونهاية 2002، و2000 شخص، و1500 دينار"))
                .containsExactly("2014 = 2014", "2014 = 2014", "نهاية 2002 = 2002");
    }

    @Test
    void twoYears() {
        assertThat(times("سنتي 2015 و2016")).containsExactly("سنتي 2015 = 2015", "2016 = 2016");
    }

    @Test
    void aRangeOfYears() {
        assertThat(times("بين عامي 2008 و2012، ومن 2011 إلى 2013، وموسم 2016/2017"))
                .containsExactly(
                        "عامي 2008 و2012 = 2008 .. 2012",
                        "2011 إلى 2013 = 2011 .. 2013",
                        "2016/2017 = 2016 .. 2017");
    }

    @Test
    void yearsFromToday() {
        assertThat(
                        times(
                                "العام الماضي، والسنة الفارطة، وهذا العام، والعام الدراسي المقبل، والعام قبل الماضي"))
                .containsExactly(
                        "العام الماضي = 2021",
                        "السنة الفارطة = 2021",
                        "هذا العام = 2022",
                        "العام الدراسي المقبل = 2023",
                        "العام قبل الماضي = 2020");
    }

    @Test
    void generalIsNoYear() {
        assertThat(times("الأمين العام السابق والمدعي العام الحالي والرأي العام")).isEmpty();
    }

    @Test
    void hijriYears() {
        assertThat(times("عام 1442 هجرية")).containsExactly("عام 1442 هجرية = 2021");
    }

    @Test
    void quartersAndHalves() {
        assertThat(
                        times(
                                "الربع الأول من 2017، والنصف الثاني من العام الجاري، والثلاثي الثالث من سنة 2021"))
                .containsExactly(
                        "الربع الأول من 2017 = 2017-Q1",
                        "النصف الثاني من العام الجاري = 2022-H2",
                        "الثلاثي الثالث من سنة 2021 = 2021-Q3");
    }

    @Test
    void seasons() {
        assertThat(times("صيف 2015، والشتاء الماضي، والصيف المقبل"))
                .containsExactly(
                        "صيف 2015 = 2015-SU", "الشتاء الماضي = 2021-WI", "الصيف المقبل = 2022-SU");
    }

    @Test
    void decades() {
        assertThat(times("ثمانينات القرن الماضي، ومطلع التسعينيات، وخمسينيات القرن التاسع عشر"))
                .containsExactly(
                        "ثمانينات القرن الماضي = 198",
                        "مطلع التسعينيات = 199",
                        "خمسينيات القرن التاسع عشر = 185");
    }

    @Test
    void centuries() {
        assertThat(
                        times(
                                "القرن الحادي والعشرين، والقرن الماضي، والقرن الـ19، والقرن العاشر قبل الميلاد"))
                .containsExactly(
                        "القرن الحادي والعشرين = 20",
                        "القرن الماضي = 19",
                        "القرن الـ19 = 18",
                        "القرن العاشر قبل الميلاد = BC09");
    }

    @Test
    void earlierInAMonth() {
        assertThat(times("في وقت سابق من الشهر الجاري"))
                .containsExactly("وقت سابق من الشهر الجاري = 2022-01");
    }

    @Test
    void ofTheSameYear() {
        assertThat(times("في نوفمبر 2019، وديسمبر من العام نفسه"))
                .containsExactly("نوفمبر 2019 = 2019-11", "ديسمبر من العام نفسه = 2019-12");
    }
}
