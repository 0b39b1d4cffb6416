package org.jarida.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.Revisions;
import org.jarida.article.workflow.Appointment;
import org.jarida.article.workflow.Embargo;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.publication.ScheduleOutcome.Blocked;
import org.jarida.publication.ScheduleOutcome.Scheduled;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Notice;
import org.jarida.staff.Notices;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Has an article published at a moment to come: the revision that is cut now, whatever is typed
 * after it. To schedule again is to change the moment, or to take in what was typed since.
 */
@Component
public final class Schedule {
    private final Database database;
    private final Jobs jobs;

    Schedule(Database database, Jobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    /**
     * @param moment when it is to be public
     */
    public ScheduleOutcome schedule(Editor editor, long id, Instant moment, Clock clock) {
        editor.require(Task.PUBLISH);
        Instant at = clock.instant();
        return database.write(sql -> schedule(sql, editor, id, moment, at));
    }

    private ScheduleOutcome schedule(
            DSLContext sql, Editor editor, long id, Instant moment, Instant at) {
        Optional<Article> found =
                Revisions.cut(sql, id, at).flatMap(revision -> Articles.find(sql, id, revision));
        if (found.isEmpty()) {
            return new Blocked(List.of("gate.no-article"));
        }
        Article article = found.get();
        List<String> reasons = reasons(sql, article, moment, at);
        if (!reasons.isEmpty()) {
            return new Blocked(reasons);
        }
        new Appointment(moment, article.revision(), editor.name()).make(sql, id, at);
        jobs.enqueue(sql, PublishScheduled.JOB, PublishScheduled.data(id, moment), moment);
        Audit.append(sql, at, editor, "schedule", article.tag(), moment.toString());
        tell(sql, editor, id, at);
        return new Scheduled(moment, article.revision());
    }

    private static List<String> reasons(
            DSLContext sql, Article article, Instant moment, Instant at) {
        List<String> reasons = new ArrayList<>(Gate.reasons(article.content()));
        if (article.state() == Article.State.WITHDRAWN) {
            reasons.add("gate.withdrawn");
        }
        if (!moment.isAfter(at)) {
            reasons.add("gate.moment-is-past");
        }
        if (Embargo.holds(sql, article.id(), moment)) {
            reasons.add("gate.embargo");
        }
        return reasons;
    }

    private static void tell(DSLContext sql, Editor editor, long id, Instant at) {
        WorkItem item = WorkList.find(sql, id).orElseThrow();
        Notices.tell(
                sql,
                Set.of(item.writerId()),
                Notice.Kind.SCHEDULED,
                editor,
                new Notices.About(id, item.title()),
                "",
                at);
    }
}
