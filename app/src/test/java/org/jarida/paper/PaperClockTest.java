package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the paper's day begins and ends, whatever the clocks of its town do. */
class PaperClockTest {
    @ParameterizedTest
    @CsvSource({
        // Tunis has no daylight saving; Paris, an hour's flight away, has.
        "Africa/Tunis, 2026-03-29T00:30:00Z, 1:30",
        "Africa/Tunis, 2026-03-29T01:30:00Z, 2:30",
        "Europe/Paris, 2026-03-29T00:30:00Z, 1:30",
        "Europe/Paris, 2026-03-29T01:30:00Z, 3:30",
        "Europe/Paris, 2026-10-25T00:30:00Z, 2:30",
        "Europe/Paris, 2026-10-25T01:30:00Z, 2:30",
        // Morocco puts its clocks back for Ramadan and forward after it.
        "Africa/Casablanca, 2026-02-15T01:30:00Z, 2:30",
        "Africa/Casablanca, 2026-02-15T02:30:00Z, 2:30",
        "Africa/Casablanca, 2026-03-22T01:30:00Z, 1:30",
        "Africa/Casablanca, 2026-03-22T02:30:00Z, 3:30"
    })
    void theHourIsThatOfThePapersTown(String zone, Instant instant, String hour) {
        assertThat(dates(zone).time(instant)).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Tunis, 2026-03-17, 2026-03-16T23:00:00Z, 24",
        "Africa/Tunis, 2026-03-29, 2026-03-28T23:00:00Z, 24",
        "Europe/Paris, 2026-03-29, 2026-03-28T23:00:00Z, 23",
        "Europe/Paris, 2026-10-25, 2026-10-24T22:00:00Z, 25",
        "Africa/Casablanca, 2026-02-15, 2026-02-14T23:00:00Z, 25",
        "Africa/Casablanca, 2026-03-22, 2026-03-22T00:00:00Z, 23",
        // In these towns there is no midnight on the day that summer time begins.
        "Africa/Cairo, 2026-04-24, 2026-04-23T22:00:00Z, 23",
        "Africa/Cairo, 2010-04-30, 2010-04-29T22:00:00Z, 23",
        "Asia/Beirut, 2026-03-29, 2026-03-28T22:00:00Z, 23",
        "Asia/Damascus, 2022-03-25, 2022-03-24T22:00:00Z, 23",
        "Asia/Amman, 2021-03-26, 2021-03-25T22:00:00Z, 23",
        // Here the last hour of a day comes twice, and there midnight itself.
        "Africa/Cairo, 2026-10-29, 2026-10-28T21:00:00Z, 25",
        "Asia/Beirut, 2026-10-24, 2026-10-23T21:00:00Z, 25",
        "Asia/Amman, 2021-10-29, 2021-10-28T21:00:00Z, 25"
    })
    void aDayBeginsWithItsFirstMoment(String zone, LocalDate day, Instant start, int hours) {
        PaperDates dates = dates(zone);

        assertThat(dates.startOf(day)).isEqualTo(start);
        assertThat(dates.day(start)).isEqualTo(day);
        assertThat(dates.day(start.minusMillis(1))).isEqualTo(day.minusDays(1));
        assertThat(dates.nextMidnight(start)).isEqualTo(start.plus(Duration.ofHours(hours)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Africa/Tunis",
                "Africa/Algiers",
                "Africa/Cairo",
                "Africa/Casablanca",
                "Asia/Amman",
                "Asia/Baghdad",
                "Asia/Beirut",
                "Asia/Damascus",
                "Asia/Gaza",
                "Asia/Riyadh",
                "Europe/Paris",
                "Pacific/Apia"
            })
    void todayHoldsUntilTheNextMidnightAndNoLonger(String zone) {
        PaperDates dates = dates(zone);
        Instant end = Instant.parse("2027-01-01T00:00:00Z");
        Instant at = Instant.parse("2005-01-01T12:00:00Z");
        List<Instant> wrong = new ArrayList<>();
        while (at.isBefore(end)) {
            Instant next = dates.nextMidnight(at);
            Instant last = next.minusMillis(1);
            boolean holds = dates.day(last).equals(dates.day(at));
            boolean ends = dates.day(next).isAfter(dates.day(at));
            if (!holds || !ends || !dates.nextMidnight(last).equals(next)) {
                wrong.add(at);
            }
            at = next;
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDayThatWasLeftOutHasNoLength() {
        // Samoa went from 29 to 31 December 2011 over the date line.
        PaperDates apia = dates("Pacific/Apia");

        assertThat(apia.startOf(LocalDate.of(2011, 12, 30)))
                .isEqualTo(apia.startOf(LocalDate.of(2011, 12, 31)))
                .isEqualTo(apia.nextMidnight(Instant.parse("2011-12-30T01:00:00Z")));
    }

    @Test
    void whatOnlyHasADateHasNoHourEvenWhereThatDayHasNoMidnight() {
        PaperDates cairo = dates("Africa/Cairo");
        Instant first = cairo.startOf(LocalDate.of(2026, 4, 24));

        assertThat(cairo.time(first)).isEqualTo("1:00");
        assertThat(cairo.hasTime(first)).isFalse();
        assertThat(cairo.full(first)).isEqualTo("الجمعة 24\u00a0أفريل\u00a02026");
        assertThat(cairo.full(first.plusSeconds(60)))
                .isEqualTo("الجمعة 24\u00a0أفريل\u00a02026، 1:01");
        // An hour that comes twice at midnight is an hour the second time.
        PaperDates amman = dates("Asia/Amman");
        Instant midnight = amman.startOf(LocalDate.of(2021, 10, 29));
        assertThat(amman.hasTime(midnight)).isFalse();
        assertThat(amman.hasTime(midnight.plus(Duration.ofHours(1)))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Tunis, 2022-01-11T05:10:00Z, 2022-01-11T06:10:00+01:00",
        "Europe/Paris, 2026-07-01T05:10:09Z, 2026-07-01T07:10:09+02:00",
        "Africa/Casablanca, 2026-03-01T05:10:00Z, 2026-03-01T05:10:00Z",
        "Asia/Kolkata, 2022-01-11T05:10:00Z, 2022-01-11T10:40:00+05:30",
        "Africa/Cairo, 1895-01-01T12:00:00Z, 1895-01-01T12:00:00Z",
        "Africa/Cairo, 1905-01-01T12:00:00Z, 1905-01-01T14:00:00+02:00"
    })
    void machinesReadTheHourWithItsOffset(String zone, Instant instant, String expected) {
        assertThat(dates(zone).timestamp(instant)).isEqualTo(expected);
        assertThat(OffsetDateTime.parse(expected).toInstant()).isEqualTo(instant);
    }

    private static PaperDates dates(String zone) {
        return new PaperDates(
                new Conventions(
                        ZoneId.of(zone), MonthNames.TUNISIAN, Conventions.Digits.WESTERN, true),
                Language.AR);
    }
}
