package org.jarida.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jarida.paper.NewsroomFrame;
import org.jarida.paper.PaperDates;

/** Times as the newsroom says and types them, in the paper's time zone. */
public final class Moments {
    private static final int NEAR_DAYS = 6;

    private final NewsroomFrame frame;
    private final PaperDates dates;
    private final LocalDate today;

    Moments(NewsroomFrame frame, Instant now) {
        this.frame = frame;
        this.dates = frame.dates();
        this.today = dates.day(now);
    }

    /** As short as it stays clear: today 14:00, Wednesday 15:00, 11 January. */
    public String near(Instant at) {
        LocalDate day = dates.day(at);
        long away = day.toEpochDay() - today.toEpochDay();
        String time = dates.hasTime(at) ? "\u00a0" + dates.time(at) : "";
        if (away == 0) {
            return dates.hasTime(at) ? dates.time(at) : frame.text("moment.today");
        }
        if (away == 1) {
            return frame.text("moment.tomorrow") + time;
        }
        if (away == -1) {
            return frame.text("moment.yesterday") + time;
        }
        return Math.abs(away) <= NEAR_DAYS && away > 0
                ? dates.weekday(day) + time
                : dates.dayMonth(day) + time;
    }

    /** As a field of type datetime-local has it. */
    public String typed(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")
                .format(dates.local(at).toLocalDateTime());
    }

    /** What such a field holds; empty where it is no time. */
    public static Optional<Instant> read(String typed, PaperDates dates) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed.strip()).atZone(dates.timeZone()).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
