package org.jarida.paper;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Writes dates and times in one language, as the paper's conventions say. */
public final class PaperDates {
    /** Between day and month, month and year: they never part at a line's end. */
    private static final String TIED = "\u00a0";

    private static final int SECONDS_IN_MINUTE = 60;

    private final Conventions conventions;
    private final Language language;
    private final DateWords words;

    public PaperDates(Conventions conventions, Language language) {
        this.conventions = conventions;
        this.language = language;
        this.words = DateWords.of(language, conventions.months());
    }

    public ZoneId timeZone() {
        return conventions.timeZone();
    }

    /** The day on which that moment falls in the paper's town. */
    public LocalDate day(Instant instant) {
        return instant.atZone(conventions.timeZone()).toLocalDate();
    }

    /** The day's first moment: midnight, or later where clocks are put forward over midnight. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(conventions.timeZone()).toInstant();
    }

    /** When the day of that moment ends: what says "today" holds until then. */
    public Instant nextMidnight(Instant instant) {
        return startOf(day(instant).plusDays(1));
    }

    /** False for a day's first moment, the time of what only has a date. */
    public boolean hasTime(Instant instant) {
        return !instant.equals(startOf(day(instant)));
    }

    /** الثلاثاء 11 جانفي 2022, mardi 11 janvier 2022, Tuesday 11 January 2022. */
    public String full(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    /**
     * الثلاثاء 11 جانفي 2022، 6:10, mardi 11 janvier 2022 à 6 h 10, Tuesday 11 January 2022, 6:10;
     * without the hour where there {@linkplain #hasTime is none}.
     */
    public String full(Instant instant) {
        String day = full(day(instant));
        if (!hasTime(instant)) {
            return day;
        }
        return switch (language) {
            case AR -> day + "، " + time(instant);
            case FR -> day + " à" + TIED + time(instant);
            case EN -> day + ", " + time(instant);
        };
    }

    /** 11 جانفي 2022, 11 janvier 2022, 11 January 2022. */
    public String date(LocalDate date) {
        return dayMonth(date) + TIED + year(Year.from(date));
    }

    /** 11 جانفي, 1er janvier, 11 January. */
    public String dayMonth(LocalDate date) {
        return dayOfMonth(date.getDayOfMonth()) + TIED + month(date);
    }

    /** جانفي 2022, janvier 2022, January 2022. */
    public String monthYear(YearMonth month) {
        return month(month.atDay(1)) + TIED + year(Year.of(month.getYear()));
    }

    /** جانفي, janvier, January. */
    public String month(LocalDate date) {
        return words.months().get(date.getMonthValue() - 1);
    }

    /** 2022 or ٢٠٢٢. */
    public String year(Year year) {
        return digits(year.getValue());
    }

    public String weekday(LocalDate date) {
        return words.weekdays().get(date.getDayOfWeek().getValue() - 1);
    }

    /** 6:10, in French 6 h 10, by the clocks of the paper's town. */
    public String time(Instant instant) {
        LocalTime time = instant.atZone(conventions.timeZone()).toLocalTime();
        String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
        return switch (language) {
            case AR, EN -> write(time.getHour() + ":" + minute);
            case FR -> {
                String hour = time.getHour() + TIED + "h";
                yield time.getMinute() == 0 ? hour : hour + TIED + minute;
            }
        };
    }

    /**
     * 8 جمادى الآخرة 1443 by the calendar of Umm al-Qura; empty where the paper omits it and for
     * days before 1300 and after 1600, which the calendar does not tell.
     */
    public String hijri(LocalDate date) {
        return conventions.hijri() ? ummAlQura(date).map(this::written).orElse("") : "";
    }

    /**
     * For machines: 2022-01-11T06:10:00+01:00 (RFC 3339), by the clocks of the paper's town. Times
     * of before standard time, whose offsets have seconds that RFC 3339 cannot write, are in UTC.
     */
    public String timestamp(Instant instant) {
        OffsetDateTime local = instant.atZone(conventions.timeZone()).toOffsetDateTime();
        boolean hasSeconds = local.getOffset().getTotalSeconds() % SECONDS_IN_MINUTE != 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                hasSeconds ? instant.atOffset(ZoneOffset.UTC) : local);
    }

    private static Optional<HijrahDate> ummAlQura(LocalDate date) {
        try {
            return Optional.of(HijrahDate.from(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String written(HijrahDate date) {
        return dayOfMonth(date.get(ChronoField.DAY_OF_MONTH))
                + TIED
                + words.hijriMonths().get(date.get(ChronoField.MONTH_OF_YEAR) - 1)
                + TIED
                + digits(date.get(ChronoField.YEAR));
    }

    /** French counts the first day and numbers the others. */
    private String dayOfMonth(int day) {
        return language == Language.FR && day == 1 ? "1er" : digits(day);
    }

    private String digits(int number) {
        return write(Integer.toString(number));
    }

    private String write(String text) {
        return conventions.digits(language).write(text);
    }
}
