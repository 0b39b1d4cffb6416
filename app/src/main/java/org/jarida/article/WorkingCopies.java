package org.jarida.article;

import static org.jarida.schema.Tables.REVISION;
import static org.jarida.schema.Tables.WORKING_COPY;

import java.time.Instant;
import java.util.Optional;
import org.jarida.schema.tables.records.RevisionRecord;
import org.jarida.schema.tables.records.WorkingCopyRecord;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/** What is being typed, of every article in work. */
public final class WorkingCopies {
    private WorkingCopies() {}

    /** Begins an article that has a working copy only: no revision is cut yet. */
    public static long begin(DSLContext sql, NewArticle article, Editor editor, Instant at) {
        long id = Articles.beginWithoutRevision(sql, article, at);
        row(sql, id, 1, article.content(), false, editor.name(), at).insert();
        ImageUses.noteTyped(sql, id, article.content());
        return id;
    }

    /** The newest revision stands for it where nobody has typed since. */
    public static Optional<WorkingCopy> find(DSLContext sql, long id) {
        Optional<RevisionRecord> newest =
                sql.selectFrom(REVISION)
                        .where(REVISION.ARTICLE_ID.eq(id))
                        .orderBy(REVISION.NUMBER.desc())
                        .limit(1)
                        .fetchOptional();
        int revision = newest.map(RevisionRecord::getNumber).orElse(0);
        return sql.selectFrom(WORKING_COPY)
                .where(WORKING_COPY.ARTICLE_ID.eq(id))
                .fetchOptional(row -> copy(row, revision))
                .or(() -> newest.map(WorkingCopies::untouched));
    }

    /**
     * Overwrites it.
     *
     * @param before the working copy as it stands; held since it was read
     */
    static WorkingCopy keep(
            DSLContext sql, WorkingCopy before, Content content, Editor editor, Instant at) {
        return keep(sql, before, content, false, editor, at);
    }

    /**
     * @param isCut whether the newest revision says the same
     */
    static WorkingCopy keep(
            DSLContext sql,
            WorkingCopy before,
            Content content,
            boolean isCut,
            Editor editor,
            Instant at) {
        int version = before.version() + 1;
        WorkingCopyRecord row =
                row(sql, before.article(), version, content, isCut, editor.name(), at);
        if (before.version() == 0) {
            row.insert();
            ImageUses.noteTyped(sql, before.article(), content);
        } else {
            row.update();
            ImageUses.noteTyped(sql, before.article(), before.content(), content);
        }
        return copy(row, before.revision());
    }

    /** Notes that a revision of that number says the same. */
    static WorkingCopy noteCut(DSLContext sql, WorkingCopy copy, int revision) {
        sql.update(WORKING_COPY)
                .set(WORKING_COPY.IS_CUT, true)
                .where(WORKING_COPY.ARTICLE_ID.eq(copy.article()))
                .execute();
        return new WorkingCopy(
                copy.article(),
                copy.version(),
                revision,
                true,
                copy.content(),
                copy.savedBy(),
                copy.savedAt());
    }

    private static WorkingCopyRecord row(
            DSLContext sql,
            long id,
            int version,
            Content content,
            boolean isCut,
            String savedBy,
            Instant at) {
        return sql.newRecord(WORKING_COPY)
                .with(WORKING_COPY.ARTICLE_ID, id)
                .with(WORKING_COPY.VERSION, version)
                .with(WORKING_COPY.TITLE, content.title())
                .with(WORKING_COPY.STANDFIRST, content.standfirst())
                .with(WORKING_COPY.BODY, BodyJson.write(content.body()))
                .with(WORKING_COPY.AUTHORS, ArticleRows.names(content.authors()))
                .with(WORKING_COPY.PICTURE, ArticleRows.picture(content.picture()))
                .with(WORKING_COPY.IS_CUT, isCut)
                .with(WORKING_COPY.SAVED_BY, savedBy)
                .with(WORKING_COPY.SAVED_AT, at);
    }

    private static WorkingCopy copy(WorkingCopyRecord row, int revision) {
        return new WorkingCopy(
                row.getArticleId(),
                row.getVersion(),
                revision,
                row.getIsCut(),
                new Content(
                        row.getTitle(),
                        row.getStandfirst(),
                        BodyJson.stored(row.getBody()),
                        ArticleRows.names(row.getAuthors()),
                        ArticleRows.picture(row.getPicture())),
                row.getSavedBy(),
                row.getSavedAt());
    }

    private static WorkingCopy untouched(RevisionRecord row) {
        return new WorkingCopy(
                row.getArticleId(),
                0,
                row.getNumber(),
                true,
                ArticleRows.content(row),
                row.getCutBy(),
                row.getCutAt());
    }
}
