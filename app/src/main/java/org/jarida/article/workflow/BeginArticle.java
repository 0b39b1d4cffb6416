package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.Article.State;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Section;
import org.jarida.article.WorkingCopies;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Begins an article: an idea for whoever will take it, or a draft of who begins it. */
@Component
public final class BeginArticle {
    public static final int LONGEST_TITLE = 300;
    private static final int ORDINARY = 1;

    private final Database database;

    BeginArticle(Database database) {
        this.database = database;
    }

    /**
     * @param title may be empty
     * @param isIdea true for something planned that nobody writes yet
     * @return its number
     */
    public long begin(
            Editor editor,
            String title,
            Section section,
            Kind kind,
            boolean isIdea,
            Optional<Instant> dueAt,
            Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        String kept = title.strip();
        Content content =
                new Content(
                        kept.substring(0, Math.min(kept.length(), LONGEST_TITLE)),
                        "",
                        new Body(List.of()),
                        isIdea ? List.of() : List.of(editor.name()),
                        Optional.empty());
        NewArticle article =
                new NewArticle(
                        section, kind, Language.OWN.code(), ORDINARY, content, Origin.OWN);
        return database.write(sql -> begin(sql, editor, article, isIdea, dueAt, at));
    }

    private static long begin(
            DSLContext sql,
            Editor editor,
            NewArticle article,
            boolean isIdea,
            Optional<Instant> dueAt,
            Instant at) {
        long id = WorkingCopies.begin(sql, article, editor, at);
        sql.update(ARTICLE)
                .set(ARTICLE.STATE, (isIdea ? State.IDEA : State.DRAFT).name())
                .set(ARTICLE.STATE_AT, at)
                .set(ARTICLE.IN_WORK, true)
                .set(ARTICLE.WRITER_ID, isIdea ? null : (Long) editor.account())
                .set(ARTICLE.DUE_AT, dueAt.orElse(null))
                .where(ARTICLE.ID.eq(id))
                .execute();
        Audit.append(
                sql, at, editor, isIdea ? "plan" : "begin", Article.tag(id), article.kind().code());
        return id;
    }
}
