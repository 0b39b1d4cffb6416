package org.jarida.staff.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jarida.staff.signin.Codes;
import org.springframework.stereotype.Component;

/** Somebody has one-time codes asked for when she signs in, or no longer. */
@Component
final class TurnCodes {
    private final Database database;

    TurnCodes(Database database) {
        this.database = database;
    }

    /** Recovery codes; empty where the code is not one of that secret. */
    List<String> on(Editor editor, Account account, String secret, String code, Clock clock) {
        editor.require(Task.OWN_ACCOUNT);
        if (!Codes.isSecret(secret)) {
            return List.of();
        }
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    List<String> recovery = Codes.turnOn(sql, account.id(), secret, code, at);
                    if (!recovery.isEmpty()) {
                        Audit.append(sql, at, editor, "codes-on", account.email(), "");
                    }
                    return recovery;
                });
    }

    /** New recovery codes in the place of those that are left. */
    List<String> renew(Editor editor, Account account, Clock clock) {
        editor.require(Task.OWN_ACCOUNT);
        return database.write(
                sql -> {
                    Audit.append(
                            sql, clock.instant(), editor, "codes-renewed", account.email(), "");
                    return Codes.renewRecovery(sql, account.id());
                });
    }

    void off(Editor editor, Account account, Clock clock) {
        editor.require(Task.OWN_ACCOUNT);
        database.change(
                sql -> {
                    Codes.turnOff(sql, account.id());
                    Audit.append(sql, clock.instant(), editor, "codes-off", account.email(), "");
                });
    }
}
