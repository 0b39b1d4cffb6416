package org.jarida.article;

import static org.jarida.schema.Tables.ARTICLE;
import static org.jarida.schema.Tables.SECTION;

import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What is known of an article beside its text; it may have a working copy only.
 *
 * @param language tag of BCP 47 of the language it is written in
 */
public record ArticleFacts(
        long id, Section section, Kind kind, String language, Article.State state) {

    public static Optional<ArticleFacts> find(DSLContext sql, long id) {
        return sql.select()
                .from(ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .where(ARTICLE.ID.eq(id))
                .fetchOptional(
                        row ->
                                new ArticleFacts(
                                        id,
                                        new Section(
                                                row.get(SECTION.ID),
                                                row.get(SECTION.NAME),
                                                row.get(SECTION.SLUG),
                                                row.get(SECTION.POSITION)),
                                        Kind.of(row.get(ARTICLE.KIND)),
                                        row.get(ARTICLE.LANGUAGE),
                                        Article.State.valueOf(row.get(ARTICLE.STATE))));
    }
}
