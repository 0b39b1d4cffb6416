package org.jarida.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.paper.PaperDates;
import org.jspecify.annotations.Nullable;

/**
 * The day that the sample newspaper is made for. Its texts name dates as {@code {D-3 weekday}}, its
 * times are {@code D-1T06:10}; here they become real ones.
 */
final class DemoDay {
    private static final Pattern PLACE =
            Pattern.compile("\\{D([+-]\\d+)?(?: (full|weekday|month|monthyear|year))?}");
    private static final Pattern TIME = Pattern.compile("D([+-]\\d+)?T(\\d\\d:\\d\\d)");

    /** When the newest article of the day is out; before, the sample is yesterday's paper. */
    private static final Duration OUT = Duration.ofHours(7).plusMinutes(15);

    private final LocalDate day;
    private final PaperDates dates;
    private final Instant now;

    /**
     * @param now nothing in the sample is later
     */
    DemoDay(PaperDates dates, Instant now) {
        this.day = dates.day(now.minus(OUT));
        this.dates = dates;
        this.now = now;
    }

    /** The text with its places filled. */
    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(written(place)));
    }

    /** The moment of a time such as {@code D-1T06:10}, or now where that is still to come. */
    Instant time(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            throw new IllegalArgumentException("Not a time of the sample: " + written);
        }
        ZoneId zone = dates.timeZone();
        Instant wanted =
                day(time.group(1)).atTime(LocalTime.parse(time.group(2))).atZone(zone).toInstant();
        return wanted.isAfter(now) ? now : wanted;
    }

    private String written(MatchResult place) {
        LocalDate date = day(place.group(1));
        String form = place.group(2) == null ? "" : place.group(2);
        return switch (form) {
            case "full" -> dates.full(date);
            case "weekday" -> dates.weekday(date);
            case "month" -> dates.month(date);
            case "monthyear" -> dates.monthYear(YearMonth.from(date));
            case "year" -> dates.year(Year.from(date));
            default -> dates.dayMonth(date);
        };
    }

    private LocalDate day(@Nullable String offset) {
        return offset == null ? day : day.plusDays(Integer.parseInt(offset));
    }
}
