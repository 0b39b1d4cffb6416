package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PaperDatesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);

    private static PaperDates dates(MonthNames months, Conventions.Digits digits) {
        return new PaperDates(
                new Conventions(ZoneId.of("Africa/Tunis"), months, digits, true), Language.AR);
    }

    private static final PaperDates TUNISIAN =
            dates(MonthNames.TUNISIAN, Conventions.Digits.WESTERN);

    @Test
    void aTunisianPaperWritesItsOwnMonthNames() {
        assertThat(TUNISIAN.full(DAY)).isEqualTo("الثلاثاء 11\u00a0جانفي\u00a02022");
        assertThat(TUNISIAN.month(LocalDate.of(2022, 7, 1))).isEqualTo("جويلية");
        assertThat(TUNISIAN.month(LocalDate.of(2022, 8, 1))).isEqualTo("أوت");
    }

    @Test
    void otherRegionsWriteTheirs() {
        LocalDate august = LocalDate.of(2022, 8, 31);
        assertThat(dates(MonthNames.MOROCCAN, Conventions.Digits.WESTERN).month(august))
                .isEqualTo("غشت");
        assertThat(dates(MonthNames.EGYPTIAN, Conventions.Digits.WESTERN).month(august))
                .isEqualTo("أغسطس");
        assertThat(dates(MonthNames.LEVANTINE, Conventions.Digits.WESTERN).month(DAY))
                .isEqualTo("كانون الثاني");
    }

    @Test
    void aPaperMayWriteArabicIndicDigits() {
        assertThat(dates(MonthNames.EGYPTIAN, Conventions.Digits.ARABIC_INDIC).date(DAY))
                .isEqualTo("١١\u00a0يناير\u00a0٢٠٢٢");
    }

    @Test
    void theHijriDateFollowsUmmAlQura() {
        assertThat(TUNISIAN.hijri(DAY)).isEqualTo("8\u00a0جمادى الآخرة\u00a01443");
    }

    @Test
    void theHourIsThatOfThePapersTown() {
        Instant evening = Instant.parse("2021-12-31T23:10:00Z");
        assertThat(TUNISIAN.full(evening)).isEqualTo("السبت 1\u00a0جانفي\u00a02022، 0:10");
    }

    @Test
    void whatOnlyHasADateIsShownWithoutAnHour() {
        Instant midnight = Instant.parse("2022-01-10T23:00:00Z");
        assertThat(TUNISIAN.full(midnight)).isEqualTo("الثلاثاء 11\u00a0جانفي\u00a02022");
    }
}
