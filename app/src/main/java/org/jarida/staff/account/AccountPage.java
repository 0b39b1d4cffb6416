package org.jarida.staff.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Account;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.passkey.Passkeys;
import org.jarida.staff.signin.Codes;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.StaffSession;
import org.jarida.staff.signin.StaffSessions;
import org.jarida.staff.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/account}: one's own account. */
@Controller
final class AccountPage {
    static final String PATH = "/newsroom/account";

    /** What may have been done before this page is shown. */
    private static final Set<String> DEEDS =
            Set.of(
                    "name",
                    "password",
                    "codes-off",
                    "passkey",
                    "passkey-removed",
                    "session",
                    "sessions");

    private final ChangeAccount change;
    private final ChangePassword password;
    private final Database database;
    private final Clock clock;

    AccountPage(
            ChangeAccount change, ChangePassword password, Database database, Clock clock) {
        this.change = change;
        this.password = password;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.OWN_ACCOUNT)
    Page page(
            NewsroomFrame frame,
            StaffSession session,
            @RequestParam(value = "done", defaultValue = "") String done) {
        Optional<String> words =
                Optional.of(done).filter(DEEDS::contains).map(one -> frame.text("done." + one));
        return page(frame, session, session.account().name(), words, List.of());
    }

    @PostMapping(PATH)
    @Needs(Task.OWN_ACCOUNT)
    Answer change(
            NewsroomFrame frame,
            StaffSession session,
            Editor editor,
            @RequestParam("name") String name,
            @RequestParam("language") String language) {
        Account account = session.account();
        Language chosen = Language.find(language).orElse(account.language());
        Optional<FieldProblem> problem = change.change(editor, account, name, chosen, clock);
        return problem.isEmpty()
                ? Moved.onward(chosen.address(PATH + "?done=name"))
                : page(frame, session, name, Optional.empty(), List.of(problem.get()));
    }

    @PostMapping(PATH + "/password")
    @Needs(Task.OWN_ACCOUNT)
    Answer password(
            NewsroomFrame frame,
            StaffSession session,
            Editor editor,
            Visitor visitor,
            @RequestParam("old") String old,
            @RequestParam("password") String chosen) {
        Optional<FieldProblem> problem =
                password.change(editor, session, visitor, old, chosen, clock);
        return problem.isEmpty()
                ? Moved.onward(frame.link(PATH + "?done=password"))
                : page(
                        frame,
                        session,
                        session.account().name(),
                        Optional.empty(),
                        List.of(problem.get()));
    }

    private Page page(
            NewsroomFrame frame,
            StaffSession session,
            String typed,
            Optional<String> done,
            List<FieldProblem> problems) {
        Account account = session.account();
        AccountView view =
                database.read(
                        sql ->
                                new AccountView(
                                        frame,
                                        account,
                                        typed,
                                        done.orElse(null),
                                        Codes.recoveryLeft(sql, account.id()),
                                        Passkeys.of(sql, account.id()),
                                        StaffSessions.of(sql, account.id(), clock.instant()),
                                        session,
                                        problems));
        HttpStatus status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.unkept("staff/account.jte", view, status.value());
    }
}
