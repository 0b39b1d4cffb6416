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
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Task;
import org.springframework.stereotype.Component;

/** Changes what somebody is in the newsroom; it holds from her next step on. */
@Component
final class GiveRole {
    private final Database database;

    GiveRole(Database database) {
        this.database = database;
    }

    /**
     * @return key of the catalogues for why not; empty where it is done
     */
    Optional<String> give(Editor editor, long id, Role role, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    Accounts.oneAtATime(sql);
                    Account account = Accounts.find(sql, id).orElseThrow(NotThere::new);
                    if (account.role() == role) {
                        return Optional.empty();
                    }
                    if (Accounts.isLastManager(sql, account)) {
                        return Optional.of("staff.last-publisher");
                    }
                    Accounts.give(sql, id, role);
                    String detail = account.role().code() + " → " + role.code();
                    Audit.append(sql, at, editor, "give-role", account.email(), detail);
                    return Optional.empty();
                });
    }
}
