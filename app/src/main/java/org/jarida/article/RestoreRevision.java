package org.jarida.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Puts an earlier revision back into the working copy. What stood there is cut first, so that this
 * too can be undone.
 */
@Component
public final class RestoreRevision {
    private final Database database;

    public RestoreRevision(Database database) {
        this.database = database;
    }

    public RevisionOutcome restore(Editor editor, long articleId, int number, Clock clock) {
        Instant at = clock.instant();
        return database.write(sql -> restore(sql, editor, articleId, number, at));
    }

    private static RevisionOutcome restore(
            DSLContext sql, Editor editor, long id, int number, Instant at) {
        Articles.hold(sql, id);
        Optional<WorkingCopy> copy = WorkingCopies.find(sql, id);
        Optional<Content> earlier = Revisions.content(sql, id, number);
        if (copy.isEmpty() || earlier.isEmpty()) {
            return new RevisionOutcome.NotThere();
        }
        if (!Writers.mayWrite(sql, editor, id)) {
            return new RevisionOutcome.NotYours();
        }
        WorkingCopy cut = Revisions.cut(sql, copy.get(), at);
        if (!cut.content().equals(earlier.get())) {
            boolean isNewest = number == cut.revision();
            WorkingCopies.keep(sql, cut, earlier.get(), isNewest, editor, at);
        }
        Audit.append(sql, at, editor, "restore", Article.tag(id), "revision " + number);
        return new RevisionOutcome.Done();
    }
}
