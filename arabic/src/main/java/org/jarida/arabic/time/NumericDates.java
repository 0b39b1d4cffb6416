package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits alone: 10/01/2022, 2022-01-10, 10.01.2022, 1443/6/7هـ. */
final class NumericDates {

    private static final Set<String> HIJRI = WordForm.setOf("ه", "هجري", "هجرية");
    private static final int LAST_HIJRI = 1500;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private NumericDates() {}

    /** The date at a token; null if there is none. */
    static @Nullable CalendarDate at(Reading reading, int index) {
        Token token = reading.token(index);
        if (token == null || !token.isNumber()) {
            return null;
        }
        String[] dotted = token.form().split("\\.", 4);
        if (dotted.length == 3) {
            return date(reading, dotted, index, index + 1);
        }
        Token second = reading.token(index + 2);
        Token third = reading.token(index + 4);
        boolean three =
                third != null
                        && second != null
                        && second.isNumber()
                        && third.isNumber()
                        && isSign(reading, index + 1)
                        && isSign(reading, index + 3)
                        && third.end() - token.start()
                                <= token.form().length()
                                        + second.form().length()
                                        + third.form().length()
                                        + 4;
        return three && second != null && third != null
                ? date(
                        reading,
                        new String[] {token.form(), second.form(), third.form()},
                        index,
                        index + 5)
                : null;
    }

    private static boolean isSign(Reading reading, int index) {
        return reading.isMark(index, '/') || reading.isMark(index, '-');
    }

    private static @Nullable CalendarDate date(
            Reading reading, String[] parts, int index, int next) {
        int first = value(parts[0]);
        int middle = value(parts[1]);
        int last = value(parts[2]);
        if (first < 0 || middle < 0 || last < 0) {
            return null;
        }
        boolean yearFirst = parts[0].length() == 4;
        int year = yearFirst ? first : parts[2].length() == 2 ? CENTURY + last : last;
        int day = yearFirst ? last : first;
        int month = middle;
        if (month > MONTHS && day <= MONTHS) { // the month before the day, as in America
            month = day;
            day = middle;
        }
        boolean fits = month >= 1 && month <= MONTHS && day >= 1 && day <= 31;
        boolean plausible = year >= Years.EARLIEST && year <= Years.LATEST;
        if (!fits || !plausible) {
            return null;
        }
        boolean era = reading.isIn(next, HIJRI);
        boolean hijri = era || year < LAST_HIJRI;
        boolean gregorian = reading.is(next, "م");
        return new CalendarDate(
                day,
                month,
                year,
                null,
                hijri,
                reading.start(index),
                era || gregorian ? next + 1 : next);
    }

    private static int value(String digits) {
        boolean small = !digits.isEmpty() && digits.length() <= 4;
        return small && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : -1;
    }

    /** A day and a month: 27/2, after a weekday or يوم only. */
    static @Nullable CalendarDate dayAndMonth(Reading reading, int index) {
        int day = reading.smallNumber(index, 1, 31);
        int month = reading.smallNumber(index + 2, 1, MONTHS);
        boolean slash = reading.isMark(index + 1, '/') && reading.isClose(index);
        boolean more = reading.isMark(index + 3, '/');
        return day > 0 && month > 0 && slash && !more
                ? new CalendarDate(day, month, 0, null, false, reading.start(index), index + 3)
                : null;
    }
}
