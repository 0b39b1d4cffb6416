package org.jarida.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.publication.PublishedDays;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code /archive}: the years; {@code /archive/2026}: its months; {@code /archive/2026/11}: its
 * days, each with how many articles it has; {@code /archive/2026/11/24}: what that day brought.
 */
@Controller
final class ArchivePage {
    private final Database database;
    private final Frames frames;
    private final Images images;

    ArchivePage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/archive")
    Page years(Language language) {
        ArchiveView view = database.read(sql -> years(sql, language));
        return Page.ok("site/archive.jte", view, freshness(view.frame()));
    }

    @GetMapping("/archive/{year:[0-9]{4}}")
    Page year(@PathVariable("year") int year, Language language) {
        ArchiveYearView view = database.read(sql -> year(sql, language, Year.of(year)));
        return Page.ok("site/archive-year.jte", view, freshness(view.frame()));
    }

    @GetMapping("/archive/{year:[0-9]{4}}/{month:[0-9]{2}}")
    Page month(
            @PathVariable("year") int year, @PathVariable("month") int month, Language language) {
        YearMonth asked = date(() -> YearMonth.of(year, month));
        ArchiveMonthView view = database.read(sql -> month(sql, language, asked));
        return Page.ok("site/archive-month.jte", view, freshness(view.frame()));
    }

    @GetMapping("/archive/{year:[0-9]{4}}/{month:[0-9]{2}}/{day:[0-9]{2}}")
    Page day(
            @PathVariable("year") int year,
            @PathVariable("month") int month,
            @PathVariable("day") int day,
            @RequestParam("before") Optional<Long> before,
            Language language) {
        LocalDate asked = date(() -> LocalDate.of(year, month, day));
        ArchiveDayView view = database.read(sql -> day(sql, language, asked, before));
        return Page.ok(
                "site/archive-day.jte",
                view,
                view.stories().on(view.frame()).with(PublishedArticles.LATEST));
    }

    /** Any publication may change a count, also one of years ago. */
    private static Freshness freshness(Frame frame) {
        return frame.freshness().with(PublishedArticles.LATEST);
    }

    private ArchiveView years(DSLContext sql, Language language) {
        Frame frame = frames.page(sql, language, "/archive");
        return new ArchiveView(frame.titled(frame.text("archive.title")), PublishedDays.years(sql));
    }

    private ArchiveYearView year(DSLContext sql, Language language, Year year) {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        PublishedDays.between(sql, year.atDay(1), year.atDay(year.length()))
                .forEach((day, count) -> months.merge(YearMonth.from(day), count, Integer::sum));
        if (months.isEmpty()) {
            throw new NotThere();
        }
        Frame frame = frames.page(sql, language, ArchiveView.address(year));
        return new ArchiveYearView(
                frame.titled(ArchiveView.title(frame, frame.dates().year(year))), year, months);
    }

    private ArchiveMonthView month(DSLContext sql, Language language, YearMonth month) {
        SortedMap<LocalDate, Integer> days =
                PublishedDays.between(sql, month.atDay(1), month.atEndOfMonth());
        if (days.isEmpty()) {
            throw new NotThere();
        }
        Frame frame = frames.page(sql, language, ArchiveView.address(month));
        return new ArchiveMonthView(
                frame.titled(ArchiveView.title(frame, frame.dates().monthYear(month))),
                month,
                days,
                PublishedDays.before(sql, month.atDay(1)).map(YearMonth::from),
                PublishedDays.after(sql, month.atEndOfMonth()).map(YearMonth::from));
    }

    private ArchiveDayView day(
            DSLContext sql, Language language, LocalDate day, Optional<Long> before) {
        String path = ArchiveView.address(day);
        Frame frame = frames.page(sql, language, path);
        Instant from = frame.dates().startOf(day);
        Instant to = frame.dates().startOf(day.plusDays(1));
        List<Listing> found =
                PublishedArticles.newestBetween(sql, from, to, before, Stories.ON_A_PAGE + 1);
        if (found.isEmpty()) {
            throw new NotThere();
        }
        return new ArchiveDayView(
                frame.titled(ArchiveView.title(frame, frame.dates().full(day))),
                day,
                PublishedDays.between(sql, day, day).getOrDefault(day, found.size()),
                Stories.page(sql, images, found, frame.link(path), before),
                PublishedDays.before(sql, day),
                PublishedDays.after(sql, day));
    }

    private static <T> T date(Supplier<T> made) {
        try {
            return made.get();
        } catch (DateTimeException e) {
            throw new NotThere();
        }
    }
}
