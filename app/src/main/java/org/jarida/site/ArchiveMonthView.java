package org.jarida.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jarida.paper.Frame;

/**
 * A month of the archive.
 *
 * @param days how many articles each has; days without any are left out
 * @param previous the last month before it that has articles
 * @param next the first month after it that has
 */
public record ArchiveMonthView(
        Frame frame,
        YearMonth month,
        SortedMap<LocalDate, Integer> days,
        Optional<YearMonth> previous,
        Optional<YearMonth> next) {
    public ArchiveMonthView {
        days = new TreeMap<>(days);
    }

    public int articles() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}
