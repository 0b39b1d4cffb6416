package org.jarida.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jarida.arabic.time.Calendar.Look;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * The day of which an article itself says that it is today: اليوم الأربعاء in an article published
 * on Thursday was written on Wednesday, and its أمس is Tuesday.
 */
final class NarrativeDay {

    /** An article is published at most so many days after it was written, or before. */
    private static final int DAYS_APART = 3;

    private NarrativeDay() {}

    /** The first such day; empty if the text sets none near the day of publication. */
    static Optional<LocalDate> of(Reading reading) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (isToday(reading, i)) {
                LocalDate day = at(reading, i + 1);
                if (day != null) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isToday(Reading reading, int index) {
        Hit<Sense.UnitWord> hit = reading.unit(index, Unit.DAY, Amount.ONE);
        return hit != null && hit.definite() && reading.form(index).endsWith("اليوم");
    }

    private static @Nullable LocalDate at(Reading reading, int index) {
        Hit<Sense.WeekdayWord> hit = reading.word(index, Sense.WeekdayWord.class);
        LocalDate published = reading.published();
        if (hit == null || !hit.definite()) {
            return null;
        }
        CalendarDate date = Dates.at(reading, index + 1);
        Optional<LocalDate> dated =
                date == null ? Optional.empty() : Calendar.day(date, published, null, Look.EITHER);
        if (dated.isPresent()) {
            boolean near = Math.abs(ChronoUnit.DAYS.between(dated.get(), published)) <= DAYS_APART;
            return near ? dated.get() : null;
        }
        DayOfWeek weekday = hit.sense().day();
        for (int back = 0; back <= DAYS_APART; back++) {
            if (published.minusDays(back).getDayOfWeek() == weekday) {
                return published.minusDays(back);
            }
        }
        return published.plusDays(1).getDayOfWeek() == weekday ? published.plusDays(1) : null;
    }
}
