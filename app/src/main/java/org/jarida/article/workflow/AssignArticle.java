package org.jarida.article.workflow;

import static org.jarida.schema.Tables.ARTICLE;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.Article.State;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Says who writes an article. The desk assigns anybody; whoever writes may take what is free. */
@Component
public final class AssignArticle {
    private final Database database;

    AssignArticle(Database database) {
        this.database = database;
    }

    /**
     * @param account who is to write it; empty frees it
     */
    public WorkOutcome assign(Editor editor, long id, Optional<Long> account, Clock clock) {
        Instant at = clock.instant();
        return database.write(sql -> assign(sql, editor, id, account, at));
    }

    private static WorkOutcome assign(
            DSLContext sql, Editor editor, long id, Optional<Long> account, Instant at) {
        Optional<WorkItem> found = WorkList.find(sql, id);
        if (found.isEmpty()) {
            return new WorkOutcome.NotThere();
        }
        WorkItem item = found.get();
        if (!mayAssign(editor, item, account)) {
            return new WorkOutcome.NotYours();
        }
        Optional<Account> writer = account.flatMap(one -> Accounts.find(sql, one));
        if (account.isPresent() && writer.filter(AssignArticle::mayWrite).isEmpty()) {
            return new WorkOutcome.Refused("work.no-writer");
        }
        sql.update(ARTICLE)
                .set(ARTICLE.WRITER_ID, account.orElse(null))
                .where(ARTICLE.ID.eq(id))
                .execute();
        if (item.state() == State.IDEA && account.isPresent()) {
            Work.enter(sql, item, State.DRAFT, at);
        }
        Work.note(sql, at, editor, "assign", item, writer.map(Account::name).orElse(""));
        writer.ifPresent(
                one ->
                        Work.tell(
                                sql, Set.of(one.id()), Notice.Kind.ASSIGNED, editor, item, "", at));
        return new WorkOutcome.Done();
    }

    private static boolean mayAssign(Editor editor, WorkItem item, Optional<Long> account) {
        return editor.may(Task.EDIT)
                || editor.may(Task.WRITE)
                        && item.writerId() == 0
                        && account.filter(one -> one == editor.account()).isPresent();
    }

    private static boolean mayWrite(Account account) {
        return account.isOpen() && Task.WRITE.isFor(account.role());
    }
}
