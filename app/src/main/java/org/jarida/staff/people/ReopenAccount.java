package org.jarida.staff.people;

import java.time.Clock;
import java.time.Instant;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.springframework.stereotype.Component;

/** Opens an account again that was ended: its password, codes and passkeys are good again. */
@Component
final class ReopenAccount {
    private final Database database;

    ReopenAccount(Database database) {
        this.database = database;
    }

    void reopen(Editor editor, long id, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Instant at = clock.instant();
        database.change(
                sql -> {
                    Account account =
                            Accounts.find(sql, id)
                                    .filter(one -> !one.isOpen())
                                    .orElseThrow(NotThere::new);
                    Accounts.reopen(sql, id);
                    Audit.append(
                            sql,
                            at,
                            editor,
                            "reopen-account",
                            account.email(),
                            account.role().code());
                });
    }
}
