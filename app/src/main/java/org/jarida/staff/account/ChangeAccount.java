package org.jarida.staff.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jarida.staff.signin.FieldProblem;
import org.springframework.stereotype.Component;

/** Somebody changes her own name, or the language in which the newsroom speaks to her. */
@Component
final class ChangeAccount {
    private final Database database;

    ChangeAccount(Database database) {
        this.database = database;
    }

    /** Empty where it was changed. */
    Optional<FieldProblem> change(
            Editor editor, Account account, String name, Language language, Clock clock) {
        editor.require(Task.OWN_ACCOUNT);
        String changed = name.strip();
        if (!Accounts.isName(changed)) {
            return Optional.of(new FieldProblem("name", "account.name-needed"));
        }
        Instant at = clock.instant();
        database.change(
                sql -> {
                    Accounts.rename(sql, account.id(), changed, language);
                    String detail =
                            String.join(
                                    ", ",
                                    List.of(
                                            account.name() + " → " + changed,
                                            account.language().code() + " → " + language.code()));
                    Audit.append(sql, at, editor, "change-account", account.email(), detail);
                });
        return Optional.empty();
    }
}
