package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.springframework.stereotype.Component;

/** Says when an article is due. */
@Component
public final class SetDue {
    private final Database database;

    SetDue(Database database) {
        this.database = database;
    }

    /**
     * @param due empty where it is at no time
     */
    public WorkOutcome set(Editor editor, long id, Optional<Instant> due, Clock clock) {
        editor.require(Task.EDIT);
        Instant at = clock.instant();
        return database.write(
                sql ->
                        Work.with(
                                sql,
                                editor,
                                id,
                                item -> {
                                    sql.update(ARTICLE)
                                            .set(ARTICLE.DUE_AT, due.orElse(null))
                                            .where(ARTICLE.ID.eq(id))
                                            .execute();
                                    Work.note(
                                            sql,
                                            at,
                                            editor,
                                            "set-due",
                                            item,
                                            due.map(Instant::toString).orElse(""));
                                    return new WorkOutcome.Done();
                                }));
    }
}
