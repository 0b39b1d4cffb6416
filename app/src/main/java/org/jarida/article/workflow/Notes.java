package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE_NOTE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.Numbers;
import org.jarida.schema.tables.records.ArticleNoteRecord;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/** The notes on articles. */
public final class Notes {
    static final int LONGEST = 2_000;
    static final int LONGEST_WORDS = 500;

    private Notes() {}

    /** Those of one article, open ones first, each kind the newest first. */
    public static List<Note> of(DSLContext sql, long article) {
        return sql.selectFrom(ARTICLE_NOTE)
                .where(ARTICLE_NOTE.ARTICLE_ID.eq(article))
                .orderBy(ARTICLE_NOTE.SETTLED_AT.isNull().desc(), ARTICLE_NOTE.ID.desc())
                .fetch(Notes::note);
    }

    static void add(
            DSLContext sql, long article, Editor by, String text, String words, Instant at) {
        sql.insertInto(ARTICLE_NOTE)
                .set(ARTICLE_NOTE.ID, Numbers.next(sql, "article_note"))
                .set(ARTICLE_NOTE.ARTICLE_ID, article)
                .set(ARTICLE_NOTE.ACCOUNT_ID, by.account())
                .set(ARTICLE_NOTE.AUTHOR, by.name())
                .set(ARTICLE_NOTE.AT, at)
                .set(ARTICLE_NOTE.TEXT, text)
                .set(ARTICLE_NOTE.WORDS, words)
                .set(ARTICLE_NOTE.SETTLED_BY, "")
                .execute();
    }

    /** Settles or opens again; false where the article has no such note. */
    static boolean settle(
            DSLContext sql, long article, long id, boolean settled, Editor by, Instant at) {
        return sql.update(ARTICLE_NOTE)
                        .set(ARTICLE_NOTE.SETTLED_BY, settled ? by.name() : "")
                        .set(ARTICLE_NOTE.SETTLED_AT, settled ? at : null)
                        .where(ARTICLE_NOTE.ID.eq(id), ARTICLE_NOTE.ARTICLE_ID.eq(article))
                        .execute()
                > 0;
    }

    private static Note note(ArticleNoteRecord row) {
        return new Note(
                row.getId(),
                row.getAccountId(),
                row.getAuthor(),
                row.getAt(),
                row.getText(),
                row.getWords(),
                row.getSettledBy(),
                Optional.ofNullable(row.getSettledAt()));
    }
}
