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
import org.jarida.staff.signin.Codes;
import org.springframework.stereotype.Component;

/** Asks somebody for codes no longer who has lost her phone and her recovery codes. */
@Component
final class DropCodes {
    private final Database database;

    DropCodes(Database database) {
        this.database = database;
    }

    void drop(Editor editor, long id, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Instant at = clock.instant();
        database.change(
                sql -> {
                    Account account =
                            Accounts.find(sql, id)
                                    .filter(Account::codes)
                                    .orElseThrow(NotThere::new);
                    Codes.turnOff(sql, id);
                    Audit.append(sql, at, editor, "drop-codes", account.email(), "");
                });
    }
}
