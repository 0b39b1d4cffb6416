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

/** Says that the desk has nothing more to ask of an article. */
@Component
public final class ReadyArticle {
    private static final Set<State> FROM =
            Set.of(State.DRAFT, State.REVIEW, State.SCHEDULED, State.PUBLISHED);

    private final Database database;

    ReadyArticle(Database database) {
        this.database = database;
    }

    public WorkOutcome ready(Editor editor, long id, Clock clock) {
        editor.require(Task.EDIT);
        Instant at = clock.instant();
        return database.write(
                sql -> Work.with(sql, editor, id, item -> ready(sql, editor, item, at)));
    }

    private static WorkOutcome ready(DSLContext sql, Editor editor, WorkItem item, Instant at) {
        if (!FROM.contains(item.state())) {
            return new WorkOutcome.Refused("work.not-from." + item.state().code());
        }
        if (item.title().isBlank()) {
            return new WorkOutcome.Refused("work.no-title");
        }
        int revision = Revisions.cut(sql, item.id(), at).orElseThrow();
        Work.enter(sql, item, State.READY, at);
        Work.note(sql, at, editor, "ready", item, "revision " + revision);
        Work.tell(sql, Set.of(item.writerId()), Notice.Kind.READY, editor, item, "", at);
        return new WorkOutcome.Done();
    }
}
