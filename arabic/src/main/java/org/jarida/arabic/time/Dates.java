package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates with a month in words: 10 جانفي/يناير 2022, العاشر من يناير, غرة نوفمبر, 15 الجاري.
 */
final class Dates {

    /** The first of a month; الفاتح in Algeria, Morocco and Libya (الفاتح من نوفمبر). */
    private static final WordSet FIRST = WordForm.setOf("غرة", "الفاتح", "فاتح", "أول", "غره");

    private static final Set<String> OF = WordForm.setOf("من", "ل");
    private static final Set<String> OR = WordForm.setOf("و", "أو", "إلى", "حتى", "ثم");
    private static final int LONGEST_MONTH = 31;

    /** More days are no list of dates. */
    private static final int LONGEST_LIST = 5;

    private Dates() {}

    /** A day of the month: 27, الثامن, غرة. */
    record DayNumber(int day, int start, int next, boolean written) {}

    /** The date at a token; null if there is none. */
    static @Nullable CalendarDate at(Reading reading, int index) {
        DayNumber day = day(reading, index);
        if (day == null) {
            return null;
        }
        CalendarDate date = inMonth(reading, day);
        if (date != null) {
            return date;
        }
        date = inThisMonth(reading, day);
        return date == null ? listed(reading, day, LONGEST_LIST) : date;
    }

    static @Nullable DayNumber day(Reading reading, int index) {
        int digits = reading.smallNumber(index, 1, LONGEST_MONTH);
        if (digits > 0) {
            return new DayNumber(digits, reading.start(index), index + 1, false);
        }
        Numeral definite = reading.number(index); // الـ15 من يناير
        if (definite != null
                && definite.definite()
                && !definite.digits().isEmpty()
                && definite.intValue() <= LONGEST_MONTH
                && definite.intValue() > 0) {
            return new DayNumber(
                    definite.intValue(), definite.span().start(), definite.next(), true);
        }
        if (reading.isStemIn(index, FIRST)) {
            int start = firstStart(reading, index);
            return new DayNumber(1, start, index + 1, true);
        }
        Ordinal ordinal = reading.ordinal(index);
        boolean named = ordinal != null && ordinal.definite() && ordinal.value() <= LONGEST_MONTH;
        return named && ordinal != null
                ? new DayNumber(ordinal.value(), ordinal.span().start(), ordinal.next(), true)
                : null;
    }

    private static int firstStart(Reading reading, int index) {
        for (Stem stem : Stem.of(reading.tokens(), index)) {
            if (FIRST.contains(stem.form())) {
                return stem.start();
            }
        }
        return reading.start(index);
    }

    /** 27 فيفري, 10 من شهر يناير الجاري, 10-يناير-2022. */
    private static @Nullable CalendarDate inMonth(Reading reading, DayNumber day) {
        int at = day.next;
        boolean sign = reading.isHyphen(at) || reading.isMark(at, '/');
        at = sign || reading.isIn(at, OF) ? at + 1 : at;
        at = reading.unit(at, Unit.MONTH, Amount.ONE) != null ? at + 1 : at;
        Months.Month month = Months.at(reading, at);
        if (month == null || month.start() != reading.start(at)) {
            return null;
        }
        CalendarDate bare =
                new CalendarDate(
                        day.day, month.month(), 0, null, month.hijri(), day.start, month.next());
        return withYear(reading, bare, sign);
    }

    private static CalendarDate withYear(Reading reading, CalendarDate bare, boolean sign) {
        int at = sign && reading.isHyphen(bare.next()) ? bare.next() + 1 : bare.next();
        at = reading.isMark(at, '/') ? at + 1 : at;
        Direction direction = reading.shift(at);
        if (direction != null) {
            Years.Year after = Years.number(reading, at + 1);
            return after == null
                    ? new CalendarDate(
                            bare.day(),
                            bare.month(),
                            0,
                            direction,
                            bare.hijri(),
                            bare.start(),
                            at + 1)
                    : bare.withYear(after.year()).endingAt(after.next());
        }
        Years.Year year = Years.tail(reading, at);
        if (year != null) {
            return bare.withYear(year.year()).endingAt(year.next());
        }
        return bare.withYear(bare.hijri() ? 0 : inheritedYear(reading, bare.next()));
    }

    /** The year of a date or month that follows with a connective: 12 ماي و15 جوان 2014. */
    static int inheritedYear(Reading reading, int index) {
        boolean joined = reading.isIn(index, OR) || reading.isHyphen(index);
        int at = joined ? index + 1 : index;
        if (!joined && !reading.form(index).startsWith("و")) {
            return 0;
        }
        at = reading.word(at, Sense.PeriodPart.class) != null ? at + 1 : at;
        DayNumber day = day(reading, at);
        at = day != null ? day.next : at;
        at = reading.is(at, "من") ? at + 1 : at;
        at = reading.unit(at, Unit.MONTH, Amount.ONE) != null ? at + 1 : at;
        Months.Month month = Months.at(reading, at);
        Years.Year year = month == null ? null : Years.tail(reading, month.next());
        return year == null || year.hijri() ? 0 : year.year();
    }

    /** 15 الجاري, 10 من الشهر المقبل, العاشر من هذا الشهر. */
    private static @Nullable CalendarDate inThisMonth(Reading reading, DayNumber day) {
        int at = reading.isIn(day.next, OF) ? day.next + 1 : day.next;
        boolean pointed = reading.isIn(at, Demonstratives.THIS);
        int unit = pointed ? at + 1 : at;
        boolean month = reading.unit(unit, Unit.MONTH, Amount.ONE) != null;
        if (pointed) {
            return month ? thisMonth(day, Direction.THIS, unit + 1) : null;
        }
        Direction direction = reading.shift(month ? at + 1 : at);
        if (direction == null || (!month && (direction != Direction.THIS || day.written))) {
            return null;
        }
        return thisMonth(day, direction, month ? at + 2 : at + 1);
    }

    private static CalendarDate thisMonth(DayNumber day, Direction direction, int next) {
        return new CalendarDate(day.day, 0, 0, direction, false, day.start, next);
    }

    /** The first of several days of one month: 27 و28 فيفري; it ends before the و. */
    private static @Nullable CalendarDate listed(Reading reading, DayNumber day, int left) {
        int at = day.next;
        boolean and = reading.isIn(at, OR) || reading.isMark(at, '،') || reading.isHyphen(at);
        boolean joined = reading.form(at).startsWith("وال");
        if (left == 0 || (!and && !joined)) {
            return null;
        }
        DayNumber other = day(reading, and ? at + 1 : at);
        if (other == null || other.written != day.written) {
            return null;
        }
        CalendarDate date = inMonth(reading, other);
        if (date == null) {
            date = inThisMonth(reading, other);
        }
        if (date == null) {
            date = listed(reading, other, left - 1);
        }
        return date == null
                ? null
                : new CalendarDate(
                        day.day,
                        date.month(),
                        date.year(),
                        date.direction(),
                        date.hijri(),
                        day.start,
                        day.next);
    }
}
