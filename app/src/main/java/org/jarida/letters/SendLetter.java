package org.jarida.letters;

import java.time.Clock;
import java.util.Optional;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.JobFailed;
import org.jarida.platform.JobHandler;
import org.jarida.platform.Mail;
import org.jarida.platform.MailMessage;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends a letter to the desk, and notes on it that it was sent. Should the program end between the
 * two, the letter goes out once more, under the same Message-ID.
 */
@Configuration(proxyBeanMethods = false)
class SendLetter {
    static final String JOB = "send-letter";

    @Bean
    JobHandler sendLetterJob(Database database, Mail mail, Clock clock) {
        return new JobHandler(JOB, data -> send(Long.parseLong(data), database, mail, clock));
    }

    private static void send(long id, Database database, Mail mail, Clock clock) {
        Optional<MailMessage> message = database.read(sql -> message(sql, id, mail));
        if (message.isPresent()) {
            mail.send(message.get());
            database.change(sql -> Letters.markSent(sql, id, clock.instant()));
        }
    }

    /** Empty where there is nothing to do: the letter was sent, or is there no more. */
    private static Optional<MailMessage> message(DSLContext sql, long id, Mail mail) {
        Optional<Letter> letter = Letters.find(sql, id).filter(one -> one.sentAt().isEmpty());
        return letter.map(
                one -> {
                    Paper paper = PaperStore.find(sql).orElseThrow(SendLetter::noDesk);
                    return DeskMail.of(one, paper, mail.ownAddress())
                            .orElseThrow(SendLetter::noDesk);
                });
    }

    private static JobFailed noDesk() {
        return new JobFailed("the paper has no e-mail address");
    }
}
