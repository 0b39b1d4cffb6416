package org.jarida.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;

/** Writes dates and times in Arabic as the paper's conventions say. */
public final class PaperDates {
    /** Between day and month, month and year: they never part at a line's end. */
    private static final String TIED = "\u00a0";

    private static final List<String> WEEKDAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private static final List<String> HIJRI_MONTHS =
            List.of(
                    "محرّم",
                    "صفر",
                    "ربيع الأول",
                    "ربيع الآخر",
                    "جمادى الأولى",
                    "جمادى الآخرة",
                    "رجب",
                    "شعبان",
                    "رمضان",
                    "شوّال",
                    "ذو القعدة",
                    "ذو الحجة");

    private final Conventions conventions;

    public PaperDates(Conventions conventions) {
        this.conventions = conventions;
    }

    public ZoneId timeZone() {
        return conventions.timeZone();
    }

    public LocalDate day(Instant instant) {
        return instant.atZone(conventions.timeZone()).toLocalDate();
    }

    /** الثلاثاء 11 جانفي 2022. */
    public String full(LocalDate date) {
        return weekday(date) + " " + dayMonth(date) + TIED + digits(date.getYear());
    }

    /**
     * الثلاثاء 11 جانفي 2022، 6:10; without the hour at midnight, which stands for a date alone.
     */
    public String full(Instant instant) {
        String day = full(day(instant));
        return hasTime(instant) ? day + "، " + time(instant) : day;
    }

    /** False for midnight, the time of what only has a date. */
    public boolean hasTime(Instant instant) {
        return !instant.atZone(conventions.timeZone()).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** 11 جانفي 2022. */
    public String date(LocalDate date) {
        return dayMonth(date) + TIED + digits(date.getYear());
    }

    /** 11 جانفي. */
    public String dayMonth(LocalDate date) {
        return digits(date.getDayOfMonth()) + TIED + month(date);
    }

    /** جانفي 2022. */
    public String monthYear(YearMonth month) {
        return month(month.atDay(1)) + TIED + digits(month.getYear());
    }

    /** 2022. */
    public String year(Year year) {
        return digits(year.getValue());
    }

    /** When a day of the paper begins. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(conventions.timeZone()).toInstant();
    }

    /** جانفي. */
    public String month(LocalDate date) {
        return conventions.months().name(date.getMonthValue());
    }

    public String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** 6:10, in the paper's time zone. */
    public String time(Instant instant) {
        LocalTime time = instant.atZone(conventions.timeZone()).toLocalTime();
        return conventions.digits().write("%d:%02d".formatted(time.getHour(), time.getMinute()));
    }

    /** 8 جمادى الآخرة 1443 by the calendar of Umm al-Qura, or empty where the paper omits it. */
    public String hijri(LocalDate date) {
        if (!conventions.hijri()) {
            return "";
        }
        HijrahDate hijri = HijrahDate.from(date);
        String month = HIJRI_MONTHS.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1);
        return digits(hijri.get(ChronoField.DAY_OF_MONTH))
                + TIED
                + month
                + TIED
                + digits(hijri.get(ChronoField.YEAR));
    }

    private String digits(int number) {
        return conventions.digits().write(Integer.toString(number));
    }
}
