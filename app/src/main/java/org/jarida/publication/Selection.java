package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_BYLINE;
import static org.jooq.impl.DSL.row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Kind;
import org.jarida.article.Section;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Which of the public articles, newest first.
 *
 * @param section only its articles
 * @param author only what the person wrote
 * @param kind only articles of it
 * @param after only what comes after this place
 */
public record Selection(
        Optional<Section> section,
        Optional<Author> author,
        Optional<Kind> kind,
        Optional<Place> after) {

    /**
     * An article's place in the order of all. It stands though the article itself be withdrawn, and
     * what is published later comes before it: who goes on from place to place meets every article
     * once.
     */
    public record Place(Instant publishedAt, long article) {
        public static Place of(Listing listing) {
            return new Place(listing.publishedAt(), listing.id());
        }
    }

    public List<Listing> newest(DSLContext sql, int most) {
        return author.map(one -> by(sql, one, most))
                .orElseGet(
                        () ->
                                PublishedArticles.listing(sql, condition())
                                        .and(
                                                older(
                                                        PUBLISHED_ARTICLE.PUBLISHED_AT,
                                                        PUBLISHED_ARTICLE.ARTICLE_ID))
                                        .orderBy(
                                                PUBLISHED_ARTICLE.PUBLISHED_AT.desc(),
                                                PUBLISHED_ARTICLE.ARTICLE_ID.desc())
                                        .limit(most)
                                        .fetch(PublishedRows::listing));
    }

    /** By the index of the bylines, which has the order of the author's articles. */
    private List<Listing> by(DSLContext sql, Author author, int most) {
        Field<Instant> at = PUBLISHED_BYLINE.PUBLISHED_AT;
        Field<Long> id = PUBLISHED_BYLINE.ARTICLE_ID;
        return PublishedArticles.listingBy(sql, author)
                .and(condition())
                .and(older(at, id))
                .orderBy(at.desc(), id.desc())
                .limit(most)
                .fetch(PublishedRows::listing);
    }

    private Condition condition() {
        return section.map(one -> PUBLISHED_ARTICLE.SECTION_ID.eq(one.id()))
                .orElse(DSL.noCondition())
                .and(
                        kind.map(one -> PUBLISHED_ARTICLE.KIND.eq(one.code()))
                                .orElse(DSL.noCondition()));
    }

    private Condition older(Field<Instant> at, Field<Long> id) {
        return after.map(place -> row(at, id).lt(place.publishedAt(), place.article()))
                .orElse(DSL.noCondition());
    }
}
