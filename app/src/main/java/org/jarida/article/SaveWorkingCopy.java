package org.jarida.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jarida.article.SaveOutcome.Conflict;
import org.jarida.article.SaveOutcome.NotThere;
import org.jarida.article.SaveOutcome.NotYours;
import org.jarida.article.SaveOutcome.Refused;
import org.jarida.article.SaveOutcome.Saved;
import org.jarida.platform.Database;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Saves what is being typed, unless another version was saved since the one that it was based on.
 * After a pause of work it first cuts a revision of what stood before.
 */
@Component
public final class SaveWorkingCopy {
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final Database database;

    public SaveWorkingCopy(Database database) {
        this.database = database;
    }

    /**
     * @param json {@code {"version": …, "title": …, "standfirst": …, "body": [blocks]}}, and a
     *     {@code "picture"} where that is to change (null takes it away)
     */
    public SaveOutcome save(Editor editor, long articleId, String json, Clock clock) {
        Instant at = clock.instant();
        return switch (DraftReader.read(json)) {
            case DraftReader.Reading.Refused(var problems) -> new Refused(problems);
            case DraftReader.Reading.Read(var draft) ->
                    database.write(sql -> save(sql, editor, articleId, draft, at));
        };
    }

    private static SaveOutcome save(
            DSLContext sql, Editor editor, long id, Draft draft, Instant at) {
        Articles.hold(sql, id);
        Optional<WorkingCopy> found = WorkingCopies.find(sql, id);
        if (found.isEmpty()) {
            return new NotThere();
        }
        WorkingCopy now = found.get();
        if (!Writers.mayWrite(sql, editor, id)) {
            return new NotYours();
        }
        Presence.seen(sql, id, editor, at);
        Content content = draft.in(now.content());
        if (content.equals(now.content())) {
            // Also where an answer was lost on the way, and the same is sent again.
            return new Saved(now);
        }
        if (draft.version() != now.version()) {
            return new Conflict(now);
        }
        boolean afterPause = now.version() > 0 && !at.isBefore(now.savedAt().plus(PAUSE));
        WorkingCopy before = afterPause ? Revisions.cut(sql, now, at) : now;
        return new Saved(WorkingCopies.keep(sql, before, content, editor, at));
    }
}
