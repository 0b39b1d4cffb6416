package org.jarida.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/** Finds the day or month that incomplete words mean, seen from the day of writing. */
final class Calendar {

    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    private Calendar() {}

    /** Which way a clause looks. */
    enum Look {
        BACK(0),
        MOSTLY_BACK(0.1),
        EITHER(0.6),
        AHEAD(Double.POSITIVE_INFINITY);

        /** What is ahead is meant if it is so much nearer than what has gone by. */
        private final double weight;

        Look(double weight) {
            this.weight = weight;
        }
    }

    /**
     * The day of a date; empty if there is no such day.
     *
     * @param weekday what the text calls it, or null
     */
    static Optional<LocalDate> day(
            CalendarDate date, LocalDate today, @Nullable DayOfWeek weekday, Look look) {
        if (date.hijri()) {
            return hijri(date, today);
        }
        if (date.month() == 0) {
            Direction direction = date.direction();
            YearMonth month =
                    YearMonth.from(today)
                            .plusMonths(direction == null ? 0 : Years.steps(direction));
            return at(month, date.day());
        }
        if (date.year() != 0) {
            return at(YearMonth.of(date.year(), date.month()), date.day());
        }
        List<LocalDate> days = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            at(YearMonth.of(year, date.month()), date.day()).ifPresent(days::add);
        }
        return nearest(days, today, date.direction(), weekday, look);
    }

    private static Optional<LocalDate> nearest(
            List<LocalDate> days,
            LocalDate today,
            @Nullable Direction direction,
            @Nullable DayOfWeek weekday,
            Look look) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> fitting =
                days.stream()
                        .filter(day -> weekday == null || day.getDayOfWeek() == weekday)
                        .toList();
        if (weekday != null && !fitting.isEmpty()) {
            return fitting.stream().min((a, b) -> Long.compare(apart(a, today), apart(b, today)));
        }
        LocalDate before = null;
        LocalDate after = null;
        for (LocalDate day : days) {
            if (day.isAfter(today)) {
                after = after == null ? day : after;
            } else {
                before = day;
            }
        }
        return Optional.of(chosen(before, after, today, direction, look));
    }

    private static LocalDate chosen(
            @Nullable LocalDate before,
            @Nullable LocalDate after,
            LocalDate today,
            @Nullable Direction direction,
            Look look) {
        if (before == null || after == null) {
            return before != null ? before : after != null ? after : today;
        }
        if (direction == Direction.LAST || direction == Direction.RECENT) {
            return before;
        }
        if (direction == Direction.NEXT) {
            return after;
        }
        if (direction == Direction.THIS) {
            return before.getYear() == today.getYear() ? before : after;
        }
        if (look == Look.AHEAD) {
            return before.equals(today) ? before : after;
        }
        boolean ahead = apart(after, today) < look.weight * apart(before, today);
        return ahead ? after : before;
    }

    /** The month that a name means without a year. */
    static YearMonth month(int month, LocalDate today, @Nullable Direction direction, Look look) {
        YearMonth now = YearMonth.from(today);
        YearMonth same = YearMonth.of(today.getYear(), month);
        YearMonth before = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth after = same.isAfter(now) ? same : same.plusYears(1);
        if (direction == Direction.THIS || direction == null && same.equals(now)) {
            return same;
        }
        if (direction == Direction.LAST || direction == Direction.RECENT) {
            return before.equals(now) ? before.minusYears(1) : before;
        }
        if (direction == Direction.NEXT || look == Look.AHEAD) {
            return after;
        }
        long back = ChronoUnit.MONTHS.between(before, now);
        long ahead = ChronoUnit.MONTHS.between(now, after);
        return ahead < look.weight * back ? after : before;
    }

    /** The day that a weekday means. */
    static LocalDate weekday(
            DayOfWeek weekday, LocalDate today, @Nullable Direction direction, Look look) {
        if (direction == null) {
            return today.with(
                    look == Look.AHEAD
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday));
        }
        return switch (direction) {
            case LAST, RECENT, BEFORE -> today.with(TemporalAdjusters.previous(weekday));
            case NEXT, AFTER -> today.with(TemporalAdjusters.next(weekday));
            case THIS ->
                    today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(weekday));
        };
    }

    /** Umm al-Qura, the calendar of Saudi Arabia, as the JDK has it; without a year the nearest. */
    private static Optional<LocalDate> hijri(CalendarDate date, LocalDate today) {
        if (date.year() != 0) {
            return hijriDay(date.year(), date.month(), date.day());
        }
        int year = (int) Math.round((today.getYear() - 621.6) / 0.970224);
        LocalDate nearest = null;
        for (int candidate = year - 1; candidate <= year + 1; candidate++) {
            LocalDate day = hijriDay(candidate, date.month(), date.day()).orElse(null);
            boolean nearer =
                    day != null && (nearest == null || apart(day, today) < apart(nearest, today));
            nearest = nearer ? day : nearest;
        }
        return Optional.ofNullable(nearest);
    }

    static Optional<LocalDate> hijriDay(int year, int month, int day) {
        if (year < FIRST_HIJRI || year > LAST_HIJRI || month < 1 || month > 12) {
            return Optional.empty();
        }
        HijrahDate first = HijrahDate.of(year, month, 1);
        return day < 1 || day > first.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.from(first.plus(day - 1, ChronoUnit.DAYS)));
    }

    static Optional<LocalDate> at(YearMonth month, int day) {
        return day >= 1 && month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
