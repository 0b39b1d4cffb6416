package org.jarida.staff.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.JobFailed;
import org.jarida.platform.JobHandler;
import org.jarida.platform.Mail;
import org.jarida.platform.MailMessage;
import org.jarida.platform.Settings;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.signin.OneTimeLinks.Open;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends the mail with a one-time link. The link is made here, so that no job and no table holds
 * one. Should the program end before it is noted that the mail went out, another goes out, and the
 * first one's link is good no more.
 */
@Configuration(proxyBeanMethods = false)
public class SendLink {
    public static final String JOB = "send-link";

    @Bean
    JobHandler sendLinkJob(Database database, Mail mail, Settings settings, Clock clock) {
        return new JobHandler(
                JOB, data -> send(Long.parseLong(data), database, mail, settings, clock));
    }

    private static void send(
            long id, Database database, Mail mail, Settings settings, Clock clock) {
        Instant at = clock.instant();
        Optional<MailMessage> message =
                database.write(sql -> message(sql, id, mail, settings, at));
        if (message.isPresent()) {
            mail.send(message.get());
            database.change(sql -> OneTimeLinks.sent(sql, id, clock.instant()));
        }
    }

    /** Empty where there is nothing to do: taken back, sent, or for somebody whom we do not know. */
    private static Optional<MailMessage> message(
            DSLContext sql, long id, Mail mail, Settings settings, Instant at) {
        Optional<Open> open =
                OneTimeLinks.find(sql, id, at)
                        .filter(one -> one.sentAt().isEmpty())
                        .flatMap(one -> addressed(sql, one, at));
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var paper =
                PaperStore.find(sql)
                        .orElseThrow(() -> new JobFailed("the paper has no name yet"));
        String secret = OneTimeLinks.secret(sql, id);
        return Optional.of(
                new LinkMail(open.get(), paper, settings.url())
                        .message(
                                secret,
                                LinkMail.sender(paper, mail)
                                        .orElseThrow(
                                                () ->
                                                        new JobFailed(
                                                                "the paper has no e-mail"
                                                                        + " address")),
                                at));
    }

    /** Whoever has forgotten a password only says an address: here it shows whose it is. */
    private static Optional<Open> addressed(DSLContext sql, Open open, Instant at) {
        if (open.offer().purpose() != OneTimeLinks.Purpose.PASSWORD) {
            return Optional.of(open);
        }
        Optional<Account> account =
                Accounts.byEmail(sql, open.offer().email()).filter(Account::isOpen);
        if (account.filter(one -> OneTimeLinks.isJustSent(sql, one.id(), at)).isPresent()) {
            return Optional.empty();
        }
        account.ifPresent(one -> OneTimeLinks.belongsTo(sql, open.id(), one));
        return account.flatMap(_ -> OneTimeLinks.find(sql, open.id(), at));
    }
}
