package org.jarida.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.arabic.PlainText;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Gives a revision a name by which the newsroom finds it again. */
@Component
public final class NameRevision {
    private static final int LONGEST = 80;

    private final Database database;

    public NameRevision(Database database) {
        this.database = database;
    }

    /**
     * @param name cut after 80 characters; an empty one takes the name away
     */
    public RevisionOutcome name(
            Editor editor, long articleId, int number, String name, Clock clock) {
        String sound = PlainText.flaw(name).isPresent() ? "" : name.strip();
        String shown =
                sound.codePointCount(0, sound.length()) > LONGEST
                        ? sound.substring(0, sound.offsetByCodePoints(0, LONGEST))
                        : sound;
        Instant at = clock.instant();
        return database.write(sql -> name(sql, editor, articleId, number, shown, at));
    }

    private static RevisionOutcome name(
            DSLContext sql, Editor editor, long id, int number, String name, Instant at) {
        Articles.hold(sql, id);
        Optional<WorkingCopy> copy = WorkingCopies.find(sql, id);
        if (copy.isEmpty() || Revisions.content(sql, id, number).isEmpty()) {
            return new RevisionOutcome.NotThere();
        }
        if (!Writers.mayWrite(sql, editor, id)) {
            return new RevisionOutcome.NotYours();
        }
        Revisions.name(sql, id, number, name, editor, at);
        Audit.append(sql, at, editor, "name-revision", Article.tag(id), number + " " + name);
        return new RevisionOutcome.Done();
    }
}
