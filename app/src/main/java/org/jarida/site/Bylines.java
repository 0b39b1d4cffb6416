package org.jarida.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jarida.paper.Frame;

/** Who wrote a story and when, in the few words that lists have room for. */
public final class Bylines {
    private Bylines() {}

    /** Names after one another, as Arabic joins them. */
    public static String joined(List<String> authors) {
        return String.join(" و", authors);
    }

    /** The hour for today, "yesterday" with the hour, and else the date. */
    public static String when(Frame frame, Instant at) {
        LocalDate day = frame.dates().day(at);
        if (!frame.dates().hasTime(at)) {
            return frame.dates().date(day);
        }
        if (day.equals(frame.today())) {
            return frame.dates().time(at);
        }
        if (day.equals(frame.today().minusDays(1))) {
            return frame.messages()
                    .text("article.yesterday", Map.of("time", frame.dates().time(at)));
        }
        return frame.dates().date(day);
    }
}
