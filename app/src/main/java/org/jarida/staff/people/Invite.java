package org.jarida.staff.people;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.platform.Mail;
import org.jarida.platform.Mailbox;
import org.jarida.platform.Settings;
import org.jarida.staff.Accounts;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Task;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.LinkMail;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.SendLink;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Invites somebody to the newsroom, by mail where the paper sends mail. */
@Component
final class Invite {
    private final Database database;
    private final Jobs jobs;
    private final Mail mail;
    private final Settings settings;

    Invite(Database database, Jobs jobs, Mail mail, Settings settings) {
        this.database = database;
        this.jobs = jobs;
        this.mail = mail;
        this.settings = settings;
    }

    /** What came of it. */
    sealed interface Outcome {
        record Sent(String email) implements Outcome {}

        /** No mail is sent: to be handed over, and shown this once. */
        record Handed(String email, String link) implements Outcome {}

        record Refused(List<FieldProblem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Another invitation to the same address is good no more. */
    Outcome invite(
            Editor editor, String name, String email, Role role, Language language, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Offer offer =
                new Offer(Purpose.INVITATION, null, name.strip(), lower(email), role, language);
        List<FieldProblem> problems = problems(offer);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        Instant at = clock.instant();
        return database.write(sql -> invite(sql, editor, offer, at));
    }

    private static String lower(String email) {
        return Accounts.lower(email);
    }

    private List<FieldProblem> problems(Offer offer) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!offer.name().isEmpty() && !Accounts.isName(offer.name())) {
            problems.add(new FieldProblem("name", "account.name-needed"));
        }
        if (Mailbox.read(offer.email(), "").isEmpty()) {
            problems.add(new FieldProblem("email", "account.email-wrong"));
        } else if (database.read(sql -> Accounts.byEmail(sql, offer.email())).isPresent()) {
            problems.add(new FieldProblem("email", "staff.email-taken"));
        }
        return problems;
    }

    private Outcome invite(DSLContext sql, Editor editor, Offer offer, Instant at) {
        OneTimeLinks.open(sql, Purpose.INVITATION, at).stream()
                .filter(one -> one.offer().email().equals(offer.email()))
                .forEach(one -> OneTimeLinks.takeBack(sql, Purpose.INVITATION, one.id()));
        Audit.append(sql, at, editor, "invite", offer.email(), offer.role().code());
        if (sendsMail(sql, mail)) {
            long id = OneTimeLinks.prepare(sql, offer, editor.name(), at);
            jobs.enqueue(sql, SendLink.JOB, Long.toString(id), at);
            return new Outcome.Sent(offer.email());
        }
        String secret = OneTimeLinks.make(sql, offer, editor.name(), at);
        return new Outcome.Handed(
                offer.email(),
                Purpose.INVITATION.address(settings.url(), offer.language(), secret));
    }

    /** Whether the paper has a server for its mail, and an address to send it from. */
    static boolean sendsMail(DSLContext sql, Mail mail) {
        Optional<Paper> paper = PaperStore.find(sql);
        return mail.isOn() && paper.flatMap(one -> LinkMail.sender(one, mail)).isPresent();
    }
}
