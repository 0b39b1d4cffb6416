package org.jarida.site;

import java.time.Year;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jarida.paper.Frame;

/**
 * A year of the archive.
 *
 * @param months how many articles each has; months without any are left out
 */
public record ArchiveYearView(Frame frame, Year year, SortedMap<YearMonth, Integer> months) {
    public ArchiveYearView {
        months = new TreeMap<>(months);
    }

    public int articles() {
        return months.values().stream().mapToInt(Integer::intValue).sum();
    }
}
