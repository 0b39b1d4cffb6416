package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;
import static org.jarida.schema.Tables.ARTICLE_NOTE;
import static org.jarida.schema.Tables.REVISION;
import static org.jarida.schema.Tables.SECTION;
import static org.jarida.schema.Tables.WORKING_COPY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.Article.State;
import org.jarida.article.Kind;
import org.jarida.staff.Accounts;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What the newsroom has in work. */
public final class WorkList {
    /** More than any newsroom has open; what is beyond is found by searching. */
    private static final int MOST = 400;

    private static final Field<Integer> NEWEST =
            DSL.field(
                    DSL.select(DSL.max(REVISION.NUMBER))
                            .from(REVISION)
                            .where(REVISION.ARTICLE_ID.eq(ARTICLE.ID)));

    private static final Field<String> TITLE =
            DSL.coalesce(WORKING_COPY.TITLE, REVISION.TITLE, DSL.inline("")).as("shown_title");

    private static final Field<Integer> OPEN_NOTES =
            DSL.field(
                            DSL.selectCount()
                                    .from(ARTICLE_NOTE)
                                    .where(
                                            ARTICLE_NOTE.ARTICLE_ID.eq(ARTICLE.ID),
                                            ARTICLE_NOTE.SETTLED_AT.isNull()))
                    .as("open_notes");

    private WorkList() {}

    /**
     * All that is in work, and what was published since a time.
     *
     * @return by the time each is due, what has none last
     */
    public static List<WorkItem> all(DSLContext sql, Instant publishedSince) {
        return fetch(
                sql,
                ARTICLE.IN_WORK
                        .isTrue()
                        .or(
                                ARTICLE.STATE
                                        .eq(State.PUBLISHED.name())
                                        .and(ARTICLE.STATE_AT.ge(publishedSince))));
    }

    /** What one person has to write, and what of it was published since a time. */
    public static List<WorkItem> of(DSLContext sql, long account, Instant publishedSince) {
        return fetch(
                sql,
                ARTICLE.WRITER_ID
                        .eq(account)
                        .and(
                                ARTICLE.IN_WORK
                                        .isTrue()
                                        .or(
                                                ARTICLE.STATE
                                                        .eq(State.PUBLISHED.name())
                                                        .and(
                                                                ARTICLE.STATE_AT.ge(
                                                                        publishedSince)))));
    }

    /** What waits for the desk. */
    public static List<WorkItem> inReview(DSLContext sql) {
        return fetch(sql, ARTICLE.IN_WORK.isTrue().and(ARTICLE.STATE.eq(State.REVIEW.name())));
    }

    public static Optional<WorkItem> find(DSLContext sql, long id) {
        return fetch(sql, ARTICLE.ID.eq(id)).stream().findFirst();
    }

    private static List<WorkItem> fetch(DSLContext sql, Condition which) {
        Map<Long, String> names = Accounts.names(sql);
        return sql.select(
                        ARTICLE.ID,
                        TITLE,
                        ARTICLE.KIND,
                        ARTICLE.STATE,
                        ARTICLE.SECTION_ID,
                        SECTION.NAME,
                        ARTICLE.WRITER_ID,
                        ARTICLE.STATE_AT,
                        ARTICLE.DUE_AT,
                        ARTICLE.PUBLISH_AT,
                        ARTICLE.EMBARGO_AT,
                        OPEN_NOTES,
                        WORKING_COPY.IS_CUT)
                .from(ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .leftJoin(WORKING_COPY)
                .on(WORKING_COPY.ARTICLE_ID.eq(ARTICLE.ID))
                .leftJoin(REVISION)
                .on(REVISION.ARTICLE_ID.eq(ARTICLE.ID), REVISION.NUMBER.eq(NEWEST))
                .where(which)
                .orderBy(
                        DSL.coalesce(
                                ARTICLE.DUE_AT,
                                ARTICLE.PUBLISH_AT,
                                DSL.inline(Instant.parse("9999-12-31T00:00:00Z"), ARTICLE.DUE_AT)),
                        ARTICLE.ID.desc())
                .limit(MOST)
                .fetch(row -> item(row, names));
    }

    private static WorkItem item(Record row, Map<Long, String> names) {
        Boolean isCut = row.get(WORKING_COPY.IS_CUT);
        Long writer = row.get(ARTICLE.WRITER_ID);
        return new WorkItem(
                row.get(ARTICLE.ID),
                row.get(TITLE),
                Kind.find(row.get(ARTICLE.KIND)).orElseThrow(),
                Article.State.valueOf(row.get(ARTICLE.STATE)),
                row.get(ARTICLE.SECTION_ID),
                row.get(SECTION.NAME),
                writer == null ? 0 : writer,
                writer == null ? "" : names.getOrDefault(writer, ""),
                Optional.ofNullable(row.get(ARTICLE.STATE_AT)),
                Optional.ofNullable(row.get(ARTICLE.DUE_AT)),
                Optional.ofNullable(row.get(ARTICLE.PUBLISH_AT)),
                Optional.ofNullable(row.get(ARTICLE.EMBARGO_AT)),
                row.get(OPEN_NOTES),
                isCut != null && !isCut);
    }
}
