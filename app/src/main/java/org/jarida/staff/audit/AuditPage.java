package org.jarida.staff.audit;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Page;
import org.jarida.staff.Audit;
import org.jarida.staff.AuditEntry;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/audit}: who did what, when, and from where. */
@Controller
final class AuditPage {
    static final String PATH = "/newsroom/audit";
    private static final int SHOWN = 50;

    private final Database database;
    private final Clock clock;

    AuditPage(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.READ_AUDIT)
    Page page(
            NewsroomFrame frame,
            @RequestParam(value = "actor", defaultValue = "") String actor,
            @RequestParam(value = "action", defaultValue = "") String action,
            @RequestParam(value = "day", defaultValue = "") String day,
            @RequestParam(value = "before", defaultValue = "9223372036854775807") long before) {
        AuditFilter filter = AuditFilter.of(actor, action, day);
        AuditView view = database.read(sql -> view(sql, frame, filter, before));
        return Page.unkept("staff/audit.jte", view, HttpStatus.OK.value());
    }

    private static AuditView view(
            DSLContext sql, NewsroomFrame frame, AuditFilter filter, long before) {
        List<AuditEntry> found =
                AuditTrail.newest(sql, filter, frame.dates(), before, SHOWN + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(SHOWN, found.size()));
        OptionalLong next =
                found.size() > SHOWN
                        ? OptionalLong.of(shown.getLast().id())
                        : OptionalLong.empty();
        return new AuditView(
                frame, filter, shown, AuditTrail.actors(sql), AuditTrail.actions(sql), next);
    }

    @GetMapping(PATH + ".csv")
    @Needs(Task.READ_AUDIT)
    AuditFile csv(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam(value = "actor", defaultValue = "") String actor,
            @RequestParam(value = "action", defaultValue = "") String action,
            @RequestParam(value = "day", defaultValue = "") String day) {
        return file(frame, editor, AuditFormat.CSV, AuditFilter.of(actor, action, day));
    }

    @GetMapping(PATH + ".jsonl")
    @Needs(Task.READ_AUDIT)
    AuditFile jsonLines(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam(value = "actor", defaultValue = "") String actor,
            @RequestParam(value = "action", defaultValue = "") String action,
            @RequestParam(value = "day", defaultValue = "") String day) {
        return file(frame, editor, AuditFormat.JSON_LINES, AuditFilter.of(actor, action, day));
    }

    private AuditFile file(
            NewsroomFrame frame, Editor editor, AuditFormat format, AuditFilter filter) {
        String wanted = format.ending() + filter.query();
        database.change(
                sql ->
                        Audit.append(
                                sql, clock.instant(), editor, "export-audit", "audit", wanted));
        return new AuditFile(database, format, filter, frame.dates());
    }
}
