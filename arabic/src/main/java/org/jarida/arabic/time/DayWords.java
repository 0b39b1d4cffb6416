package org.jarida.arabic.time;

import java.time.DayOfWeek;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one day say: مساء أمس الجمعة 10 مارس. Filled in while they are read.
 *
 * <p>Absent parts are null; {@code start} is -1 before the first word.
 */
final class DayWords {
    int start = -1;
    int next;
    @Nullable String part = null;
    @Nullable Integer relative = null;
    @Nullable DayOfWeek weekday = null;
    @Nullable Span weekdaySpan = null;
    @Nullable Direction direction = null;
    @Nullable CalendarDate date = null;
    int dateIndex = -1;

    /** A second date in the other calendar: 10 رجب 1443هـ الموافق 11 فبراير 2022. */
    @Nullable CalendarDate otherDate = null;

    boolean isDay() {
        return relative != null || weekday != null || date != null;
    }

    void startAt(int offset) {
        start = start < 0 ? offset : start;
    }

    /** A mark between the names of one day: أمس، الجمعة. */
    boolean isJoiner(Reading reading, int index) {
        return reading.isMark(index, '،') || reading.isMark(index, '(');
    }
}
