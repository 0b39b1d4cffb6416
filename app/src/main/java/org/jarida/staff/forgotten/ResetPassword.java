package org.jarida.staff.forgotten;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.Passwords;
import org.jarida.staff.signin.StaffSessions;
import org.jarida.staff.signin.Visitor;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Chooses another password by a link that came by mail. All browsers are signed out by it; codes
 * are still asked for.
 */
@Component
final class ResetPassword {
    private final Database database;

    ResetPassword(Database database) {
        this.database = database;
    }

    /** Whose password it is; empty where the link was used, or is too old. */
    Optional<Account> owner(String secret, Clock clock) {
        Instant at = clock.instant();
        return database.read(sql -> owner(sql, secret, at));
    }

    private static Optional<Account> owner(DSLContext sql, String secret, Instant at) {
        return OneTimeLinks.find(sql, secret, Purpose.PASSWORD, at)
                .map(Offer::account)
                .flatMap(account -> Accounts.find(sql, account))
                .filter(Account::isOpen);
    }

    /**
     * @return key of the catalogues for what is wrong with the password; empty where it is done
     */
    Optional<String> reset(String secret, String chosen, Visitor visitor, Clock clock) {
        Account account = owner(secret, clock).orElseThrow(NotThere::new);
        String paper = database.read(PaperStore::find).map(Paper::name).orElse("");
        Optional<String> weak =
                Passwords.problem(chosen, List.of(account.name(), account.email(), paper));
        if (weak.isPresent()) {
            return weak;
        }
        Passwords.Hashed hashed = Passwords.Hashed.of(chosen);
        Instant at = clock.instant();
        database.change(
                sql -> {
                    if (!OneTimeLinks.use(sql, secret)) {
                        throw new NotThere();
                    }
                    Passwords.set(sql, account.id(), hashed);
                    StaffSessions.endAll(sql, account.id(), "");
                    OneTimeLinks.takeBackAllOf(sql, account.id());
                    Audit.append(
                            sql,
                            at,
                            account.editor(visitor.cameFrom()),
                            "reset-password",
                            account.email(),
                            "");
                });
        return Optional.empty();
    }
}
