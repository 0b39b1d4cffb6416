package org.jarida.staff.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OwnPassword;
import org.jarida.staff.signin.Passwords;
import org.jarida.staff.signin.StaffSession;
import org.jarida.staff.signin.StaffSessions;
import org.jarida.staff.signin.Visitor;
import org.springframework.stereotype.Component;

/** Somebody chooses another password; her other browsers are signed out by it. */
@Component
final class ChangePassword {
    private final OwnPassword own;
    private final Database database;

    ChangePassword(OwnPassword own, Database database) {
        this.own = own;
        this.database = database;
    }

    /** Empty where it was changed. */
    Optional<FieldProblem> change(
            Editor editor,
            StaffSession session,
            Visitor visitor,
            String old,
            String chosen,
            Clock clock) {
        editor.require(Task.OWN_ACCOUNT);
        Account account = session.account();
        Optional<String> wrong = own.problem(account, old, visitor);
        if (wrong.isPresent()) {
            return wrong.map(key -> new FieldProblem("old", key));
        }
        String paper = database.read(PaperStore::find).map(Paper::name).orElse("");
        Optional<String> weak =
                Passwords.problem(chosen, List.of(account.name(), account.email(), paper));
        if (weak.isPresent()) {
            return weak.map(key -> new FieldProblem("password", key));
        }
        Passwords.Hashed hashed = Passwords.Hashed.of(chosen);
        Instant at = clock.instant();
        database.change(
                sql -> {
                    Passwords.set(sql, account.id(), hashed);
                    StaffSessions.endAll(sql, account.id(), session.id());
                    OneTimeLinks.takeBackAllOf(sql, account.id());
                    Audit.append(sql, at, editor, "change-password", account.email(), "");
                });
        return Optional.empty();
    }
}
