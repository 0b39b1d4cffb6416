package org.jarida.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jarida.article.Article.State;
import org.jarida.article.Sections;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Notices;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom}: my desk, what waits for the person who is signed in. */
@Controller
final class MyDeskPage {
    private static final Duration LATELY = Duration.ofDays(3);

    private final Database database;
    private final Clock clock;

    MyDeskPage(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GetMapping("/newsroom")
    @Needs(Task.LOOK)
    Page show(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam(value = "done", defaultValue = "") String done) {
        Instant now = clock.instant();
        MyDeskView view = database.read(sql -> view(sql, frame, editor, now, done));
        return Page.unkept("desk/my-desk.jte", view, HttpStatus.OK.value());
    }

    private static MyDeskView view(
            DSLContext sql, NewsroomFrame frame, Editor editor, Instant now, String done) {
        Instant lately = now.minus(LATELY);
        List<WorkItem> mine = WorkList.of(sql, editor.account(), lately);
        List<WorkItem> free =
                WorkList.all(sql, now).stream()
                        .filter(one -> one.state() == State.IDEA && one.writerId() == 0)
                        .toList();
        return new MyDeskView(
                frame,
                new Moments(frame, now),
                now,
                Deed.find(done).map(Deed::key).map(frame::text).orElse(null),
                Notices.of(sql, editor.account()),
                mine,
                editor.may(Task.EDIT) ? WorkList.inReview(sql) : List.of(),
                free,
                Sections.all(sql),
                editor.may(Task.WRITE),
                editor.may(Task.EDIT));
    }

    @PostMapping("/newsroom/notices/seen")
    @Needs(Task.LOOK)
    Moved seen(Editor editor, Language language, @RequestParam("to") long upTo) {
        database.change(sql -> Notices.seen(sql, editor.account(), upTo, clock.instant()));
        return Moved.onward(language.address("/newsroom"));
    }
}
