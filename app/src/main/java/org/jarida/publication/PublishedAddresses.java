package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.SECTION;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.publication.Selection.Place;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where the articles of a stretch of time stand, oldest first; reads a few columns only. */
public final class PublishedAddresses {
    private PublishedAddresses() {}

    /**
     * @param address below the paper's own, not encoded
     */
    public record Entry(Place place, String address, Instant updatedAt) {}

    /**
     * From one moment on and before another.
     *
     * @param after only what comes after this place
     */
    public static List<Entry> between(
            DSLContext sql, Instant from, Instant to, Optional<Place> after, int most) {
        return sql.select(
                        PUBLISHED_ARTICLE.ARTICLE_ID,
                        PUBLISHED_ARTICLE.SLUG,
                        PUBLISHED_ARTICLE.PUBLISHED_AT,
                        PUBLISHED_ARTICLE.UPDATED_AT,
                        SECTION.SLUG)
                .from(PUBLISHED_ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(PUBLISHED_ARTICLE.SECTION_ID))
                .where(within(from, to))
                .and(after.map(PublishedAddresses::later).orElse(DSL.noCondition()))
                .orderBy(PUBLISHED_ARTICLE.PUBLISHED_AT, PUBLISHED_ARTICLE.ARTICLE_ID)
                .limit(most)
                .fetch(PublishedAddresses::entry);
    }

    /** The place of the article that so many come before; empty where there are not so many. */
    public static Optional<Place> at(DSLContext sql, Instant from, Instant to, int before) {
        return sql.select(PUBLISHED_ARTICLE.PUBLISHED_AT, PUBLISHED_ARTICLE.ARTICLE_ID)
                .from(PUBLISHED_ARTICLE)
                .where(within(from, to))
                .orderBy(PUBLISHED_ARTICLE.PUBLISHED_AT, PUBLISHED_ARTICLE.ARTICLE_ID)
                .limit(1)
                .offset(before)
                .fetchOptional(found -> new Place(found.value1(), found.value2()));
    }

    /** A text that changes with every publication, correction and withdrawal of that time. */
    public static String state(DSLContext sql, Instant from, Instant to) {
        return sql.select(
                        DSL.count(),
                        DSL.max(PUBLISHED_ARTICLE.UPDATED_AT.coerce(Long.class)),
                        DSL.sum(PUBLISHED_ARTICLE.UPDATED_AT.coerce(Long.class)))
                .from(PUBLISHED_ARTICLE)
                .where(within(from, to))
                .fetchSingle(found -> found.value1() + " " + found.value2() + " " + found.value3());
    }

    private static Condition within(Instant from, Instant to) {
        return PUBLISHED_ARTICLE.PUBLISHED_AT.ge(from).and(PUBLISHED_ARTICLE.PUBLISHED_AT.lt(to));
    }

    private static Condition later(Place place) {
        return row(PUBLISHED_ARTICLE.PUBLISHED_AT, PUBLISHED_ARTICLE.ARTICLE_ID)
                .gt(place.publishedAt(), place.article());
    }

    private static Entry entry(Record found) {
        long id = found.get(PUBLISHED_ARTICLE.ARTICLE_ID);
        return new Entry(
                new Place(found.get(PUBLISHED_ARTICLE.PUBLISHED_AT), id),
                Listing.address(found.get(SECTION.SLUG), id, found.get(PUBLISHED_ARTICLE.SLUG)),
                found.get(PUBLISHED_ARTICLE.UPDATED_AT));
    }
}
