package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.SECTION;

import java.util.List;
import org.jarida.article.ArticleRows;
import org.jarida.article.BodyJson;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.Origin;
import org.jarida.article.Section;
import org.jooq.Record;

/** Reads rows of the published view, joined with their section. */
final class PublishedRows {
    private PublishedRows() {}

    static PublishedArticle article(Record row, List<Correction> corrections) {
        return new PublishedArticle(
                row.get(PUBLISHED_ARTICLE.ARTICLE_ID),
                row.get(PUBLISHED_ARTICLE.REVISION),
                section(row),
                Kind.of(row.get(PUBLISHED_ARTICLE.KIND)),
                row.get(PUBLISHED_ARTICLE.LANGUAGE),
                new Content(
                        row.get(PUBLISHED_ARTICLE.TITLE),
                        row.get(PUBLISHED_ARTICLE.STANDFIRST),
                        BodyJson.stored(row.get(PUBLISHED_ARTICLE.BODY)),
                        ArticleRows.names(row.get(PUBLISHED_ARTICLE.AUTHORS)),
                        ArticleRows.picture(row.get(PUBLISHED_ARTICLE.PICTURE))),
                new Origin(
                        row.get(PUBLISHED_ARTICLE.SOURCE),
                        row.get(PUBLISHED_ARTICLE.LICENCE),
                        row.get(PUBLISHED_ARTICLE.SOURCE_URL)),
                row.get(PUBLISHED_ARTICLE.SLUG),
                row.get(PUBLISHED_ARTICLE.WORDS),
                row.get(PUBLISHED_ARTICLE.BEFORE_LEDGER),
                row.get(PUBLISHED_ARTICLE.PUBLISHED_AT),
                row.get(PUBLISHED_ARTICLE.UPDATED_AT),
                corrections);
    }

    static Listing listing(Record row) {
        return new Listing(
                row.get(PUBLISHED_ARTICLE.ARTICLE_ID),
                section(row),
                Kind.of(row.get(PUBLISHED_ARTICLE.KIND)),
                row.get(PUBLISHED_ARTICLE.LANGUAGE),
                row.get(PUBLISHED_ARTICLE.TITLE),
                row.get(PUBLISHED_ARTICLE.STANDFIRST),
                row.get(PUBLISHED_ARTICLE.SLUG),
                ArticleRows.names(row.get(PUBLISHED_ARTICLE.AUTHORS)),
                ArticleRows.picture(row.get(PUBLISHED_ARTICLE.PICTURE)),
                row.get(PUBLISHED_ARTICLE.WORDS),
                row.get(PUBLISHED_ARTICLE.PUBLISHED_AT),
                row.get(PUBLISHED_ARTICLE.UPDATED_AT));
    }

    private static Section section(Record row) {
        return new Section(
                row.get(SECTION.ID),
                row.get(SECTION.NAME),
                row.get(SECTION.SLUG),
                row.get(SECTION.POSITION));
    }
}
