package org.jarida.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.article.Article.State;
import org.jarida.article.Sections;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.desk.BoardView.Choice;
import org.jarida.desk.BoardView.Lane;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Page;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/board}: everything in work by state, to be filtered by person and section. */
@Controller
final class BoardPage {
    private static final List<String> CHOICES = List.of("all", "mine", "late", "embargoed", "free");

    private static final List<State> LANES =
            List.of(
                    State.IDEA,
                    State.DRAFT,
                    State.REVIEW,
                    State.READY,
                    State.SCHEDULED,
                    State.PUBLISHED);

    private final Database database;
    private final Clock clock;

    BoardPage(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GetMapping("/newsroom/board")
    @Needs(Task.LOOK)
    Page show(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam(value = "which", defaultValue = "all") String which,
            @RequestParam(value = "section", defaultValue = "0") long section,
            @RequestParam(value = "person", defaultValue = "0") long person,
            @RequestParam(value = "q", defaultValue = "") String words,
            @RequestParam(value = "done", defaultValue = "") String done) {
        String known = CHOICES.contains(which) ? which : "all";
        BoardFilter filter = new BoardFilter(known, section, person, words);
        Instant now = clock.instant();
        BoardView view =
                database.read(
                        sql ->
                                view(
                                        sql,
                                        frame,
                                        editor,
                                        filter,
                                        now,
                                        Deed.find(done)
                                                .map(Deed::key)
                                                .map(frame::text)
                                                .orElse("")));
        return Page.unkept("desk/board.jte", view, HttpStatus.OK.value());
    }

    private static BoardView view(
            DSLContext sql,
            NewsroomFrame frame,
            Editor editor,
            BoardFilter filter,
            Instant now,
            String said) {
        Instant today = frame.dates().startOf(frame.dates().day(now));
        List<WorkItem> all = WorkList.all(sql, today);
        List<Choice> choices =
                CHOICES.stream()
                        .map(one -> new Choice(one, count(all, filter, one, editor, now)))
                        .toList();
        List<Lane> lanes =
                LANES.stream()
                        .map(
                                state ->
                                        new Lane(
                                                state,
                                                shown(all.stream(), filter, editor, now)
                                                        .filter(one -> one.state() == state)
                                                        .toList()))
                        .toList();
        return new BoardView(
                frame,
                new Moments(frame, now),
                now,
                said.isEmpty() ? null : said,
                filter,
                choices,
                lanes,
                Sections.all(sql),
                Accounts.open(sql),
                editor.may(Task.WRITE),
                editor.may(Task.EDIT));
    }

    private static Stream<WorkItem> shown(
            Stream<WorkItem> items, BoardFilter filter, Editor editor, Instant now) {
        return items.filter(one -> filter.shows(one, editor.account(), now));
    }

    private static long count(
            List<WorkItem> all, BoardFilter filter, String which, Editor editor, Instant now) {
        BoardFilter other = new BoardFilter(which, filter.section(), filter.person(), "");
        return shown(all.stream(), other, editor, now).count();
    }
}
