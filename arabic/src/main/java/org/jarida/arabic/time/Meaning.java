package org.jarida.arabic.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means, while it is being read.
 *
 * @param until value of a range's end, or null
 * @param anchor where a length begins, or null
 * @param day the day, or null
 */
record Meaning(
        TimeType type,
        String value,
        @Nullable String until,
        @Nullable String anchor,
        @Nullable LocalDate day,
        List<Conflict> conflicts) {

    private static Meaning of(TimeType type, String value, @Nullable LocalDate day) {
        return new Meaning(type, value, null, null, day, List.of());
    }

    static Meaning day(LocalDate day) {
        return of(TimeType.DATE, day.toString(), day);
    }

    static Meaning month(YearMonth month) {
        return of(TimeType.DATE, month.toString(), null);
    }

    static Meaning year(int year) {
        return of(TimeType.DATE, yearValue(year), null);
    }

    /** Any other point of the calendar: a week, a quarter, a decade, a vague time. */
    static Meaning date(String value) {
        return of(TimeType.DATE, value, null);
    }

    static Meaning length(String value) {
        return of(TimeType.DURATION, value, null);
    }

    static Meaning set(String value) {
        return of(TimeType.SET, value, null);
    }

    /** A part of a day or a time on the clock: TEV, T20:30. */
    static Meaning time(@Nullable LocalDate day, String time) {
        return of(TimeType.TIME, (day == null ? "" : day.toString()) + time, day);
    }

    static String yearValue(int year) {
        String digits = Integer.toString(year);
        return digits.length() >= 4 ? digits : "0".repeat(4 - digits.length()) + digits;
    }

    Meaning until(@Nullable String end) {
        return new Meaning(type, value, end, anchor, day, conflicts);
    }

    Meaning anchoredAt(@Nullable String point) {
        return new Meaning(type, value, until, point, day, conflicts);
    }

    Meaning with(List<Conflict> found) {
        return new Meaning(type, value, until, anchor, day, List.copyOf(found));
    }
}
