package org.jarida.article.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.jarida.article.Article.State;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gives an article back to who writes it, with a remark that stays among its notes. */
@Component
public final class ReturnArticle {
    private static final Set<State> FROM = Set.of(State.REVIEW, State.READY);

    private final Database database;

    ReturnArticle(Database database) {
        this.database = database;
    }

    /**
     * @param remark what is to be mended
     */
    public WorkOutcome giveBack(Editor editor, long id, String remark, Clock clock) {
        editor.require(Task.EDIT);
        Instant at = clock.instant();
        return database.write(
                sql ->
                        Work.with(
                                sql,
                                editor,
                                id,
                                item -> giveBack(sql, editor, item, remark.strip(), at)));
    }

    private static WorkOutcome giveBack(
            DSLContext sql, Editor editor, WorkItem item, String remark, Instant at) {
        if (!FROM.contains(item.state())) {
            return new WorkOutcome.Refused("work.not-from." + item.state().code());
        }
        if (remark.isEmpty() || remark.length() > Notes.LONGEST) {
            return new WorkOutcome.Refused("work.remark-needed");
        }
        Work.enter(sql, item, State.DRAFT, at);
        Notes.add(sql, item.id(), editor, remark, "", at);
        Work.note(sql, at, editor, "return", item, "");
        Work.tell(sql, Set.of(item.writerId()), Notice.Kind.RETURNED, editor, item, remark, at);
        return new WorkOutcome.Done();
    }
}
