package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;

/** Reads the dates in the name of a day: 10 مارس, 10 رجب الموافق 11 فبراير. */
final class DayDates {

    private static final Set<String> CORRESPONDING =
            WordForm.setOf("الموافق", "الموافقة", "الموافقين", "المصادف", "المواكب", "موافق");

    private final Reading reading;
    private final DayWords words;

    DayDates(Reading reading, DayWords words) {
        this.reading = reading;
        this.words = words;
    }

    boolean date(int index) {
        int at = words.isJoiner(reading, index) && words.isDay() ? index + 1 : index;
        if (words.isDay() && reading.isIn(at, CORRESPONDING)) {
            at = reading.is(at + 1, "ل") ? at + 2 : at + 1;
        }
        CalendarDate date = NumericDates.at(reading, at);
        if (date == null) {
            date = Dates.at(reading, at);
        }
        if (date == null && words.start >= 0) {
            date = NumericDates.dayAndMonth(reading, at);
        }
        boolean inside = date != null && words.start >= 0;
        boolean joined = inside && date != null && date.start() > reading.start(at) && at == index;
        if (date == null || (joined && reading.form(at).startsWith("و"))) {
            return false;
        }
        words.date = date;
        words.dateIndex = at;
        words.startAt(date.start());
        boolean open = at == index + 1 && reading.isMark(index, '(');
        words.next = open && reading.isMark(date.next(), ')') ? date.next() + 1 : date.next();
        return true;
    }

    /** الموافق and the date in the other calendar. */
    boolean otherDate(int index) {
        boolean bracket = reading.isMark(index, '(');
        boolean corresponding =
                bracket || reading.isIn(index, CORRESPONDING) || reading.isMark(index, '/');
        if (!corresponding || words.otherDate != null || words.date == null) {
            return false;
        }
        int at = reading.is(index + 1, "ل") ? index + 2 : index + 1;
        CalendarDate date = NumericDates.at(reading, at);
        date = date == null ? Dates.at(reading, at) : date;
        if (date == null || date.hijri() == words.date.hijri()) {
            return false;
        }
        words.otherDate = date;
        words.next = bracket && reading.isMark(date.next(), ')') ? date.next() + 1 : date.next();
        return true;
    }
}
