package org.jarida.article.workflow;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jarida.article.Article;
import org.jarida.article.Article.State;
import org.jarida.article.Articles;
import org.jarida.article.Writers;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Notices;
import org.jarida.staff.Task;
import org.jooq.DSLContext;

/**
 * What the verbs of the workflow have in common: whose article it is, and what is noted of them.
 */
final class Work {
    private Work() {}

    /** Does something with an article that the editor may work on, held until the commit. */
    static WorkOutcome with(
            DSLContext sql, Editor editor, long id, Function<WorkItem, WorkOutcome> deed) {
        Articles.hold(sql, id);
        Optional<WorkItem> found = WorkList.find(sql, id);
        if (found.isEmpty()) {
            return new WorkOutcome.NotThere();
        }
        return Writers.mayWrite(sql, editor, id)
                ? deed.apply(found.get())
                : new WorkOutcome.NotYours();
    }

    static void enter(DSLContext sql, WorkItem item, State state, Instant at) {
        Articles.enter(sql, item.id(), state, at);
    }

    static void note(
            DSLContext sql, Instant at, Editor editor, String verb, WorkItem item, String detail) {
        Audit.append(sql, at, editor, verb, Article.tag(item.id()), detail);
    }

    static void tell(
            DSLContext sql,
            Set<Long> accounts,
            Notice.Kind kind,
            Editor by,
            WorkItem item,
            String text,
            Instant at) {
        Notices.tell(sql, accounts, kind, by, new Notices.About(item.id(), item.title()), text, at);
    }

    /** Everybody who answers for what the desk does. */
    static Set<Long> desk(DSLContext sql) {
        Set<Long> desk = new HashSet<>();
        List<Account> all = Accounts.open(sql);
        all.stream().filter(one -> Task.EDIT.isFor(one.role())).forEach(one -> desk.add(one.id()));
        return desk;
    }
}
