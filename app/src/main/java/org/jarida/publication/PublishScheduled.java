package org.jarida.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.workflow.Appointment;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.platform.Database;
import org.jarida.platform.JobHandler;
import org.jarida.platform.Jobs;
import org.jarida.publication.PublishOutcome.Blocked;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Notice;
import org.jarida.staff.Notices;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Publishes what was scheduled, at its moment: the job may come late, after the server was away,
 * but does nothing before the moment, nor where the moment was changed or taken back meanwhile.
 */
@Configuration(proxyBeanMethods = false)
class PublishScheduled {
    static final String JOB = "publish-scheduled";

    private final Database database;
    private final Jobs jobs;
    private final Clock clock;

    PublishScheduled(Database database, Jobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    static String data(long id, Instant moment) {
        return id + " " + moment.toEpochMilli();
    }

    @Bean
    JobHandler publishScheduledJob() {
        return new JobHandler(JOB, this::run);
    }

    private void run(String data) {
        int space = data.indexOf(' ');
        long id = Long.parseLong(data.substring(0, space));
        Instant moment = Instant.ofEpochMilli(Long.parseLong(data.substring(space + 1)));
        Instant at = clock.instant();
        database.change(sql -> run(sql, id, moment, at));
    }

    private void run(DSLContext sql, long id, Instant moment, Instant at) {
        Articles.hold(sql, id);
        Optional<Appointment> found = Appointment.find(sql, id, moment);
        if (found.isEmpty()) {
            return;
        }
        if (at.isBefore(moment)) {
            // The clock was set back since the job was taken up.
            jobs.enqueue(sql, JOB, data(id, moment), moment);
            return;
        }
        Editor by = new Editor(found.get().by(), Role.DESK_EDITOR);
        Article article = Articles.find(sql, id, found.get().revision()).orElseThrow();
        switch (Publish.publish(sql, by, article, at)) {
            case Published _ ->
                    tell(sql, id, by, Set.of(writer(sql, id)), Notice.Kind.PUBLISHED, "", at);
            case Blocked(var reasons) -> stopped(sql, id, by, reasons, at);
        }
    }

    /** Back to the desk, which is told why. */
    private static void stopped(
            DSLContext sql, long id, Editor by, List<String> reasons, Instant at) {
        Articles.enter(sql, id, Article.State.READY, at);
        Set<Long> desk = new HashSet<>();
        Accounts.open(sql).stream()
                .filter(one -> Task.PUBLISH.isFor(one.role()))
                .forEach(one -> desk.add(one.id()));
        tell(sql, id, by, desk, Notice.Kind.NOT_PUBLISHED, String.join(" ", reasons), at);
    }

    private static long writer(DSLContext sql, long id) {
        return WorkList.find(sql, id).orElseThrow().writerId();
    }

    private static void tell(
            DSLContext sql,
            long id,
            Editor by,
            Set<Long> whom,
            Notice.Kind kind,
            String text,
            Instant at) {
        WorkItem item = WorkList.find(sql, id).orElseThrow();
        Notices.tell(sql, whom, kind, by, new Notices.About(id, item.title()), text, at);
    }
}
