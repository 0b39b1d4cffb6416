package org.jarida.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jarida.paper.PaperDates;

/** Times as programs are told them by feeds and sitemaps. */
final class PaperTime {
    private static final int SECONDS_IN_MINUTE = 60;

    private PaperTime() {}

    /**
     * By the clocks of the paper's town, in whole seconds. Before standard time these had seconds
     * in their offset, which neither RFC 822 nor RFC 3339 can write: such times are in UTC.
     */
    static OffsetDateTime of(PaperDates dates, Instant instant) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        OffsetDateTime local = second.atZone(dates.timeZone()).toOffsetDateTime();
        return local.getOffset().getTotalSeconds() % SECONDS_IN_MINUTE == 0
                ? local
                : second.atOffset(ZoneOffset.UTC);
    }

    /** As RFC 3339 has it: 2022-01-11T06:10:00+01:00. */
    static String written(PaperDates dates, Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(of(dates, instant));
    }
}
