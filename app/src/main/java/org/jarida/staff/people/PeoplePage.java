package org.jarida.staff.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.Mail;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.passkey.Passkeys;
import org.jarida.staff.people.Invite.Outcome;
import org.jarida.staff.people.PeopleView.Typed;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Open;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.StaffSessions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/staff}: who works here, and who is invited. */
@Controller
final class PeoplePage {
    static final String PATH = "/newsroom/staff";

    private final Invite invite;
    private final Database database;
    private final Mail mail;
    private final Clock clock;

    PeoplePage(Invite invite, Database database, Mail mail, Clock clock) {
        this.invite = invite;
        this.database = database;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.MANAGE_STAFF)
    Page list(
            NewsroomFrame frame, @RequestParam(value = "done", defaultValue = "") String done) {
        String words = done.equals("taken-back") ? frame.text("done.taken-back") : null;
        return page(frame, Typed.NOTHING, words, null, List.of());
    }

    @PostMapping(PATH + "/invitations")
    @Needs(Task.MANAGE_STAFF)
    Page invite(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam("name") String name,
            @RequestParam("email") String email,
            @RequestParam("role") String role,
            @RequestParam("language") String language) {
        Role as = Role.find(role).orElse(Role.REPORTER);
        Language in = Language.find(language).orElse(Language.OWN);
        return switch (invite.invite(editor, name, email, as, in, clock)) {
            case Outcome.Sent(var to) ->
                    page(
                            frame,
                            Typed.NOTHING,
                            frame.text("staff.sent", Map.of("email", to)),
                            null,
                            List.of());
            case Outcome.Handed(var to, var link) ->
                    page(
                            frame,
                            Typed.NOTHING,
                            frame.text("staff.handed", Map.of("email", to)),
                            link,
                            List.of());
            case Outcome.Refused(var problems) ->
                    page(frame, new Typed(name, email, as, in), null, null, problems);
        };
    }

    @PostMapping(PATH + "/invitations/take-back")
    @Needs(Task.MANAGE_STAFF)
    Moved takeBack(NewsroomFrame frame, Editor editor, @RequestParam("id") long id) {
        Instant at = clock.instant();
        database.change(
                sql -> {
                    Open open = OneTimeLinks.find(sql, id, at).orElseThrow(NotThere::new);
                    if (!OneTimeLinks.takeBack(sql, Purpose.INVITATION, id)) {
                        throw new NotThere();
                    }
                    String email = open.offer().email();
                    Audit.append(sql, at, editor, "take-back-invitation", email, "");
                });
        return Moved.onward(frame.link(PATH + "?done=taken-back"));
    }

    private Page page(
            NewsroomFrame frame,
            Typed typed,
            @Nullable String done,
            @Nullable String link,
            List<FieldProblem> problems) {
        PeopleView view =
                database.read(
                        sql ->
                                new PeopleView(
                                        frame,
                                        people(sql),
                                        OneTimeLinks.open(
                                                sql, Purpose.INVITATION, clock.instant()),
                                        Invite.sendsMail(sql, mail),
                                        typed,
                                        done,
                                        link,
                                        problems));
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.unkept("staff/people.jte", view, status.value());
    }

    /** Those who may sign in first. */
    private static List<Person> people(DSLContext sql) {
        Map<Long, Instant> seen = StaffSessions.lastSeen(sql);
        Map<Long, Integer> passkeys = Passkeys.counts(sql);
        return Accounts.all(sql).stream()
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(
                        one ->
                                new Person(
                                        one,
                                        Optional.ofNullable(seen.get(one.id())),
                                        passkeys.getOrDefault(one.id(), 0)))
                .toList();
    }
}
