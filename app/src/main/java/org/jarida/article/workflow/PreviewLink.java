package org.jarida.article.workflow;

import static org.jarida.schema.Tables.PREVIEW_LINK;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets somebody outside read a draft for a while, by a link with a secret. */
@Component
public final class PreviewLink {
    public static final Duration LASTS = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Database database;

    PreviewLink(Database database) {
        this.database = database;
    }

    /**
     * Makes one; those made before for the article are good no more.
     *
     * @return the secret; empty where there is no such article, or it is another's
     */
    public Optional<String> make(Editor editor, long id, Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        String secret = secret();
        WorkOutcome outcome =
                database.write(
                        sql ->
                                Work.with(
                                        sql,
                                        editor,
                                        id,
                                        item -> {
                                            take(sql, id);
                                            add(sql, id, secret, editor, at);
                                            Work.note(sql, at, editor, "preview-link", item, "");
                                            return new WorkOutcome.Done();
                                        }));
        return outcome instanceof WorkOutcome.Done ? Optional.of(secret) : Optional.empty();
    }

    private static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void take(DSLContext sql, long id) {
        sql.deleteFrom(PREVIEW_LINK).where(PREVIEW_LINK.ARTICLE_ID.eq(id)).execute();
    }

    private static void add(
            DSLContext sql, long id, String secret, Editor editor, Instant at) {
        sql.insertInto(PREVIEW_LINK)
                .set(PREVIEW_LINK.ID, Sha256.of(secret))
                .set(PREVIEW_LINK.ARTICLE_ID, id)
                .set(PREVIEW_LINK.MADE_BY, editor.name())
                .set(PREVIEW_LINK.MADE_AT, at)
                .set(PREVIEW_LINK.ENDS_AT, at.plus(LASTS))
                .execute();
    }

    /** The article that a link shows, while it does. */
    public static Optional<Long> article(DSLContext sql, String secret, Instant at) {
        return sql.select(PREVIEW_LINK.ARTICLE_ID)
                .from(PREVIEW_LINK)
                .where(PREVIEW_LINK.ID.eq(Sha256.of(secret)), PREVIEW_LINK.ENDS_AT.gt(at))
                .fetchOptional(PREVIEW_LINK.ARTICLE_ID);
    }
}
