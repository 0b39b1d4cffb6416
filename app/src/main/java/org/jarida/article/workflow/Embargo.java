package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.article.Article.State;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Says before what moment an article may not be public, whoever publishes it. */
@Component
public final class Embargo {
    private final Database database;

    Embargo(Database database) {
        this.database = database;
    }

    /**
     * @param until empty where it may be published at any time
     */
    public WorkOutcome set(Editor editor, long id, Optional<Instant> until, Clock clock) {
        editor.require(Task.PUBLISH);
        Instant at = clock.instant();
        return database.write(
                sql -> Work.with(sql, editor, id, item -> set(sql, editor, item, until, at)));
    }

    private static WorkOutcome set(
            DSLContext sql, Editor editor, WorkItem item, Optional<Instant> until, Instant at) {
        if (item.state() == State.PUBLISHED || item.state() == State.WITHDRAWN) {
            return new WorkOutcome.Refused("work.not-from." + item.state().code());
        }
        if (until.isPresent() && item.publishAt().filter(until.get()::isAfter).isPresent()) {
            return new WorkOutcome.Refused("work.embargo-after-schedule");
        }
        sql.update(ARTICLE)
                .set(ARTICLE.EMBARGO_AT, until.orElse(null))
                .where(ARTICLE.ID.eq(item.id()))
                .execute();
        Work.note(sql, at, editor, "embargo", item, until.map(Instant::toString).orElse(""));
        return new WorkOutcome.Done();
    }

    /** Whether it still holds. */
    public static boolean holds(DSLContext sql, long id, Instant at) {
        return sql.fetchExists(ARTICLE, ARTICLE.ID.eq(id), ARTICLE.EMBARGO_AT.gt(at));
    }
}
