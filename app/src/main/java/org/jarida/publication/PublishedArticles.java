package org.jarida.publication;

import static org.jarida.schema.Tables.CORRECTION;
import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_BYLINE;
import static org.jarida.schema.Tables.PUBLISHED_IMAGE;
import static org.jarida.schema.Tables.SECTION;
import static org.jarida.schema.Tables.TOMBSTONE;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jarida.article.Article;
import org.jarida.schema.tables.records.CorrectionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Questions to the published view. */
public final class PublishedArticles {
    /** The tag of every list of the newest articles. */
    public static final String LATEST = "latest";

    private static final List<Field<?>> LISTED = listed();

    private PublishedArticles() {}

    public static Optional<PublishedArticle> find(DSLContext sql, long id) {
        return sql.select()
                .from(PUBLISHED_ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(PUBLISHED_ARTICLE.SECTION_ID))
                .where(PUBLISHED_ARTICLE.ARTICLE_ID.eq(id))
                .fetchOptional(record -> PublishedRows.article(record, corrections(sql, id)));
    }

    public static Optional<Tombstone> tombstone(DSLContext sql, long id) {
        return sql.selectFrom(TOMBSTONE)
                .where(TOMBSTONE.ARTICLE_ID.eq(id))
                .fetchOptional(
                        record ->
                                new Tombstone(
                                        id,
                                        record.get(TOMBSTONE.SECTION_ID),
                                        record.get(TOMBSTONE.PUBLISHED_AT),
                                        record.get(TOMBSTONE.WITHDRAWN_AT),
                                        record.get(TOMBSTONE.REASON)));
    }

    /** The first of the front page's automatic order: newest first, weight counting as hours. */
    public static List<Listing> ranked(DSLContext sql, int most) {
        return listing(sql, DSL.noCondition())
                .orderBy(PUBLISHED_ARTICLE.RANK_AT.desc(), PUBLISHED_ARTICLE.ARTICLE_ID.desc())
                .limit(most)
                .fetch(PublishedRows::listing);
    }

    /** Those of these that are public, in no order. */
    public static List<Listing> listed(DSLContext sql, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : listing(sql, PUBLISHED_ARTICLE.ARTICLE_ID.in(ids)).fetch(PublishedRows::listing);
    }

    /** The same order within one section. */
    public static List<Listing> rankedIn(DSLContext sql, long section, int most) {
        return listing(sql, PUBLISHED_ARTICLE.SECTION_ID.eq(section))
                .orderBy(PUBLISHED_ARTICLE.RANK_AT.desc(), PUBLISHED_ARTICLE.ARTICLE_ID.desc())
                .limit(most)
                .fetch(PublishedRows::listing);
    }

    /**
     * The whole paper's articles, newest first.
     *
     * @param before only what is older than this article; empty begins with the newest. An article
     *     that is not public gives an empty list
     */
    public static List<Listing> newest(DSLContext sql, Optional<Long> before, int most) {
        return newest(sql, DSL.noCondition(), before, most);
    }

    /** A section's articles, newest first, as {@link #newest} has them. */
    public static List<Listing> newestIn(
            DSLContext sql, long section, Optional<Long> before, int most) {
        return newest(sql, PUBLISHED_ARTICLE.SECTION_ID.eq(section), before, most);
    }

    /** What was published from one moment on and before another, newest first. */
    public static List<Listing> newestBetween(
            DSLContext sql, Instant from, Instant to, Optional<Long> before, int most) {
        Field<Instant> at = PUBLISHED_ARTICLE.PUBLISHED_AT;
        return newest(sql, at.ge(from).and(at.lt(to)), before, most);
    }

    /** An author's articles, newest first, as {@link #newest} has them. */
    public static List<Listing> newestBy(
            DSLContext sql, Author author, Optional<Long> before, int most) {
        Field<Instant> at = PUBLISHED_BYLINE.PUBLISHED_AT;
        Field<Long> id = PUBLISHED_BYLINE.ARTICLE_ID;
        return listingBy(sql, author)
                .and(older(row(at, id), before))
                .orderBy(at.desc(), id.desc())
                .limit(most)
                .fetch(PublishedRows::listing);
    }

    private static List<Listing> newest(
            DSLContext sql, Condition condition, Optional<Long> before, int most) {
        Field<Instant> at = PUBLISHED_ARTICLE.PUBLISHED_AT;
        Field<Long> id = PUBLISHED_ARTICLE.ARTICLE_ID;
        return listing(sql, condition.and(older(row(at, id), before)))
                .orderBy(at.desc(), id.desc())
                .limit(most)
                .fetch(PublishedRows::listing);
    }

    /** True where a public article shows the image. */
    public static boolean shows(DSLContext sql, String image) {
        return sql.fetchExists(
                sql.selectOne().from(PUBLISHED_IMAGE).where(PUBLISHED_IMAGE.IMAGE_ID.eq(image)));
    }

    /** Numbers of the public articles that show the image. */
    public static List<Long> showing(DSLContext sql, String image) {
        return sql.select(PUBLISHED_IMAGE.ARTICLE_ID)
                .from(PUBLISHED_IMAGE)
                .where(PUBLISHED_IMAGE.IMAGE_ID.eq(image))
                .fetch(PUBLISHED_IMAGE.ARTICLE_ID);
    }

    /** Tags of all public pages that show the image, or list what shows it. */
    public static Set<String> tagsShowing(DSLContext sql, String image) {
        return showing(sql, image).stream().map(Article::tag).collect(Collectors.toSet());
    }

    static Optional<Instant> publishedAt(DSLContext sql, long id) {
        return sql.select(PUBLISHED_ARTICLE.PUBLISHED_AT)
                .from(PUBLISHED_ARTICLE)
                .where(PUBLISHED_ARTICLE.ARTICLE_ID.eq(id))
                .fetchOptional(PUBLISHED_ARTICLE.PUBLISHED_AT);
    }

    private static Condition older(Row2<Instant, Long> listed, Optional<Long> before) {
        var other = PUBLISHED_ARTICLE.as("other");
        return before.map(
                        id ->
                                listed.lt(
                                        DSL.select(other.PUBLISHED_AT, other.ARTICLE_ID)
                                                .from(other)
                                                .where(other.ARTICLE_ID.eq(id))))
                .orElse(DSL.noCondition());
    }

    static SelectConditionStep<Record> listingBy(DSLContext sql, Author author) {
        return sql.select(LISTED)
                .from(PUBLISHED_BYLINE)
                .join(PUBLISHED_ARTICLE)
                .on(PUBLISHED_ARTICLE.ARTICLE_ID.eq(PUBLISHED_BYLINE.ARTICLE_ID))
                .join(SECTION)
                .on(SECTION.ID.eq(PUBLISHED_ARTICLE.SECTION_ID))
                .where(PUBLISHED_BYLINE.SLUG.eq(author.slug()));
    }

    static SelectConditionStep<Record> listing(DSLContext sql, Condition condition) {
        return sql.select(LISTED)
                .from(PUBLISHED_ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(PUBLISHED_ARTICLE.SECTION_ID))
                .where(condition);
    }

    private static List<Correction> corrections(DSLContext sql, long id) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.ARTICLE_ID.eq(id))
                .orderBy(CORRECTION.NUMBER)
                .fetch(PublishedArticles::correction);
    }

    static Correction correction(CorrectionRecord record) {
        return new Correction(
                record.get(CORRECTION.AT),
                record.get(CORRECTION.WRONG),
                record.get(CORRECTION.CORRECTED));
    }

    /** Lists leave the text away: it is most of a row. */
    private static List<Field<?>> listed() {
        List<Field<?>> fields = new ArrayList<>(List.of(PUBLISHED_ARTICLE.fields()));
        fields.remove(PUBLISHED_ARTICLE.BODY);
        fields.addAll(List.of(SECTION.fields()));
        return List.copyOf(fields);
    }
}
