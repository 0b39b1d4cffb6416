package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Days of history that news names without their year: هجمات 11 سبتمبر. */
final class Landmarks {

    private record Landmark(LocalDate day, WordSet nouns) {}

    private static final List<Landmark> ALL =
            WordTable.rows(Landmarks.class, "landmarks.txt").stream()
                    .map(
                            row ->
                                    new Landmark(
                                            LocalDate.parse(row.key()),
                                            WordSet.of(Set.copyOf(row.words()))))
                    .toList();

    private Landmarks() {}

    /** The day that a date means after the noun before it; null if it is no landmark. */
    static @Nullable LocalDate of(Reading reading, int index, CalendarDate date) {
        for (Landmark landmark : ALL) {
            boolean same =
                    landmark.day.getMonthValue() == date.month()
                            && landmark.day.getDayOfMonth() == date.day();
            if (same
                    && reading.isStemIn(index - 1, landmark.nouns)
                    && landmark.day.isBefore(reading.published())) {
                return landmark.day;
            }
        }
        return null;
    }
}
