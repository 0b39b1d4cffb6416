package org.jarida.staff.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor.Role;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** One account a role, for the demo: it shows them, passwords and all, where people sign in. */
@Component
public final class SampleAccounts {
    private static final List<SampleAccount> ALL =
            List.of(
                    new SampleAccount("مها الزمرّدي", "maha@sariya.example", Role.REPORTER),
                    new SampleAccount("كوثر اللبّان", "kawthar@sariya.example", Role.DESK_EDITOR),
                    new SampleAccount("عبد الرؤوف المنارة", "raouf@sariya.example", Role.PUBLISHER),
                    new SampleAccount("خليل البكّار", "khalil@sariya.example", Role.OPERATOR));

    private final Database database;
    private volatile List<SampleAccount> shown = List.of();

    SampleAccounts(Database database) {
        this.database = database;
    }

    /** Somebody whom everybody may play. */
    public record SampleAccount(String name, String email, Role role) {
        public String password() {
            return "sariya-" + role.code();
        }
    }

    /** Those that the sign-in page shows; none outside the demo. */
    List<SampleAccount> shown() {
        return shown;
    }

    /** Makes them where the paper has no account yet, and shows them. */
    public void show(Clock clock) {
        if (database.read(Accounts::isEmpty)) {
            List<Passwords.Hashed> passwords = new ArrayList<>();
            ALL.forEach(one -> passwords.add(Passwords.Hashed.of(one.password())));
            database.change(sql -> make(sql, passwords, clock.instant()));
        }
        shown = ALL;
    }

    private static void make(DSLContext sql, List<Passwords.Hashed> passwords, Instant at) {
        for (int i = 0; i < ALL.size(); i++) {
            SampleAccount one = ALL.get(i);
            long id = Accounts.open(sql, one.name(), one.email(), one.role(), Language.OWN, at);
            Passwords.set(sql, id, passwords.get(i));
        }
    }
}
