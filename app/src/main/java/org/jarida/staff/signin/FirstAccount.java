package org.jarida.staff.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A paper that nobody can sign in to offers its publisher an account, by a link on the console. */
@Component
public final class FirstAccount {
    private final Database database;
    private final Settings settings;

    FirstAccount(Database database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * The full address at which the publisher's account is opened; an earlier one is good no more.
     * Empty where the paper has an account.
     */
    public Optional<String> link(Clock clock) {
        Instant at = clock.instant();
        return database.write(sql -> secret(sql, at))
                .map(secret -> Purpose.INVITATION.address(settings.url(), Language.OWN, secret));
    }

    private static Optional<String> secret(DSLContext sql, Instant at) {
        if (!Accounts.isEmpty(sql)) {
            return Optional.empty();
        }
        OneTimeLinks.takeBackAll(sql, Purpose.INVITATION);
        return Optional.of(
                OneTimeLinks.make(
                        sql,
                        new Offer(Purpose.INVITATION, null, "", "", Role.PUBLISHER, Language.OWN),
                        Editor.operator().name(),
                        at));
    }
}
