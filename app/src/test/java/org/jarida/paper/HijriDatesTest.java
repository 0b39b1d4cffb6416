package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Hijri date beside the other one, by the calendar of Umm al-Qura. */
class HijriDatesTest {
    private static final PaperDates ARABIC = dates("Africa/Tunis", Language.AR);
    private static final PaperDates FRENCH = dates("Africa/Tunis", Language.FR);
    private static final PaperDates ENGLISH = dates("Africa/Tunis", Language.EN);

    /** First days as the calendar was published for 1443. */
    @ParameterizedTest
    @CsvSource({
        "2021-08-09, محرّم, mouharram, Muharram",
        "2021-09-08, صفر, safar, Safar",
        "2021-10-07, ربيع الأول, rabi’ al-awwal, Rabi’ al-Awwal",
        "2021-11-06, ربيع الآخر, rabi’ ath-thani, Rabi’ al-Thani",
        "2021-12-05, جمادى الأولى, joumada al-oula, Jumada al-Ula",
        "2022-01-04, جمادى الآخرة, joumada ath-thania, Jumada al-Thaniya",
        "2022-02-02, رجب, rajab, Rajab",
        "2022-03-04, شعبان, chaabane, Sha’ban",
        "2022-04-02, رمضان, ramadan, Ramadan",
        "2022-05-02, شوّال, chawwal, Shawwal",
        "2022-05-31, ذو القعدة, dhou al-qi’da, Dhu al-Qa’da",
        "2022-06-30, ذو الحجة, dhou al-hijja, Dhu al-Hijja"
    })
    void theTwelveMonthsOf1443Began(LocalDate first, String arabic, String french, String english) {
        assertThat(ARABIC.hijri(first)).isEqualTo("1\u00a0" + arabic + "\u00a01443");
        assertThat(FRENCH.hijri(first)).isEqualTo("1er\u00a0" + french + "\u00a01443");
        assertThat(ENGLISH.hijri(first)).isEqualTo("1\u00a0" + english + "\u00a01443");
        assertThat(ARABIC.hijri(first.minusDays(1))).matches("(29|30)\u00a0.*");
        assertThat(FRENCH.hijri(first.plusDays(1))).isEqualTo("2\u00a0" + french + "\u00a01443");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-23, 1, رمضان, 1444",
        "2024-03-11, 1, رمضان, 1445",
        "2025-03-01, 1, رمضان, 1446",
        "2025-03-30, 1, شوّال, 1446",
        "2022-01-11, 8, جمادى الآخرة, 1443"
    })
    void wellKnownDays(LocalDate date, int day, String month, int year) {
        assertThat(ARABIC.hijri(date)).isEqualTo(day + "\u00a0" + month + "\u00a0" + year);
    }

    @Test
    void theHijriYearTurns() {
        assertThat(ARABIC.hijri(LocalDate.of(2025, 6, 25))).isEqualTo("29\u00a0ذو الحجة\u00a01446");
        assertThat(ARABIC.hijri(LocalDate.of(2025, 6, 26))).isEqualTo("1\u00a0محرّم\u00a01447");
        assertThat(ARABIC.hijri(LocalDate.of(2024, 7, 6))).isEqualTo("30\u00a0ذو الحجة\u00a01445");
        assertThat(ARABIC.hijri(LocalDate.of(2024, 7, 7))).isEqualTo("1\u00a0محرّم\u00a01446");
    }

    @Test
    void theHijriDayIsThatOfThePapersTown() {
        Instant late = Instant.parse("2025-06-25T22:30:00Z");
        PaperDates riyadh = dates("Asia/Riyadh", Language.AR);
        PaperDates nouakchott = dates("Africa/Nouakchott", Language.AR);

        assertThat(riyadh.hijri(riyadh.day(late))).isEqualTo("1\u00a0محرّم\u00a01447");
        assertThat(nouakchott.hijri(nouakchott.day(late))).isEqualTo("29\u00a0ذو الحجة\u00a01446");
    }

    @Test
    void aPaperMayLeaveItOut() {
        Conventions without =
                new Conventions(
                        ZoneId.of("Africa/Tunis"),
                        MonthNames.TUNISIAN,
                        Conventions.Digits.WESTERN,
                        false);

        assertThat(new PaperDates(without, Language.AR).hijri(LocalDate.of(2022, 4, 2))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0001-01-01", "1882-11-11", "2174-11-26", "9999-12-31"})
    void daysThatTheCalendarDoesNotTellHaveNone(LocalDate day) {
        assertThat(ARABIC.hijri(day)).isEmpty();
        assertThat(ARABIC.full(day)).isNotEmpty();
    }

    @Test
    void itBeginsIn1300AndEndsIn1600() {
        assertThat(ARABIC.hijri(LocalDate.of(1882, 11, 12))).isEqualTo("1\u00a0محرّم\u00a01300");
        assertThat(ENGLISH.hijri(LocalDate.of(2174, 11, 25))).endsWith("Dhu al-Hijja\u00a01600");
    }

    /** ICU keeps a table of its own of the same calendar. */
    @Test
    void anIndependentTableAgreesOnEveryDayOfACentury() {
        IslamicCalendar other =
                new IslamicCalendar(
                        TimeZone.GMT_ZONE, ULocale.forLanguageTag("en-u-ca-islamic-umalqura"));
        List<String> months = DateWords.of(Language.EN, MonthNames.TUNISIAN).hijriMonths();
        List<String> disagreements = new ArrayList<>();
        for (LocalDate day = LocalDate.of(1950, 1, 1);
                day.getYear() < 2050;
                day = day.plusDays(1)) {
            other.setTimeInMillis(day.toEpochDay() * 86_400_000);
            String expected =
                    other.get(IslamicCalendar.DATE)
                            + "\u00a0"
                            + months.get(other.get(IslamicCalendar.MONTH))
                            + "\u00a0"
                            + other.get(IslamicCalendar.YEAR);
            if (!ENGLISH.hijri(day).equals(expected)) {
                disagreements.add(day + ": " + expected);
            }
        }

        assertThat(disagreements).isEmpty();
    }

    private static PaperDates dates(String zone, Language language) {
        return new PaperDates(
                new Conventions(
                        ZoneId.of(zone), MonthNames.TUNISIAN, Conventions.Digits.WESTERN, true),
                language);
    }
}
