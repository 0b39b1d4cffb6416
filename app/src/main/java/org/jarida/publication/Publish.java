package org.jarida.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.Revisions;
import org.jarida.article.workflow.Embargo;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.publication.PublishOutcome.Blocked;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Makes an article public as its working copy stands, if the gate lets it; the revision that is
 * published is cut first.
 */
@Component
public final class Publish {
    private final Database database;

    public Publish(Database database) {
        this.database = database;
    }

    /**
     * @param clock tells when it is published
     * @return {@link Blocked} also where there is no such article, or it was withdrawn
     */
    public PublishOutcome publish(Editor editor, long articleId, Clock clock) {
        editor.require(Task.PUBLISH);
        Instant at = clock.instant();
        return database.write(
                sql ->
                        Revisions.cut(sql, articleId, at)
                                .flatMap(revision -> Articles.find(sql, articleId, revision))
                                .map(article -> publish(sql, editor, article, at))
                                .orElse(new Blocked(List.of("gate.no-article"))));
    }

    /** Inside the caller's transaction, which holds the article. */
    static PublishOutcome publish(DSLContext sql, Editor editor, Article article, Instant at) {
        if (article.state() == Article.State.WITHDRAWN) {
            return new Blocked(List.of("gate.withdrawn"));
        }
        if (Embargo.holds(sql, article.id(), at)) {
            return new Blocked(List.of("gate.embargo"));
        }
        List<String> reasons = Gate.reasons(article.content());
        if (!reasons.isEmpty()) {
            return new Blocked(reasons);
        }
        Instant first = PublishedArticles.publishedAt(sql, article.id()).orElse(at);
        Set<String> tags = PublishedView.put(sql, article, first, at, false);
        Articles.enter(sql, article.id(), Article.State.PUBLISHED, at);
        LedgerEntry entry = LedgerEntry.of("published", article, at);
        PublicationRecord.append(sql, List.of(entry));
        Audit.append(sql, at, editor, "publish", article.tag(), "revision " + article.revision());
        ChangeLog.append(sql, at, tags);
        return new Published(
                article.id(), PublishedArticles.find(sql, article.id()).orElseThrow().address());
    }
}
