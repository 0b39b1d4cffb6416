package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Durations, ages and what is repeated. */
class LengthsTest {

    @Test
    void countedUnits() {
        assertThat(times("لمدة 21 يوما، وبعد 8 سنوات، وخلال ثلاثة أشهر، وبعد 15 دقيقة"))
                .containsExactly(
                        "21 يوما = P21D", "8 سنوات = P8Y", "ثلاثة أشهر = P3M", "15 دقيقة = PT15M");
    }

    @Test
    void dualsAndSingulars() {
        assertThat(times("بعد يومين، ولمدة سنة، وسنة كاملة، وفي غضون ساعتين"))
                .containsExactly("يومين = P2D", "سنة = P1Y", "سنة كاملة = P1Y", "ساعتين = PT2H");
    }

    @Test
    void partsOfAUnit() {
        assertThat(times("نصف ساعة وربع قرن وسنة ونصف وثلاث سنوات ونصف السنة"))
                .containsExactly(
                        "نصف ساعة = PT30M",
                        "ربع قرن = P25Y",
                        "سنة ونصف = P18M",
                        "ثلاث سنوات ونصف السنة = P42M");
    }

    @Test
    void approximatorsBelongToIt() {
        assertThat(times("منذ ما يزيد عن 14 يوما، وقرابة الساعة"))
                .containsExactly("منذ ما يزيد عن 14 يوما = P14D", "قرابة الساعة = PT1H");
    }

    @Test
    void sinceSomethingThatLastsIsNotAgo() {
        assertThat(times("يحتجون منذ 14 يوما. غادر منذ 14 يوما"))
                .containsExactly("14 يوما = P14D", "منذ 14 يوما = P14D");
    }

    @Test
    void agoIsAPoint() {
        assertThat(times("قبل يومين، وقبل نحو العام، وقبل ثلاثة أسابيع، وقبل سنوات"))
                .containsExactly(
                        "قبل يومين = 2022-01-09",
                        "قبل نحو العام = 2021",
                        "قبل ثلاثة أسابيع = 2021-W51",
                        "قبل سنوات = PAST_REF");
    }

    @Test
    void beforeAnEventIsALength() {
        assertThat(times("قبل يومين من الانتخابات")).containsExactly("يومين = P2D");
    }

    @Test
    void lastAndNextUnits() {
        assertThat(
                        times(
                                "السنوات الثلاث المقبلة، والأيام القليلة الماضية، والساعات الـ48 الماضية، والـ24 ساعة الماضية"))
                .containsExactly(
                        "السنوات الثلاث المقبلة = P3Y",
                        "الأيام القليلة الماضية = PXD",
                        "الساعات الـ48 الماضية = PT48H",
                        "الـ24 ساعة الماضية = PT24H");
    }

    @Test
    void theFirstMonthsOfAYear() {
        assertThat(
                        times(
                                "خلال السبعة أشهر الأولى من سنة 2016، والأشهر التسعة الأولى من العام الجاري"))
                .containsExactly(
                        "السبعة أشهر الأولى من سنة 2016 = P7M",
                        "الأشهر التسعة الأولى من العام الجاري = P9M");
    }

    @Test
    void someUnits() {
        assertThat(times("خلال أسابيع، ولسنوات، وعدة أيام، وبعد ساعات"))
                .containsExactly("أسابيع = PXW", "سنوات = PXY", "عدة أيام = PXD", "ساعات = PTXH");
    }

    @Test
    void aRangeOfLengths() {
        assertThat(times("من 3 إلى 5 سنوات، وبين 10 و15 يوما، ومن شهرين إلى ثلاثة أشهر"))
                .containsExactly(
                        "3 إلى 5 سنوات = P3Y",
                        "10 و15 يوما = P10D",
                        "شهرين إلى ثلاثة أشهر = P2M .. P3M");
    }

    @Test
    void contractsAndAdjectivesAreNoDecades() {
        assertThat(times("وقع ثلاثة عقود مع مديرين عامين في يوم دراسي")).isEmpty();
    }

    @Test
    void decadesAndCenturies() {
        assertThat(times("منذ عقدين، وعلى مدى العقود الثلاثة الماضية"))
                .containsExactly("منذ عقدين = P20Y", "العقود الثلاثة الماضية = P30Y");
    }

    @Test
    void ages() {
        assertThat(
                        times(
                                "في الرابعة والعشرين من عمره، وفي سن العشرين، والبالغ من العمر 17 سنة، وسن 15 عاما"))
                .containsExactly(
                        "الرابعة والعشرين من عمره = P24Y",
                        "سن العشرين = P20Y",
                        "17 سنة = P17Y",
                        "سن 15 عاما = P15Y");
    }

    @Test
    void repeated() {
        assertThat(times("كل سنة وكل أربع سنوات وكل يوم جمعة ويوميا وسنويا"))
                .containsExactly(
                        "كل سنة = P1Y",
                        "كل أربع سنوات = P4Y",
                        "كل يوم جمعة = P1W",
                        "يوميا = P1D",
                        "سنويا = P1Y");
    }

    @Test
    void soManyAUnit() {
        assertThat(times("مرتين في الأسبوع، وأربع دورات في العام، و20 ألف برميل في اليوم"))
                .containsExactly("الأسبوع = P1W", "العام = P1Y", "اليوم = P1D");
    }

    @Test
    void nightsInHotelsAreCounted() {
        assertThat(times("قضوا 305 آلاف ليلة")).isEmpty();
    }
}
