package org.jarida.staff.people;

import java.time.Clock;
import java.time.Instant;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.platform.Mail;
import org.jarida.platform.Settings;
import org.jarida.staff.Account;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jarida.staff.people.Invite.Outcome;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.SendLink;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Lets somebody who cannot sign in any more choose another password. */
@Component
final class OfferPassword {
    private final Database database;
    private final Jobs jobs;
    private final Mail mail;
    private final Settings settings;

    OfferPassword(Database database, Jobs jobs, Mail mail, Settings settings) {
        this.database = database;
        this.jobs = jobs;
        this.mail = mail;
        this.settings = settings;
    }

    Outcome offer(Editor editor, Account account, Clock clock) {
        editor.require(Task.MANAGE_STAFF);
        Instant at = clock.instant();
        return database.write(sql -> offer(sql, editor, account, at));
    }

    private Outcome offer(DSLContext sql, Editor editor, Account account, Instant at) {
        Offer offer = Offer.of(Purpose.PASSWORD, account);
        Audit.append(sql, at, editor, "offer-password", account.email(), "");
        if (Invite.sendsMail(sql, mail)) {
            long id = OneTimeLinks.prepare(sql, offer, editor.name(), at);
            jobs.enqueue(sql, SendLink.JOB, Long.toString(id), at);
            return new Outcome.Sent(account.email());
        }
        String secret = OneTimeLinks.make(sql, offer, editor.name(), at);
        return new Outcome.Handed(
                account.email(),
                Purpose.PASSWORD.address(settings.url(), account.language(), secret));
    }
}
