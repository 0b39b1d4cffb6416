package org.jarida.staff.people;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.passkey.Passkeys;
import org.jarida.staff.people.Invite.Outcome;
import org.jarida.staff.signin.StaffSessions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/staff/…}: one of the newsroom's people. */
@Controller
final class PersonPage {
    private static final String PATH = PeoplePage.PATH + "/{id:[0-9]{1,18}}";
    private static final Set<String> DEEDS = Set.of("role", "ended", "reopened", "codes-dropped");

    private final GiveRole giveRole;
    private final EndAccount endAccount;
    private final ReopenAccount reopenAccount;
    private final OfferPassword offerPassword;
    private final DropCodes dropCodes;
    private final Database database;
    private final Clock clock;

    PersonPage(
            GiveRole giveRole,
            EndAccount endAccount,
            ReopenAccount reopenAccount,
            OfferPassword offerPassword,
            DropCodes dropCodes,
            Database database,
            Clock clock) {
        this.giveRole = giveRole;
        this.endAccount = endAccount;
        this.reopenAccount = reopenAccount;
        this.offerPassword = offerPassword;
        this.dropCodes = dropCodes;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.MANAGE_STAFF)
    Page person(
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam(value = "done", defaultValue = "") String done) {
        String words = DEEDS.contains(done) ? frame.text("done." + done) : null;
        return page(frame, id, words, null, null);
    }

    @PostMapping(PATH + "/role")
    @Needs(Task.MANAGE_STAFF)
    Answer role(
            NewsroomFrame frame,
            Editor editor,
            @PathVariable("id") long id,
            @RequestParam("role") String role) {
        Role given = Role.find(role).orElseThrow(NotThere::new);
        return answer(frame, id, "role", giveRole.give(editor, id, given, clock));
    }

    @PostMapping(PATH + "/end")
    @Needs(Task.MANAGE_STAFF)
    Answer end(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        return answer(frame, id, "ended", endAccount.end(editor, id, clock));
    }

    @PostMapping(PATH + "/reopen")
    @Needs(Task.MANAGE_STAFF)
    Answer reopen(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        reopenAccount.reopen(editor, id, clock);
        return answer(frame, id, "reopened", Optional.empty());
    }

    @PostMapping(PATH + "/codes-off")
    @Needs(Task.MANAGE_STAFF)
    Answer codesOff(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        dropCodes.drop(editor, id, clock);
        return answer(frame, id, "codes-dropped", Optional.empty());
    }

    @PostMapping(PATH + "/password")
    @Needs(Task.MANAGE_STAFF)
    Page password(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        Account account =
                database.read(sql -> Accounts.find(sql, id))
                        .filter(Account::isOpen)
                        .orElseThrow(NotThere::new);
        return switch (offerPassword.offer(editor, account, clock)) {
            case Outcome.Sent(var to) ->
                    page(
                            frame,
                            id,
                            frame.text("staff.password-sent", Map.of("email", to)),
                            null,
                            null);
            case Outcome.Handed(_, var link) ->
                    page(frame, id, frame.text("staff.password-handed"), null, link);
            case Outcome.Refused _ -> throw new IllegalStateException("Nothing was typed");
        };
    }

    private Answer answer(
            NewsroomFrame frame, long id, String done, Optional<String> problem) {
        return problem.isEmpty()
                ? Moved.onward(frame.link(PeoplePage.PATH + "/" + id + "?done=" + done))
                : page(frame, id, null, frame.text(problem.get()), null);
    }

    private Page page(
            NewsroomFrame frame,
            long id,
            @Nullable String done,
            @Nullable String trouble,
            @Nullable String link) {
        PersonView view = database.read(sql -> view(sql, frame, id, done, trouble, link));
        HttpStatus status = trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.unkept("staff/person.jte", view, status.value());
    }

    private PersonView view(
            DSLContext sql,
            NewsroomFrame frame,
            long id,
            @Nullable String done,
            @Nullable String trouble,
            @Nullable String link) {
        Account account = Accounts.find(sql, id).orElseThrow(NotThere::new);
        Person person =
                new Person(
                        account,
                        Optional.ofNullable(StaffSessions.lastSeen(sql).get(id)),
                        Passkeys.of(sql, id).size());
        int sessions = StaffSessions.of(sql, id, clock.instant()).size();
        return new PersonView(frame, person, sessions, done, trouble, link);
    }
}
