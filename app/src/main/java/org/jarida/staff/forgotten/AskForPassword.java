package org.jarida.staff.forgotten;

import java.time.Clock;
import java.time.Instant;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.SendLink;
import org.springframework.stereotype.Component;

/**
 * Somebody says that she has forgotten her password. Whether that address has an account is looked
 * up later, where the mail is made: neither the answer nor its time can tell.
 */
@Component
final class AskForPassword {
    private static final int LONGEST = 254;

    private final Database database;
    private final Jobs jobs;

    AskForPassword(Database database, Jobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    void ask(String email, Language language, Clock clock) {
        String typed = Accounts.lower(email);
        if (typed.length() > LONGEST) {
            return;
        }
        Instant at = clock.instant();
        Offer offer = new Offer(Purpose.PASSWORD, null, "", typed, Role.REPORTER, language);
        database.change(
                sql -> {
                    long id = OneTimeLinks.prepare(sql, offer, "", at);
                    jobs.enqueue(sql, SendLink.JOB, Long.toString(id), at);
                });
    }
}
