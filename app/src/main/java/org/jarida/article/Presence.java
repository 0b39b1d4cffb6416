package org.jarida.article;

import static org.jarida.schema.Tables.PRESENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/**
 * Somebody who has an article open.
 *
 * @param seenAt when that was last heard
 */
public record Presence(String name, Instant seenAt) {
    /** Whoever was not heard for that long has gone. */
    private static final Duration STAY = Duration.ofSeconds(45);

    /** Notes that the editor has the article open. */
    public static void seen(DSLContext sql, long article, Editor editor, Instant at) {
        sql.insertInto(PRESENCE)
                .set(PRESENCE.ARTICLE_ID, article)
                .set(PRESENCE.ACCOUNT_ID, account(editor))
                .set(PRESENCE.NAME, editor.name())
                .set(PRESENCE.SEEN_AT, at)
                .onConflict(PRESENCE.ARTICLE_ID, PRESENCE.ACCOUNT_ID)
                .doUpdate()
                .set(PRESENCE.NAME, editor.name())
                .set(PRESENCE.SEEN_AT, at)
                .execute();
    }

    /** Everybody else who has it open. */
    public static List<Presence> others(DSLContext sql, long article, Editor editor, Instant at) {
        return sql.selectFrom(PRESENCE)
                .where(PRESENCE.ARTICLE_ID.eq(article))
                .and(PRESENCE.ACCOUNT_ID.ne(account(editor)))
                .and(PRESENCE.SEEN_AT.gt(at.minus(STAY)))
                .orderBy(PRESENCE.ACCOUNT_ID)
                .fetch(row -> new Presence(row.getName(), row.getSeenAt()));
    }

    private static long account(Editor editor) {
        return editor.account();
    }
}
