package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.paper.Conventions.Digits.ARABIC_INDIC;
import static org.jarida.paper.Conventions.Digits.WESTERN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.paper.Conventions.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How a date is written: in three languages, by four sets of months, in two kinds of digits. */
class PaperDatesTest {
    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);
    private static final Instant MORNING = Instant.parse("2022-01-11T05:10:00Z");

    private static final PaperDates ARABIC = dates(Language.AR, MonthNames.TUNISIAN, WESTERN);
    private static final PaperDates FRENCH = dates(Language.FR, MonthNames.TUNISIAN, WESTERN);
    private static final PaperDates ENGLISH = dates(Language.EN, MonthNames.TUNISIAN, WESTERN);

    @Test
    void aTunisianPaperWritesArabic() {
        assertThat(ARABIC.full(DAY)).isEqualTo("الثلاثاء 11\u00a0جانفي\u00a02022");
        assertThat(ARABIC.full(MORNING)).isEqualTo("الثلاثاء 11\u00a0جانفي\u00a02022، 6:10");
        assertThat(ARABIC.date(DAY)).isEqualTo("11\u00a0جانفي\u00a02022");
        assertThat(ARABIC.dayMonth(DAY)).isEqualTo("11\u00a0جانفي");
        assertThat(ARABIC.monthYear(YearMonth.of(2022, 1))).isEqualTo("جانفي\u00a02022");
        assertThat(ARABIC.year(Year.of(2022))).isEqualTo("2022");
        assertThat(ARABIC.time(MORNING)).isEqualTo("6:10");
    }

    @Test
    void itsReadersOfFrenchReadFrench() {
        assertThat(FRENCH.full(DAY)).isEqualTo("mardi 11\u00a0janvier\u00a02022");
        assertThat(FRENCH.full(MORNING))
                .isEqualTo("mardi 11\u00a0janvier\u00a02022 à\u00a06\u00a0h\u00a010");
        assertThat(FRENCH.full(LocalDate.of(2022, 1, 1)))
                .isEqualTo("samedi 1er\u00a0janvier\u00a02022");
        assertThat(FRENCH.dayMonth(DAY)).isEqualTo("11\u00a0janvier");
        assertThat(FRENCH.monthYear(YearMonth.of(2022, 8))).isEqualTo("août\u00a02022");
        assertThat(FRENCH.year(Year.of(2022))).isEqualTo("2022");
    }

    @Test
    void theFrenchHourIsSpelledAsTheFrenchDo() {
        assertThat(FRENCH.time(Instant.parse("2022-01-11T05:05:00Z")))
                .isEqualTo("6\u00a0h\u00a005");
        assertThat(FRENCH.time(Instant.parse("2022-01-11T17:00:00Z"))).isEqualTo("18\u00a0h");
        assertThat(FRENCH.time(Instant.parse("2022-01-10T23:01:00Z")))
                .isEqualTo("0\u00a0h\u00a001");
    }

    @Test
    void itsReadersOfEnglishReadEnglish() {
        assertThat(ENGLISH.full(DAY)).isEqualTo("Tuesday 11\u00a0January\u00a02022");
        assertThat(ENGLISH.full(MORNING)).isEqualTo("Tuesday 11\u00a0January\u00a02022, 6:10");
        assertThat(ENGLISH.full(Instant.parse("2022-01-11T17:05:00Z"))).endsWith(", 18:05");
        assertThat(ENGLISH.dayMonth(DAY)).isEqualTo("11\u00a0January");
        assertThat(ENGLISH.monthYear(YearMonth.of(2022, 1))).isEqualTo("January\u00a02022");
        assertThat(ENGLISH.year(Year.of(2022))).isEqualTo("2022");
    }

    @Test
    void anEgyptianPaperMayWriteArabicIndicDigits() {
        PaperDates dates = dates(Language.AR, MonthNames.EGYPTIAN, ARABIC_INDIC);

        assertThat(dates.full(MORNING)).isEqualTo("الثلاثاء ١١\u00a0يناير\u00a0٢٠٢٢، ٦:١٠");
        assertThat(dates.dayMonth(LocalDate.of(2022, 9, 30))).isEqualTo("٣٠\u00a0سبتمبر");
        assertThat(dates.monthYear(YearMonth.of(1987, 6))).isEqualTo("يونيو\u00a0١٩٨٧");
        assertThat(dates.year(Year.of(2034))).isEqualTo("٢٠٣٤");
        assertThat(dates.hijri(DAY)).isEqualTo("٨\u00a0جمادى الآخرة\u00a0١٤٤٣");
        assertThat(ARABIC_INDIC.write("0123456789")).isEqualTo("٠١٢٣٤٥٦٧٨٩");
    }

    @ParameterizedTest
    @EnumSource(MonthNames.class)
    void frenchAndEnglishAskForNoArabicConvention(MonthNames months) {
        assertThat(dates(Language.FR, months, ARABIC_INDIC).full(MORNING))
                .isEqualTo(FRENCH.full(MORNING));
        assertThat(dates(Language.EN, months, ARABIC_INDIC).full(MORNING))
                .isEqualTo(ENGLISH.full(MORNING));
        assertThat(dates(Language.EN, months, ARABIC_INDIC).hijri(DAY))
                .isEqualTo("8\u00a0Jumada al-Thaniya\u00a01443");
    }

    @ParameterizedTest
    @CsvSource({
        "TUNISIAN, جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
        "MOROCCAN, يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
        "EGYPTIAN, يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "LEVANTINE, كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول"
                + " تشرين_الثاني كانون_الأول"
    })
    void eachRegionHasItsTwelveMonths(MonthNames region, String months) {
        assertThat(months(dates(Language.AR, region, WESTERN)))
                .containsExactly(
                        Arrays.stream(months.split(" "))
                                .map(month -> month.replace('_', ' '))
                                .toArray(String[]::new));
    }

    @Test
    void frenchAndEnglishHaveTheirTwelve() {
        assertThat(months(FRENCH))
                .containsExactly(
                        "janvier",
                        "février",
                        "mars",
                        "avril",
                        "mai",
                        "juin",
                        "juillet",
                        "août",
                        "septembre",
                        "octobre",
                        "novembre",
                        "décembre");
        assertThat(months(ENGLISH))
                .containsExactly(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December");
    }

    @Test
    void theWeekHasItsDays() {
        assertThat(week(ARABIC))
                .containsExactly(
                        "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
        assertThat(week(FRENCH))
                .containsExactly(
                        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
        assertThat(week(ENGLISH))
                .containsExactly(
                        "Monday",
                        "Tuesday",
                        "Wednesday",
                        "Thursday",
                        "Friday",
                        "Saturday",
                        "Sunday");
    }

    @ParameterizedTest
    @EnumSource(MonthNames.class)
    void theMonthTurnsAtMidnightInThePapersTown(MonthNames months) {
        PaperDates dates = dates(Language.AR, months, WESTERN);
        for (Month month : Month.values()) {
            LocalDate first = LocalDate.of(2023, month, 1);
            Instant midnight = first.atStartOfDay(TUNIS).toInstant();

            assertThat(dates.full(midnight.minusMillis(1)))
                    .contains("\u00a0" + months.names().get(month.minus(1).getValue() - 1))
                    .endsWith("، 23:59");
            assertThat(dates.full(midnight))
                    .endsWith(" 1\u00a0" + months.names().get(month.getValue() - 1) + "\u00a02023");
        }
    }

    @Test
    void theYearTurnsAtMidnightInThePapersTown() {
        Instant before = Instant.parse("2021-12-31T22:59:59Z");
        Instant after = Instant.parse("2021-12-31T23:10:00Z");

        assertThat(ARABIC.full(before)).isEqualTo("الجمعة 31\u00a0ديسمبر\u00a02021، 23:59");
        assertThat(ARABIC.full(after)).isEqualTo("السبت 1\u00a0جانفي\u00a02022، 0:10");
        assertThat(FRENCH.full(after))
                .isEqualTo("samedi 1er\u00a0janvier\u00a02022 à\u00a00\u00a0h\u00a010");
        assertThat(ENGLISH.full(before)).isEqualTo("Friday 31\u00a0December\u00a02021, 23:59");
    }

    @Test
    void whatOnlyHasADateIsShownWithoutAnHour() {
        Instant midnight = Instant.parse("2022-01-10T23:00:00Z");

        assertThat(ARABIC.full(midnight)).isEqualTo("الثلاثاء 11\u00a0جانفي\u00a02022");
        assertThat(FRENCH.full(midnight)).isEqualTo("mardi 11\u00a0janvier\u00a02022");
        assertThat(ENGLISH.full(midnight)).isEqualTo("Tuesday 11\u00a0January\u00a02022");
    }

    private static PaperDates dates(Language language, MonthNames months, Digits digits) {
        return new PaperDates(new Conventions(TUNIS, months, digits, true), language);
    }

    private static List<String> months(PaperDates dates) {
        return Stream.of(Month.values())
                .map(month -> dates.month(LocalDate.of(2023, month, 1)))
                .toList();
    }

    private static List<String> week(PaperDates dates) {
        LocalDate monday = LocalDate.of(2022, 1, 10);
        return Stream.iterate(monday, day -> day.plusDays(1)).limit(7).map(dates::weekday).toList();
    }
}
