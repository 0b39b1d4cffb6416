package org.jarida.staff.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.StaffSessions;
import org.springframework.stereotype.Component;

/** Closes somebody's account: she is signed out everywhere, at once. What she did stays hers. */
@Component
final class EndAccount {
    private final Database database;

    EndAccount(Database database) {
        this.database = database;
    }

    /**
     * @return key of the catalogues for why not; empty where it is done
     */
    Optional<String> end(Editor editor, long id, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    Accounts.oneAtATime(sql);
                    Account account =
                            Accounts.find(sql, id)
                                    .filter(Account::isOpen)
                                    .orElseThrow(NotThere::new);
                    if (Accounts.isLastManager(sql, account)) {
                        return Optional.of("staff.last-publisher");
                    }
                    Accounts.end(sql, id, at);
                    StaffSessions.endAll(sql, id, "");
                    OneTimeLinks.takeBackAllOf(sql, id);
                    Audit.append(
                            sql,
                            at,
                            editor,
                            "end-account",
                            account.email(),
                            account.role().code());
                    return Optional.empty();
                });
    }
}
