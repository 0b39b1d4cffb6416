package org.jarida.article.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jarida.article.Article.State;
import org.jarida.article.Revisions;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Hands an article to the desk: its text is cut as a revision, and the desk is told. */
@Component
public final class SubmitArticle {
    private static final Set<State> FROM = Set.of(State.IDEA, State.DRAFT, State.PUBLISHED);

    private final Database database;

    SubmitArticle(Database database) {
        this.database = database;
    }

    public WorkOutcome submit(Editor editor, long id, Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        return database.write(
                sql -> Work.with(sql, editor, id, item -> submit(sql, editor, item, at)));
    }

    private static WorkOutcome submit(DSLContext sql, Editor editor, WorkItem item, Instant at) {
        if (!FROM.contains(item.state())) {
            return new WorkOutcome.Refused("work.not-from." + item.state().code());
        }
        if (item.title().isBlank()) {
            return new WorkOutcome.Refused("work.no-title");
        }
        int revision = Revisions.cut(sql, item.id(), at).orElseThrow();
        Work.enter(sql, item, State.REVIEW, at);
        Work.note(sql, at, editor, "submit", item, "revision " + revision);
        Work.tell(sql, Work.desk(sql), Notice.Kind.SUBMITTED, editor, item, "", at);
        return new WorkOutcome.Done();
    }
}
