package org.jarida.publication;

import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_IMAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jarida.arabic.ReadingTime;
import org.jarida.arabic.Slug;
import org.jarida.article.Article;
import org.jarida.article.ArticleRows;
import org.jarida.article.BodyJson;
import org.jarida.article.Content;
import org.jarida.article.LeadPicture;
import org.jarida.article.Section;
import org.jarida.media.Image;
import org.jarida.schema.tables.records.PublishedArticleRecord;
import org.jarida.schema.tables.records.PublishedImageRecord;
import org.jooq.DSLContext;

/** Writes the published view; only the verbs of this module do. */
final class PublishedView {
    /** How much later than it is a weighty article counts on the front page. */
    private static final Duration STEP = Duration.ofHours(8);

    private PublishedView() {}

    /** An article with the times that readers see. */
    record Entry(Article article, Instant publishedAt, Instant updatedAt, boolean beforeLedger) {
        PublishedAuthors.Byline byline() {
            return new PublishedAuthors.Byline(
                    article.id(), publishedAt, article.content().authors());
        }
    }

    /**
     * @return tags of all that showed or listed the article before, or does so now
     */
    static Set<String> put(
            DSLContext sql,
            Article article,
            Instant publishedAt,
            Instant updatedAt,
            boolean beforeLedger) {
        Set<String> tags = remove(sql, article.id());
        add(sql, List.of(new Entry(article, publishedAt, updatedAt, beforeLedger)));
        tags.addAll(tags(article));
        return tags;
    }

    static void add(DSLContext sql, List<Entry> entries) {
        sql.batchInsert(entries.stream().map(entry -> row(sql, entry)).toList()).execute();
        List<PublishedImageRecord> images =
                entries.stream().flatMap(entry -> images(sql, entry.article()).stream()).toList();
        if (!images.isEmpty()) {
            sql.batchInsert(images).execute();
        }
        PublishedDays.add(sql, entries.stream().map(Entry::publishedAt).toList());
        PublishedAuthors.add(sql, entries.stream().map(Entry::byline).toList());
    }

    /**
     * @return tags of all that showed or listed the article
     */
    static Set<String> remove(DSLContext sql, long id) {
        Set<String> tags = tags(sql, id);
        PublishedArticles.publishedAt(sql, id).ifPresent(at -> PublishedDays.remove(sql, at));
        PublishedAuthors.remove(sql, id);
        sql.deleteFrom(PUBLISHED_IMAGE).where(PUBLISHED_IMAGE.ARTICLE_ID.eq(id)).execute();
        sql.deleteFrom(PUBLISHED_ARTICLE).where(PUBLISHED_ARTICLE.ARTICLE_ID.eq(id)).execute();
        return tags;
    }

    /** Tags of all that shows or lists the article as it stands in the view. */
    private static Set<String> tags(DSLContext sql, long id) {
        Set<String> tags = PublishedAuthors.tags(sql, id);
        tags.addAll(List.of(Article.tag(id), PublishedArticles.LATEST));
        sql.select(PUBLISHED_ARTICLE.SECTION_ID)
                .from(PUBLISHED_ARTICLE)
                .where(PUBLISHED_ARTICLE.ARTICLE_ID.eq(id))
                .forEach(row -> tags.add(Section.tag(row.value1())));
        sql.select(PUBLISHED_IMAGE.IMAGE_ID)
                .from(PUBLISHED_IMAGE)
                .where(PUBLISHED_IMAGE.ARTICLE_ID.eq(id))
                .forEach(row -> tags.add(Image.tag(row.value1())));
        return tags;
    }

    /** Tags of all that shows or lists the article as it is now. */
    static Set<String> tags(Article article) {
        Set<String> tags = PublishedAuthors.tags(article.content().authors());
        tags.addAll(
                Set.of(article.tag(), Section.tag(article.sectionId()), PublishedArticles.LATEST));
        images(article).forEach(id -> tags.add(Image.tag(id)));
        return tags;
    }

    private static PublishedArticleRecord row(DSLContext sql, Entry entry) {
        Article article = entry.article();
        Content content = article.content();
        return sql.newRecord(PUBLISHED_ARTICLE)
                .with(PUBLISHED_ARTICLE.ARTICLE_ID, article.id())
                .with(PUBLISHED_ARTICLE.REVISION, article.revision())
                .with(PUBLISHED_ARTICLE.SECTION_ID, article.sectionId())
                .with(PUBLISHED_ARTICLE.KIND, article.kind().code())
                .with(PUBLISHED_ARTICLE.LANGUAGE, article.language())
                .with(PUBLISHED_ARTICLE.WEIGHT, article.weight())
                .with(PUBLISHED_ARTICLE.TITLE, content.title())
                .with(PUBLISHED_ARTICLE.STANDFIRST, content.standfirst())
                .with(PUBLISHED_ARTICLE.SLUG, Slug.of(content.title()))
                .with(PUBLISHED_ARTICLE.BODY, BodyJson.write(content.body()))
                .with(PUBLISHED_ARTICLE.AUTHORS, ArticleRows.names(content.authors()))
                .with(PUBLISHED_ARTICLE.PICTURE, ArticleRows.picture(content.picture()))
                .with(PUBLISHED_ARTICLE.WORDS, ReadingTime.words(content.body().plain()))
                .with(PUBLISHED_ARTICLE.SOURCE, article.origin().source())
                .with(PUBLISHED_ARTICLE.LICENCE, article.origin().licence())
                .with(PUBLISHED_ARTICLE.SOURCE_URL, article.origin().url())
                .with(PUBLISHED_ARTICLE.BEFORE_LEDGER, entry.beforeLedger())
                .with(PUBLISHED_ARTICLE.PUBLISHED_AT, entry.publishedAt())
                .with(PUBLISHED_ARTICLE.UPDATED_AT, entry.updatedAt())
                .with(
                        PUBLISHED_ARTICLE.RANK_AT,
                        entry.publishedAt().plus(STEP.multipliedBy(article.weight())));
    }

    private static Set<String> images(Article article) {
        Set<String> ids = new TreeSet<>();
        article.content().picture().map(LeadPicture::image).ifPresent(ids::add);
        article.content().body().images().forEach(ids::add);
        return ids;
    }

    private static List<PublishedImageRecord> images(DSLContext sql, Article article) {
        return images(article).stream()
                .map(
                        id ->
                                sql.newRecord(PUBLISHED_IMAGE)
                                        .with(PUBLISHED_IMAGE.IMAGE_ID, id)
                                        .with(PUBLISHED_IMAGE.ARTICLE_ID, article.id()))
                .toList();
    }
}
