package org.jarida.article;

import static org.jarida.schema.Tables.REVISION;
import static org.jarida.schema.Tables.REVISION_NAME;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/** The immutable states of articles. */
public final class Revisions {
    private Revisions() {}

    /** All of an article's, the newest first. */
    public static List<Revision> of(DSLContext sql, long id) {
        return sql.select(
                        REVISION.ARTICLE_ID,
                        REVISION.NUMBER,
                        REVISION.TITLE,
                        REVISION.CUT_BY,
                        REVISION.CUT_AT,
                        REVISION_NAME.NAME)
                .from(REVISION)
                .leftJoin(REVISION_NAME)
                .on(REVISION_NAME.ARTICLE_ID.eq(REVISION.ARTICLE_ID))
                .and(REVISION_NAME.NUMBER.eq(REVISION.NUMBER))
                .where(REVISION.ARTICLE_ID.eq(id))
                .orderBy(REVISION.NUMBER.desc())
                .fetch(
                        row ->
                                new Revision(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6() == null ? "" : row.value6()));
    }

    /** What it says. */
    public static Optional<Content> content(DSLContext sql, long id, int number) {
        return sql.selectFrom(REVISION)
                .where(REVISION.ARTICLE_ID.eq(id))
                .and(REVISION.NUMBER.eq(number))
                .fetchOptional(ArticleRows::content);
    }

    /**
     * Cuts a revision from the working copy, unless the newest one says the same.
     *
     * @return the number of the newest revision; empty where there is no such article
     */
    public static Optional<Integer> cut(DSLContext sql, long id, Instant at) {
        Articles.hold(sql, id);
        return WorkingCopies.find(sql, id).map(copy -> cut(sql, copy, at).revision());
    }

    /** The same for a working copy that is held since it was read. */
    static WorkingCopy cut(DSLContext sql, WorkingCopy copy, Instant at) {
        if (copy.isCut()) {
            return copy;
        }
        int number = copy.revision() + 1;
        Articles.addRevision(sql, copy.article(), number, copy.content(), copy.savedBy(), at);
        return WorkingCopies.noteCut(sql, copy, number);
    }

    /**
     * Mends what is public, and what is being typed, so that a later publication does not undo the
     * correction. What was being typed is cut before it is touched.
     *
     * @param shown what readers see
     * @return the number of the revision that holds the mended text
     */
    public static int mend(
            DSLContext sql,
            long id,
            Content shown,
            UnaryOperator<Content> mend,
            Editor editor,
            Instant at) {
        Articles.hold(sql, id);
        WorkingCopy typed = cut(sql, WorkingCopies.find(sql, id).orElseThrow(), at);
        Content right = mend.apply(shown);
        int number = typed.revision() + 1;
        Articles.addRevision(sql, id, number, right, editor.name(), at);
        Content draft = typed.content().equals(shown) ? right : mend.apply(typed.content());
        WorkingCopies.keep(sql, typed, draft, draft.equals(right), editor, at);
        return number;
    }

    /** Calls it by a name; an empty one takes the name away. */
    static void name(DSLContext sql, long id, int number, String name, Editor editor, Instant at) {
        sql.deleteFrom(REVISION_NAME)
                .where(REVISION_NAME.ARTICLE_ID.eq(id))
                .and(REVISION_NAME.NUMBER.eq(number))
                .execute();
        if (!name.isEmpty()) {
            sql.insertInto(REVISION_NAME)
                    .set(REVISION_NAME.ARTICLE_ID, id)
                    .set(REVISION_NAME.NUMBER, number)
                    .set(REVISION_NAME.NAME, name)
                    .set(REVISION_NAME.NAMED_BY, editor.name())
                    .set(REVISION_NAME.NAMED_AT, at)
                    .execute();
        }
    }
}
