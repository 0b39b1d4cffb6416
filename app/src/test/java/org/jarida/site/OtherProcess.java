package org.jarida.site;

import static org.jarida.schema.Tables.TOMBSTONE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.Eventually;
import org.jarida.TestPaper;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.publication.Publish;
import org.jarida.publication.Withdraw;
import org.jarida.staff.Editor;

/**
 * A second way to a paper's database, as another process has one; and a page by which it is seen
 * how far the paper follows what is done there.
 *
 * <p>The page is a withdrawn article's, alone in its section: no list shows it, so that its changes
 * drop nothing else. Since changes are followed in their order, whoever sees its newest reason is
 * told of all that came before.
 */
final class OtherProcess {
    private static final Clock NOON = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);

    private final Database database;
    private final List<TestPaper> papers;
    private final AtomicInteger changes = new AtomicInteger();
    private final long withdrawn;

    /**
     * @param papers that are to follow what is done here
     */
    OtherProcess(Database database, List<TestPaper> papers) {
        this.database = database;
        this.papers = papers;
        this.withdrawn = withdrawn();
        awaitSettled();
    }

    private long withdrawn() {
        Content content =
                new Content("علامة", "", Body.ofLines("نصّ."), List.of(), Optional.empty());
        long id =
                database.write(
                        sql ->
                                Articles.begin(
                                        sql,
                                        new NewArticle(
                                                Sections.named(sql, "علامات", TestPaper.NOON),
                                                Kind.NEWS,
                                                "ar",
                                                0,
                                                content,
                                                Origin.OWN),
                                        Editor.operator(),
                                        TestPaper.NOON));
        new Publish(database).publish(Editor.operator(), id, NOON);
        new Withdraw(database).withdraw(Editor.operator(), id, "reason0z", NOON);
        return id;
    }

    /** Waits until every paper has been told of all that this process has changed so far. */
    void awaitSettled() {
        String reason = "reason" + changes.incrementAndGet() + "z";
        database.change(
                sql -> {
                    sql.update(TOMBSTONE)
                            .set(TOMBSTONE.REASON, reason)
                            .where(TOMBSTONE.ARTICLE_ID.eq(withdrawn))
                            .execute();
                    ChangeLog.append(sql, TestPaper.NOON, List.of(Article.tag(withdrawn)));
                });
        for (TestPaper paper : papers) {
            Eventually.holds(
                    "the change of another process",
                    () -> paper.get("/a/" + withdrawn).body().contains(reason));
        }
    }
}
