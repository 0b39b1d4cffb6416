package org.jarida.staff.signin;

import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.springframework.stereotype.Component;

/** Asks who is signed in for the password again, before what a finder of her laptop must not do. */
@Component
public final class OwnPassword {
    private static final int ATTEMPTS = 10;

    private final Database database;
    private final SignInLimits limits;

    OwnPassword(Database database, SignInLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    /**
     * Never inside a transaction.
     *
     * @return key of the catalogues for what is wrong; empty where the password is right
     */
    public Optional<String> problem(Account account, String typed, Visitor visitor) {
        if (limits.take(visitor.from(), "own password " + account.id(), ATTEMPTS).isPresent()) {
            return Optional.of("password.wait");
        }
        boolean right =
                Passwords.isRight(
                        typed, database.read(sql -> Passwords.kept(sql, account.id())));
        return right ? Optional.empty() : Optional.of("password.wrong");
    }
}
