package org.jarida.article;

import static org.jarida.schema.Tables.ARTICLE;
import static org.jarida.schema.Tables.REVISION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.Numbers;
import org.jarida.schema.tables.records.ArticleImageRecord;
import org.jarida.schema.tables.records.ArticleRecord;
import org.jarida.schema.tables.records.RevisionRecord;
import org.jarida.staff.Editor;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The newsroom's articles and their revisions. */
public final class Articles {
    private static final String SERIES = "article";

    private Articles() {}

    /** Begins an article as a draft with its first revision. */
    public static long begin(DSLContext sql, NewArticle article, Editor editor, Instant at) {
        return begin(sql, List.of(article), Article.State.DRAFT, editor, at);
    }

    /**
     * Begins many articles in one state, each with its first revision.
     *
     * @return the first number; the others follow in the order given
     */
    public static long begin(
            DSLContext sql,
            List<NewArticle> articles,
            Article.State state,
            Editor editor,
            Instant at) {
        long first = Numbers.take(sql, SERIES, articles.size());
        List<ArticleRecord> rows = new ArrayList<>();
        List<RevisionRecord> revisions = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            rows.add(row(sql, first + i, articles.get(i), state, at));
            revisions.add(revision(sql, first + i, 1, articles.get(i).content(), editor.name(), at));
        }
        sql.batchInsert(rows).execute();
        sql.batchInsert(revisions).execute();
        List<ArticleImageRecord> images = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            images.addAll(ImageUses.rows(sql, first + i, 1, articles.get(i).content()));
        }
        if (!images.isEmpty()) {
            sql.batchInsert(images).execute();
        }
        return first;
    }

    /** Begins an article as a draft of which nothing is cut yet. */
    static long beginWithoutRevision(DSLContext sql, NewArticle article, Instant at) {
        long id = Numbers.next(sql, SERIES);
        row(sql, id, article, Article.State.DRAFT, at).insert();
        return id;
    }

    /** Lets nobody else change the article's texts until this transaction ends. */
    public static void hold(DSLContext sql, long id) {
        // A lock that both engines know: the row is written as it is.
        sql.update(ARTICLE).set(ARTICLE.STATE, ARTICLE.STATE).where(ARTICLE.ID.eq(id)).execute();
    }

    static void addRevision(
            DSLContext sql, long id, int number, Content content, String cutBy, Instant at) {
        revision(sql, id, number, content, cutBy, at).insert();
        ImageUses.note(sql, id, number, content);
    }

    /** The article with its newest revision; empty also where none is cut yet. */
    public static Optional<Article> find(DSLContext sql, long id) {
        return find(sql, ARTICLE.ID.eq(id));
    }

    /** The article with one of its revisions. */
    public static Optional<Article> find(DSLContext sql, long id, int revision) {
        return find(sql, ARTICLE.ID.eq(id).and(REVISION.NUMBER.eq(revision)));
    }

    private static Optional<Article> find(DSLContext sql, Condition condition) {
        return sql.select()
                .from(ARTICLE)
                .join(REVISION)
                .on(REVISION.ARTICLE_ID.eq(ARTICLE.ID))
                .where(condition)
                .orderBy(REVISION.NUMBER.desc())
                .limit(1)
                .fetchOptional(ArticleRows::article);
    }

    /** Whatever was scheduled for it is off with that. */
    public static void enter(DSLContext sql, long id, Article.State state, Instant at) {
        sql.update(ARTICLE)
                .set(ARTICLE.STATE, state.name())
                .set(ARTICLE.STATE_AT, at)
                .set(ARTICLE.IN_WORK, state.isInWork())
                .setNull(ARTICLE.PUBLISH_AT)
                .setNull(ARTICLE.PUBLISH_REVISION)
                .setNull(ARTICLE.PUBLISH_BY)
                .where(ARTICLE.ID.eq(id))
                .execute();
    }

    private static ArticleRecord row(
            DSLContext sql, long id, NewArticle article, Article.State state, Instant at) {
        ArticleRecord row = sql.newRecord(ARTICLE);
        return row.with(ARTICLE.ID, id)
                .with(ARTICLE.SECTION_ID, article.section().id())
                .with(ARTICLE.KIND, article.kind().code())
                .with(ARTICLE.LANGUAGE, article.language())
                .with(ARTICLE.WEIGHT, article.weight())
                .with(ARTICLE.STATE, state.name())
                .with(ARTICLE.IN_WORK, state.isInWork())
                .with(ARTICLE.SOURCE, article.origin().source())
                .with(ARTICLE.LICENCE, article.origin().licence())
                .with(ARTICLE.SOURCE_URL, article.origin().url())
                .with(ARTICLE.CREATED_AT, at);
    }

    private static RevisionRecord revision(
            DSLContext sql, long id, int number, Content content, String cutBy, Instant at) {
        RevisionRecord row = sql.newRecord(REVISION);
        return row.with(REVISION.ARTICLE_ID, id)
                .with(REVISION.NUMBER, number)
                .with(REVISION.TITLE, content.title())
                .with(REVISION.STANDFIRST, content.standfirst())
                .with(REVISION.BODY, BodyJson.write(content.body()))
                .with(REVISION.AUTHORS, ArticleRows.names(content.authors()))
                .with(REVISION.PICTURE, ArticleRows.picture(content.picture()))
                .with(REVISION.CUT_BY, cutBy)
                .with(REVISION.CUT_AT, at);
    }
}
