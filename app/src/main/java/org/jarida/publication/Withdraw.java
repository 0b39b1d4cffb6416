package org.jarida.publication;

import static org.jarida.schema.Tables.TOMBSTONE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.publication.WithdrawOutcome.NoReason;
import org.jarida.publication.WithdrawOutcome.NotPublic;
import org.jarida.publication.WithdrawOutcome.Withdrawn;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Takes an article back: its address answers 410 with the reason from then on, and the record keeps
 * that it was.
 */
@Component
public final class Withdraw {
    private final Database database;

    public Withdraw(Database database) {
        this.database = database;
    }

    /**
     * @param reason what readers are told
     */
    public WithdrawOutcome withdraw(Editor editor, long articleId, String reason, Clock clock) {
        editor.require(Task.PUBLISH);
        if (reason.isBlank()) {
            return new NoReason();
        }
        Instant at = clock.instant();
        return database.write(sql -> withdraw(sql, editor, articleId, reason.strip(), at));
    }

    private static WithdrawOutcome withdraw(
            DSLContext sql, Editor editor, long id, String reason, Instant at) {
        Optional<Instant> publishedAt = PublishedArticles.publishedAt(sql, id);
        Optional<Article> found =
                PublishedArticles.find(sql, id)
                        .flatMap(shown -> Articles.find(sql, id, shown.revision()));
        if (publishedAt.isEmpty() || found.isEmpty()) {
            return new NotPublic();
        }
        Article article = found.get();
        Set<String> tags = PublishedView.remove(sql, id);
        sql.insertInto(TOMBSTONE)
                .set(TOMBSTONE.ARTICLE_ID, id)
                .set(TOMBSTONE.SECTION_ID, article.sectionId())
                .set(TOMBSTONE.PUBLISHED_AT, publishedAt.get())
                .set(TOMBSTONE.WITHDRAWN_AT, at)
                .set(TOMBSTONE.REASON, reason)
                .execute();
        Articles.enter(sql, id, Article.State.WITHDRAWN, at);
        PublicationRecord.append(sql, List.of(LedgerEntry.of("withdrawn", article, at, reason)));
        Audit.append(sql, at, editor, "withdraw", article.tag(), reason);
        ChangeLog.append(sql, at, tags);
        return new Withdrawn(id);
    }
}
