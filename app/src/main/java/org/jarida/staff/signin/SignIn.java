package org.jarida.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.SignInOutcome.CodeNeeded;
import org.jarida.staff.signin.SignInOutcome.Done;
import org.jarida.staff.signin.SignInOutcome.Over;
import org.jarida.staff.signin.SignInOutcome.TooMany;
import org.jarida.staff.signin.SignInOutcome.Wrong;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets somebody in by address and password, and by a one-time code where the account has them. */
@Component
public final class SignIn {
    private final Database database;
    private final SignInLimits limits;

    SignIn(Database database, SignInLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    /** What is known of whoever claims an account. */
    private record Claim(Optional<Account> account, Optional<String> password, boolean known) {
        static final Claim UNKNOWN = new Claim(Optional.empty(), Optional.empty(), false);
    }

    SignInOutcome signIn(String email, String password, Visitor visitor, Clock clock) {
        Claim claim = database.read(sql -> claim(sql, email, visitor));
        String key = email.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> pause = limits.take(visitor.from(), key, claim.known());
        if (pause.isPresent()) {
            return new TooMany(pause.get());
        }
        if (!Passwords.isRight(password, claim.password())) {
            claim.account().ifPresent(account -> refused(account, visitor, clock.instant()));
            return new Wrong();
        }
        limits.giveBack(visitor.from(), key, claim.known());
        Account account = claim.account().orElseThrow();
        Instant at = clock.instant();
        return account.codes()
                ? new CodeNeeded(database.write(sql -> secondStep(sql, account, at)))
                : database.write(sql -> let(sql, account, visitor, "password", at));
    }

    /**
     * The second step.
     *
     * @param step secret that the first step gave
     * @param code a one-time code, or a recovery code
     */
    SignInOutcome code(String step, String code, Visitor visitor, Clock clock) {
        Instant at = clock.instant();
        Optional<Account> found = database.read(sql -> claimed(sql, step, at));
        if (found.isEmpty()) {
            return new Over();
        }
        Account account = found.get();
        String key = "code " + account.email();
        boolean known =
                database.read(sql -> KnownNetworks.contain(sql, account.id(), visitor.network()));
        Optional<Duration> pause = limits.take(visitor.from(), key, known);
        if (pause.isPresent()) {
            return new TooMany(pause.get());
        }
        SignInOutcome outcome =
                database.write(
                        sql ->
                                Codes.isRight(sql, account.id(), code, at)
                                                && OneTimeLinks.use(sql, step)
                                        ? let(sql, account, visitor, "code", at)
                                        : new Wrong());
        if (outcome instanceof Done) {
            limits.giveBack(visitor.from(), key, known);
        } else {
            refused(account, visitor, at);
        }
        return outcome;
    }

    private static Optional<Account> claimed(DSLContext sql, String step, Instant at) {
        return OneTimeLinks.find(sql, step, Purpose.SECOND_STEP, at)
                .map(Offer::account)
                .flatMap(account -> Accounts.find(sql, account))
                .filter(Account::isOpen);
    }

    private static Claim claim(DSLContext sql, String email, Visitor visitor) {
        return Accounts.byEmail(sql, email)
                .filter(Account::isOpen)
                .map(
                        account ->
                                new Claim(
                                        Optional.of(account),
                                        Passwords.kept(sql, account.id()),
                                        KnownNetworks.contain(
                                                sql, account.id(), visitor.network())))
                .orElse(Claim.UNKNOWN);
    }

    private void refused(Account account, Visitor visitor, Instant at) {
        database.change(
                sql ->
                        Audit.append(
                                sql,
                                at,
                                account.editor(visitor.cameFrom()),
                                "sign-in-refused",
                                account.email(),
                                ""));
    }

    private static String secondStep(DSLContext sql, Account account, Instant at) {
        return OneTimeLinks.make(
                sql,
                Offer.of(Purpose.SECOND_STEP, account),
                account.name(),
                at);
    }

    /**
     * Begins a session for somebody who has shown who she is.
     *
     * @param by how: password, code, passkey, invitation
     */
    public static Done let(DSLContext sql, Account account, Visitor visitor, String by, Instant at) {
        String secret =
                StaffSessions.begin(
                        sql, account.id(), visitor.cameFrom(), visitor.browser(), at);
        KnownNetworks.add(sql, account.id(), visitor.network(), at);
        Audit.append(
                sql, at, account.editor(visitor.cameFrom()), "sign-in", account.email(), by);
        return new Done(account, secret);
    }
}
