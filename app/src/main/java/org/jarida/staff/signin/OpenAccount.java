package org.jarida.staff.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Mailbox;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Opens the account that somebody was invited to, and lets her in. */
@Component
final class OpenAccount {
    private final Database database;

    OpenAccount(Database database) {
        this.database = database;
    }

    /** What somebody who was invited says of herself. */
    record Form(String name, String email, String password) {}

    /** What came of it. */
    sealed interface Outcome {
        record Opened(Account account, String secret) implements Outcome {}

        record Refused(List<FieldProblem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }

        /** The invitation was used, taken back, or is too old. */
        record Over() implements Outcome {}
    }

    Optional<Offer> invitation(String secret, Clock clock) {
        return database.read(
                sql -> OneTimeLinks.find(sql, secret, Purpose.INVITATION, clock.instant()));
    }

    Outcome open(String secret, Form typed, Language language, Visitor visitor, Clock clock) {
        Optional<Offer> offer = invitation(secret, clock);
        if (offer.isEmpty()) {
            return new Outcome.Over();
        }
        Form form = addressed(typed, offer.get());
        List<FieldProblem> problems = problems(form);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Passwords.Hashed password = Passwords.Hashed.of(form.password());
        Instant at = clock.instant();
        return database.write(
                sql -> open(sql, secret, offer.get(), form, password, language, visitor, at));
    }

    /** Who was invited at an address cannot open the account for another. */
    private static Form addressed(Form typed, Offer offer) {
        return offer.email().isEmpty()
                ? typed
                : new Form(typed.name(), offer.email(), typed.password());
    }

    private List<FieldProblem> problems(Form form) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!Accounts.isName(form.name())) {
            problems.add(new FieldProblem("name", "account.name-needed"));
        }
        if (Mailbox.read(form.email().strip(), "").isEmpty()) {
            problems.add(new FieldProblem("email", "account.email-wrong"));
        } else if (database.read(sql -> Accounts.byEmail(sql, form.email())).isPresent()) {
            problems.add(new FieldProblem("email", "account.email-taken"));
        }
        String paper = database.read(PaperStore::find).map(one -> one.name()).orElse("");
        Passwords.problem(form.password(), List.of(form.name(), form.email(), paper))
                .ifPresent(key -> problems.add(new FieldProblem("password", key)));
        return problems;
    }

    private static Outcome open(
            DSLContext sql,
            String secret,
            Offer offer,
            Form form,
            Passwords.Hashed password,
            Language language,
            Visitor visitor,
            Instant at) {
        if (!OneTimeLinks.use(sql, secret)) {
            return new Outcome.Over();
        }
        long id =
                Accounts.open(
                        sql,
                        form.name().strip(),
                        form.email().strip(),
                        offer.role(),
                        language,
                        at);
        Passwords.set(sql, id, password);
        Account account = Accounts.find(sql, id).orElseThrow();
        Audit.append(
                sql,
                at,
                account.editor(visitor.cameFrom()),
                "open-account",
                account.email(),
                offer.role().code());
        var done = SignIn.let(sql, account, visitor, "invitation", at);
        return new Outcome.Opened(account, done.secret());
    }
}
