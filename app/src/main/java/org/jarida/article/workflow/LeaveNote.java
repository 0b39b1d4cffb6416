package org.jarida.article.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Leaves a note on an article, at some words of it or on the whole, and settles one. Who writes the
 * article is told, and who is mentioned with @ and the name as the newsroom has it.
 */
@Component
public final class LeaveNote {
    private final Database database;

    LeaveNote(Database database) {
        this.database = database;
    }

    /**
     * @param words of the article that it is about; may be empty
     */
    public WorkOutcome leave(Editor editor, long id, String text, String words, Clock clock) {
        editor.require(Task.LOOK);
        String said = text.strip();
        if (said.isEmpty() || said.length() > Notes.LONGEST) {
            return new WorkOutcome.Refused("work.note-needed");
        }
        String about = words.strip();
        String place = about.substring(0, Math.min(about.length(), Notes.LONGEST_WORDS));
        Instant at = clock.instant();
        return database.write(
                sql ->
                        WorkList.find(sql, id)
                                .map(item -> leave(sql, editor, item, said, place, at))
                                .orElse(new WorkOutcome.NotThere()));
    }

    private static WorkOutcome leave(
            DSLContext sql, Editor editor, WorkItem item, String text, String words, Instant at) {
        Notes.add(sql, item.id(), editor, text, words, at);
        Work.note(sql, at, editor, "note", item, "");
        Set<Long> mentioned = mentioned(sql, text);
        Work.tell(sql, mentioned, Notice.Kind.MENTIONED, editor, item, text, at);
        if (!mentioned.contains(item.writerId())) {
            Work.tell(sql, Set.of(item.writerId()), Notice.Kind.NOTED, editor, item, text, at);
        }
        return new WorkOutcome.Done();
    }

    private static Set<Long> mentioned(DSLContext sql, String text) {
        Set<Long> mentioned = new HashSet<>();
        for (Account account : Accounts.open(sql)) {
            if (text.contains("@" + account.name())) {
                mentioned.add(account.id());
            }
        }
        return mentioned;
    }

    /** Settles a note, or opens it again. */
    public WorkOutcome settle(Editor editor, long id, long note, boolean settled, Clock clock) {
        editor.require(Task.LOOK);
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    Optional<WorkItem> item = WorkList.find(sql, id);
                    if (item.isEmpty() || !Notes.settle(sql, id, note, settled, editor, at)) {
                        return new WorkOutcome.NotThere();
                    }
                    Work.note(
                            sql, at, editor, settled ? "settle-note" : "open-note", item.get(), "");
                    return new WorkOutcome.Done();
                });
    }
}
