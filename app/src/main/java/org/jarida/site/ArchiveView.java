package org.jarida.site;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jarida.paper.Frame;

/**
 * The archive's first page.
 *
 * @param years how many articles each has
 */
public record ArchiveView(Frame frame, SortedMap<Integer, Integer> years) {
    public ArchiveView {
        years = new TreeMap<>(years);
    }

    public static String address(Year year) {
        return "/archive/%04d".formatted(year.getValue());
    }

    public static String address(YearMonth month) {
        return "/archive/%04d/%02d".formatted(month.getYear(), month.getMonthValue());
    }

    public static String address(LocalDate day) {
        return address(YearMonth.from(day)) + "/%02d".formatted(day.getDayOfMonth());
    }

    static String title(Frame frame, String when) {
        return frame.text("archive.title") + ": " + when;
    }
}
