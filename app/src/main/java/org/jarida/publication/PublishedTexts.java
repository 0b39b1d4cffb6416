package org.jarida.publication;

import static org.jarida.schema.Tables.CORRECTION;
import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.SECTION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Several articles of the published view whole, with few questions to the database. */
public final class PublishedTexts {
    private PublishedTexts() {}

    /**
     * The public articles among these, newest first.
     *
     * @param ids a few dozen; each text may be long
     */
    public static List<PublishedArticle> of(DSLContext sql, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Correction>> corrections = corrections(sql, ids);
        return sql.select()
                .from(PUBLISHED_ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(PUBLISHED_ARTICLE.SECTION_ID))
                .where(PUBLISHED_ARTICLE.ARTICLE_ID.in(ids))
                .orderBy(PUBLISHED_ARTICLE.PUBLISHED_AT.desc(), PUBLISHED_ARTICLE.ARTICLE_ID.desc())
                .fetch(
                        row ->
                                PublishedRows.article(
                                        row,
                                        corrections.getOrDefault(
                                                row.get(PUBLISHED_ARTICLE.ARTICLE_ID), List.of())));
    }

    private static Map<Long, List<Correction>> corrections(DSLContext sql, Collection<Long> ids) {
        return sql.selectFrom(CORRECTION)
                .where(CORRECTION.ARTICLE_ID.in(ids))
                .orderBy(CORRECTION.ARTICLE_ID, CORRECTION.NUMBER)
                .fetchGroups(row -> row.get(CORRECTION.ARTICLE_ID), PublishedArticles::correction);
    }
}
