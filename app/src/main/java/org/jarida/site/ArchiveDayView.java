package org.jarida.site;

import java.time.LocalDate;
import java.util.Optional;
import org.jarida.paper.Frame;

/**
 * A day of the archive.
 *
 * @param articles how many it has in all
 * @param previous the last day before it that has articles
 * @param next the first day after it that has
 */
public record ArchiveDayView(
        Frame frame,
        LocalDate day,
        int articles,
        Stories stories,
        Optional<LocalDate> previous,
        Optional<LocalDate> next) {}
