package org.jarida.arabic.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Calendar.Look;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/** A day by its weekday, its date, its place before or after today, or several of them together. */
final class DayRule implements TimeRule {

    private static final WordSet SINCE = WordForm.setOf("منذ", "مذ");
    private static final int SIGHTING = 2;
    private static final Set<String> TO = WordForm.setOf("إلى", "حتى");
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.85;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        DayWords words = DayReader.at(reading, index);
        if (words == null || isName(reading, words, index)) {
            return null;
        }
        List<Conflict> conflicts = new ArrayList<>();
        Optional<LocalDate> day = day(reading, words, index, conflicts);
        Meaning meaning =
                day.map(found -> meaning(found, words)).orElseGet(() -> month(reading, words));
        boolean explicit = words.date != null && words.date.year() != 0 || words.relative != null;
        return new Match(
                words.start,
                words.next,
                meaning.with(conflicts),
                rule(words),
                explicit && conflicts.isEmpty() ? CERTAIN : LIKELY);
    }

    /** شارع 14 جانفي: a date alone, without year, after the noun of a place. */
    private static boolean isName(Reading reading, DayWords words, int index) {
        return words.date != null
                && words.dateIndex == index
                && words.date.year() == 0
                && Names.isPlaceBefore(reading, index);
    }

    private static String rule(DayWords words) {
        String rule =
                words.date != null
                        ? "time.date"
                        : words.relative != null ? "time.relative-day" : "time.weekday";
        return words.part == null ? rule : rule + "-part";
    }

    private static Meaning meaning(LocalDate day, DayWords words) {
        return words.part == null ? Meaning.day(day) : Meaning.time(day, words.part);
    }

    /** Of a day that its month doesn't have, the month at least. */
    private static Meaning month(Reading reading, DayWords words) {
        CalendarDate date = words.date;
        int year = date == null || date.year() == 0 ? reading.today().getYear() : date.year();
        int month =
                date == null || date.month() == 0 ? reading.today().getMonthValue() : date.month();
        return date != null && date.hijri()
                ? Meaning.year(Years.gregorian(date.year() == 0 ? year - 579 : date.year()))
                : Meaning.month(YearMonth.of(year, month));
    }

    private static Optional<LocalDate> day(
            Reading reading, DayWords words, int index, List<Conflict> conflicts) {
        LocalDate today = reading.today();
        if (words.date == null) {
            return Optional.of(
                    words.relative == null
                            ? weekday(reading, words, index)
                            : relative(today, words, conflicts));
        }
        LocalDate landmark =
                words.date.year() == 0 && !words.date.hijri() && words.weekday == null
                        ? Landmarks.of(reading, index, words.date)
                        : null;
        Optional<LocalDate> day =
                landmark != null
                        ? Optional.of(landmark)
                        : Calendar.day(
                                words.date, today, words.weekday, look(reading, words, index));
        if (day.isEmpty()) {
            conflicts.add(
                    new Conflict(
                            Conflict.Kind.NO_SUCH_DAY,
                            new Span(words.date.start(), reading.end(words.date.next() - 1)),
                            month(reading, words).value()));
            return Optional.empty();
        }
        LocalDate found = words.date.hijri() ? bySighting(words, day.get()) : day.get();
        return Optional.of(checked(reading, words, found, conflicts));
    }

    /** The months of a sighted moon begin up to two days beside those of Umm al-Qura. */
    private static LocalDate bySighting(DayWords words, LocalDate day) {
        for (int apart = 1;
                words.weekday != null && day.getDayOfWeek() != words.weekday && apart <= SIGHTING;
                apart++) {
            if (day.plusDays(apart).getDayOfWeek() == words.weekday) {
                return day.plusDays(apart);
            }
            if (day.minusDays(apart).getDayOfWeek() == words.weekday) {
                return day.minusDays(apart);
            }
        }
        return day;
    }

    private static Look look(Reading reading, DayWords words, int index) {
        if (reading.isStemIn(index - 1, SINCE)) {
            return Look.BACK;
        }
        if (Tense.isFuture(reading, index)) {
            return Look.AHEAD;
        }
        if (words.date == null) {
            return Look.BACK;
        }
        return Tense.isPast(reading, index) ? Look.MOSTLY_BACK : Look.EITHER;
    }

    /** Compares the weekday, and a date in another calendar, with the date. */
    private static LocalDate checked(
            Reading reading, DayWords words, LocalDate day, List<Conflict> conflicts) {
        if (words.weekday != null
                && words.weekdaySpan != null
                && day.getDayOfWeek() != words.weekday) {
            conflicts.add(
                    new Conflict(
                            Conflict.Kind.WEEKDAY, words.weekdaySpan, day.getDayOfWeek().name()));
        }
        if (words.otherDate == null || words.date == null) {
            return day;
        }
        Optional<LocalDate> other =
                Calendar.day(words.otherDate, reading.today(), null, Look.EITHER);
        boolean apart =
                other.isPresent() && Math.abs(ChronoUnit.DAYS.between(day, other.get())) > SIGHTING;
        if (apart) {
            CalendarDate hijri = words.date.hijri() ? words.date : words.otherDate;
            conflicts.add(
                    new Conflict(
                            Conflict.Kind.CALENDARS,
                            new Span(hijri.start(), reading.end(hijri.next() - 1)),
                            (words.date.hijri() ? other.get() : day).toString()));
        }
        return words.date.hijri() ? other.orElse(day) : day;
    }

    /** أمس الثلاثاء: the weekday outranks أمس where they contradict each other. */
    private static LocalDate relative(LocalDate today, DayWords words, List<Conflict> conflicts) {
        int days = words.relative == null ? 0 : words.relative;
        LocalDate day = today.plusDays(days);
        DayOfWeek weekday = words.weekday;
        if (weekday == null || day.getDayOfWeek() == weekday) {
            return day;
        }
        if (words.weekdaySpan != null) {
            conflicts.add(
                    new Conflict(
                            Conflict.Kind.RELATIVE_DAY,
                            words.weekdaySpan,
                            day.getDayOfWeek().name()));
        }
        return days > 0
                ? today.with(TemporalAdjusters.next(weekday))
                : today.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static LocalDate weekday(Reading reading, DayWords words, int index) {
        DayOfWeek weekday = words.weekday;
        LocalDate today = reading.today();
        if (weekday == null) {
            return today;
        }
        Direction direction = words.direction;
        LocalDate last = reading.lastDay();
        if (direction == Direction.AFTER && last != null) {
            return last.with(TemporalAdjusters.next(weekday));
        }
        boolean to = reading.isRightAfterDay(index - 1) && reading.isIn(index - 1, TO);
        boolean listed =
                to || (reading.isRightAfterDay(index) && reading.form(index).startsWith("و"));
        if (listed && direction == null && last != null) {
            return last.with(TemporalAdjusters.next(weekday));
        }
        return Calendar.weekday(
                weekday,
                today,
                direction == null ? listDirection(reading, words) : direction,
                look(reading, words, index));
    }

    /** السبت والأحد المقبلين: the adjective after the second is of both. */
    private static @Nullable Direction listDirection(Reading reading, DayWords words) {
        boolean listed =
                reading.form(words.next).startsWith("و")
                        && reading.word(words.next, Sense.WeekdayWord.class) != null;
        return listed ? reading.shift(words.next + 1) : null;
    }
}
