package org.jarida.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.NewArticle;
import org.jarida.platform.ChangeLog;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;

/**
 * Takes in what was published elsewhere before: public as of its own date and marked as before the
 * ledger. No gate is claimed for it, and nobody is told by mail or alert.
 */
public final class ImportArchive {
    private ImportArchive() {}

    /**
     * @param updatedAt when it was last changed there; its own date where that is not known
     */
    public record Archived(NewArticle article, Instant publishedAt, Instant updatedAt) {}

    /**
     * Imports all of them in the caller's transaction.
     *
     * @param at when they are imported
     * @return the first one's number; the others follow in the order given
     */
    public static long importAll(
            DSLContext sql, Editor editor, List<Archived> archived, Instant at) {
        editor.require(Task.PUBLISH);
        List<NewArticle> articles = archived.stream().map(Archived::article).toList();
        long first = Articles.begin(sql, articles, Article.State.PUBLISHED, editor, at);
        List<PublishedView.Entry> view = new ArrayList<>();
        List<LedgerEntry> entries = new ArrayList<>();
        TreeSet<String> tags = new TreeSet<>();
        for (int i = 0; i < archived.size(); i++) {
            Archived one = archived.get(i);
            Article article = article(first + i, one.article());
            view.add(new PublishedView.Entry(article, one.publishedAt(), one.updatedAt(), true));
            entries.add(LedgerEntry.of("imported", article, at));
            // The articles are new: no page shows them yet, but the lists change.
            tags.addAll(PublishedView.tags(article));
            tags.remove(article.tag());
        }
        PublishedView.add(sql, view);
        PublicationRecord.append(sql, entries);
        Audit.append(sql, at, editor, "import", "archive", archived.size() + " articles");
        ChangeLog.append(sql, at, tags);
        return first;
    }

    private static Article article(long id, NewArticle made) {
        return new Article(
                id,
                made.section().id(),
                made.kind(),
                made.language(),
                made.weight(),
                Article.State.PUBLISHED,
                made.origin(),
                1,
                made.content());
    }
}
