package org.jarida.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** A time as files and people write it (ISO 8601): a date, a local time, or one with an offset. */
public final class WrittenTime {
    private static final int DATE_LENGTH = "2022-01-11".length();

    private WrittenTime() {}

    /**
     * @param zone of what has no offset; a date alone is its first moment
     * @return empty where the text is no time
     */
    public static Optional<Instant> read(String text, ZoneId zone) {
        try {
            if (text.length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            if (text.matches(".*([Zz]|[+-]\\d\\d:\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
