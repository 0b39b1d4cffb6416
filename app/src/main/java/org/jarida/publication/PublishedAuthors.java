package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_AUTHOR;
import static org.jarida.schema.Tables.PUBLISHED_BYLINE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jarida.article.ArticleRows;
import org.jarida.schema.tables.records.PublishedBylineRecord;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Who has written what is public. */
public final class PublishedAuthors {
    private static final int FETCH = 1_000;

    private PublishedAuthors() {}

    /** What one article adds. */
    record Byline(long article, Instant publishedAt, List<String> authors) {}

    /** Only somebody with a public article. */
    public static Optional<Author> find(DSLContext sql, String slug) {
        return sql.selectFrom(PUBLISHED_AUTHOR)
                .where(PUBLISHED_AUTHOR.SLUG.eq(slug))
                .andExists(
                        sql.selectOne()
                                .from(PUBLISHED_BYLINE)
                                .where(PUBLISHED_BYLINE.SLUG.eq(slug)))
                .fetchOptional(PublishedAuthors::author);
    }

    /**
     * Authors in the order of their slugs.
     *
     * @param after only who comes after this slug; empty begins with the first
     */
    public static List<Author> after(DSLContext sql, String after, int most) {
        return sql.selectFrom(PUBLISHED_AUTHOR)
                .where(PUBLISHED_AUTHOR.SLUG.gt(after))
                .andExists(
                        sql.selectOne()
                                .from(PUBLISHED_BYLINE)
                                .where(PUBLISHED_BYLINE.SLUG.eq(PUBLISHED_AUTHOR.SLUG)))
                .orderBy(PUBLISHED_AUTHOR.SLUG)
                .limit(most)
                .fetch(PublishedAuthors::author);
    }

    static void add(DSLContext sql, List<Byline> bylines) {
        // In the order of the slugs, so that two transactions never wait for each other.
        SortedMap<String, String> names = new TreeMap<>();
        List<PublishedBylineRecord> rows = new ArrayList<>();
        for (Byline byline : bylines) {
            Map<String, String> own = new TreeMap<>();
            byline.authors().stream()
                    .map(Author::named)
                    .forEach(one -> own.putIfAbsent(one.slug(), one.name()));
            names.putAll(own);
            own.keySet().forEach(slug -> rows.add(row(sql, slug, byline)));
        }
        if (rows.isEmpty()) {
            return;
        }
        sql.batch(
                        names.entrySet().stream()
                                .map(
                                        one ->
                                                sql.insertInto(PUBLISHED_AUTHOR)
                                                        .set(PUBLISHED_AUTHOR.SLUG, one.getKey())
                                                        .set(PUBLISHED_AUTHOR.NAME, one.getValue())
                                                        .onConflict(PUBLISHED_AUTHOR.SLUG)
                                                        .doNothing())
                                .toList())
                .execute();
        sql.batchInsert(rows).execute();
    }

    static void remove(DSLContext sql, long article) {
        sql.deleteFrom(PUBLISHED_BYLINE).where(PUBLISHED_BYLINE.ARTICLE_ID.eq(article)).execute();
    }

    /** Tags of the pages that list what these people wrote. */
    static TreeSet<String> tags(List<String> authors) {
        TreeSet<String> tags = new TreeSet<>();
        authors.forEach(name -> tags.add(Author.named(name).tag()));
        return tags;
    }

    /** The tags of those who stand above an article in the view. */
    static TreeSet<String> tags(DSLContext sql, long article) {
        TreeSet<String> tags = new TreeSet<>();
        sql.select(PUBLISHED_BYLINE.SLUG)
                .from(PUBLISHED_BYLINE)
                .where(PUBLISHED_BYLINE.ARTICLE_ID.eq(article))
                .forEach(row -> tags.add(new Author("", row.value1()).tag()));
        return tags;
    }

    /** Reads every byline anew. */
    static void rebuild(DSLContext sql) {
        sql.deleteFrom(PUBLISHED_BYLINE).execute();
        List<Byline> bylines = new ArrayList<>();
        try (var articles =
                sql.select(
                                PUBLISHED_ARTICLE.ARTICLE_ID,
                                PUBLISHED_ARTICLE.PUBLISHED_AT,
                                PUBLISHED_ARTICLE.AUTHORS)
                        .from(PUBLISHED_ARTICLE)
                        .fetchSize(FETCH)
                        .fetchLazy()) {
            articles.forEach(
                    row ->
                            bylines.add(
                                    new Byline(
                                            row.value1(),
                                            row.value2(),
                                            ArticleRows.names(row.value3()))));
        }
        for (int from = 0; from < bylines.size(); from += FETCH) {
            add(sql, bylines.subList(from, Math.min(from + FETCH, bylines.size())));
        }
    }

    private static PublishedBylineRecord row(DSLContext sql, String slug, Byline byline) {
        return sql.newRecord(PUBLISHED_BYLINE)
                .with(PUBLISHED_BYLINE.SLUG, slug)
                .with(PUBLISHED_BYLINE.PUBLISHED_AT, byline.publishedAt())
                .with(PUBLISHED_BYLINE.ARTICLE_ID, byline.article());
    }

    private static Author author(Record row) {
        return new Author(row.get(PUBLISHED_AUTHOR.NAME), row.get(PUBLISHED_AUTHOR.SLUG));
    }
}
