package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jarida.paper.Conventions;
import org.jarida.paper.PaperStore;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** How many public articles each of the paper's days has; what the archive is read by. */
public final class PublishedDays {
    private static final int FETCH = 10_000;

    private PublishedDays() {}

    /** The years that have articles, and how many. */
    public static SortedMap<Integer, Integer> years(DSLContext sql) {
        Field<String> year = DSL.substring(PUBLISHED_DAY.DAY, DSL.inline(1), DSL.inline(4));
        Field<Integer> articles = DSL.sum(PUBLISHED_DAY.ARTICLES).cast(Integer.class);
        SortedMap<Integer, Integer> years = new TreeMap<>();
        sql.select(year, articles)
                .from(PUBLISHED_DAY)
                .groupBy(year)
                .forEach(row -> years.put(Integer.valueOf(row.value1()), row.value2()));
        return years;
    }

    /** The months that have articles, and how many. */
    public static SortedMap<YearMonth, Integer> months(DSLContext sql) {
        Field<String> month = DSL.substring(PUBLISHED_DAY.DAY, DSL.inline(1), DSL.inline(7));
        Field<Integer> articles = DSL.sum(PUBLISHED_DAY.ARTICLES).cast(Integer.class);
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        sql.select(month, articles)
                .from(PUBLISHED_DAY)
                .groupBy(month)
                .forEach(row -> months.put(YearMonth.parse(row.value1()), row.value2()));
        return months;
    }

    /** The days between the two, both included, that have articles, and how many. */
    public static SortedMap<LocalDate, Integer> between(
            DSLContext sql, LocalDate from, LocalDate to) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        sql.selectFrom(PUBLISHED_DAY)
                .where(PUBLISHED_DAY.DAY.between(from.toString(), to.toString()))
                .forEach(
                        row ->
                                days.put(
                                        LocalDate.parse(row.get(PUBLISHED_DAY.DAY)),
                                        row.get(PUBLISHED_DAY.ARTICLES)));
        return days;
    }

    /** The last day with articles before another. */
    public static Optional<LocalDate> before(DSLContext sql, LocalDate day) {
        return sql.select(DSL.max(PUBLISHED_DAY.DAY))
                .from(PUBLISHED_DAY)
                .where(PUBLISHED_DAY.DAY.lt(day.toString()))
                .fetchOptional(0, String.class)
                .map(LocalDate::parse);
    }

    /** The first day with articles after another. */
    public static Optional<LocalDate> after(DSLContext sql, LocalDate day) {
        return sql.select(DSL.min(PUBLISHED_DAY.DAY))
                .from(PUBLISHED_DAY)
                .where(PUBLISHED_DAY.DAY.gt(day.toString()))
                .fetchOptional(0, String.class)
                .map(LocalDate::parse);
    }

    /** Counts every day anew; needed where the paper moves to another time zone. */
    public static void recount(DSLContext sql) {
        sql.deleteFrom(PUBLISHED_DAY).execute();
        ZoneId zone = zone(sql);
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        try (var times =
                sql.select(PUBLISHED_ARTICLE.PUBLISHED_AT)
                        .from(PUBLISHED_ARTICLE)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            times.forEach(row -> days.merge(day(row.value1(), zone), 1, Integer::sum));
        }
        add(sql, days);
    }

    static void add(DSLContext sql, Collection<Instant> publishedAt) {
        ZoneId zone = zone(sql);
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        publishedAt.forEach(at -> days.merge(day(at, zone), 1, Integer::sum));
        add(sql, days);
    }

    static void remove(DSLContext sql, Instant publishedAt) {
        String day = day(publishedAt, zone(sql)).toString();
        sql.update(PUBLISHED_DAY)
                .set(PUBLISHED_DAY.ARTICLES, PUBLISHED_DAY.ARTICLES.minus(1))
                .where(PUBLISHED_DAY.DAY.eq(day))
                .execute();
        sql.deleteFrom(PUBLISHED_DAY)
                .where(PUBLISHED_DAY.DAY.eq(day).and(PUBLISHED_DAY.ARTICLES.le(0)))
                .execute();
    }

    /** In the order of the days, so that two transactions never wait for each other. */
    private static void add(DSLContext sql, SortedMap<LocalDate, Integer> days) {
        if (days.isEmpty()) {
            return;
        }
        sql.batch(
                        days.entrySet().stream()
                                .map(
                                        day ->
                                                sql.insertInto(PUBLISHED_DAY)
                                                        .set(
                                                                PUBLISHED_DAY.DAY,
                                                                day.getKey().toString())
                                                        .set(PUBLISHED_DAY.ARTICLES, day.getValue())
                                                        .onConflict(PUBLISHED_DAY.DAY)
                                                        .doUpdate()
                                                        .set(
                                                                PUBLISHED_DAY.ARTICLES,
                                                                PUBLISHED_DAY.ARTICLES.plus(
                                                                        day.getValue())))
                                .toList())
                .execute();
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }

    private static ZoneId zone(DSLContext sql) {
        return PaperStore.find(sql)
                .map(paper -> paper.conventions().timeZone())
                .orElse(Conventions.TUNISIAN.timeZone());
    }
}
