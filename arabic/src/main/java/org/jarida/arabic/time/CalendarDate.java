package org.jarida.arabic.time;

import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A day and a month as a text writes them, perhaps with a year.
 *
 * @param month from 1 to 12, or 0 where the text says "this month"
 * @param year the year, or 0 where the text has none
 * @param direction of ديسمبر الماضي, or null
 * @param start offset of its first unit
 * @param next index of the token after it
 */
record CalendarDate(
        int day,
        int month,
        int year,
        @Nullable Direction direction,
        boolean hijri,
        int start,
        int next) {

    CalendarDate withYear(int found) {
        return new CalendarDate(day, month, found, direction, hijri, start, next);
    }

    CalendarDate startingAt(int offset) {
        return new CalendarDate(day, month, year, direction, hijri, offset, next);
    }

    CalendarDate endingAt(int index) {
        return new CalendarDate(day, month, year, direction, hijri, start, index);
    }
}
