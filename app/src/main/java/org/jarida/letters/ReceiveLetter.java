package org.jarida.letters;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jarida.letters.ReceiveOutcome.Received;
import org.jarida.letters.ReceiveOutcome.Refused;
import org.jarida.letters.ReceiveOutcome.TooMany;
import org.jarida.paper.Conventions;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.platform.Mail;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a reader's letter: checks it, stores it under a number, and has it sent to the desk where
 * the paper has a mail server and an address. Anybody may write. The log tells the number alone.
 */
@Component
final class ReceiveLetter {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiveLetter.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    private final Database database;
    private final LetterLimits limits;
    private final Mail mail;
    private final Jobs jobs;

    ReceiveLetter(Database database, LetterLimits limits, Mail mail, Jobs jobs) {
        this.database = database;
        this.limits = limits;
        this.mail = mail;
        this.jobs = jobs;
    }

    /**
     * @param from whose letters are counted together
     */
    ReceiveOutcome receive(LetterForm typed, InetAddress from, Clock clock) {
        String token = token();
        if (!typed.trap().isEmpty()) {
            // A program; it is not told that it was seen.
            return new Received(token);
        }
        LetterForm form = typed.trimmed();
        List<FieldProblem> problems = LetterCheck.problems(form);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        Optional<Duration> pause = limits.take(from);
        if (pause.isPresent()) {
            return new TooMany(pause.get());
        }
        Instant at = clock.instant();
        LetterNumber number = database.write(sql -> store(sql, form, token, at));
        LOG.info("Letter {} is received", number);
        return new Received(token);
    }

    private LetterNumber store(DSLContext sql, LetterForm form, String token, Instant at) {
        Optional<Paper> paper = PaperStore.find(sql);
        ZoneId zone = paper.map(Paper::conventions).orElse(Conventions.TUNISIAN).timeZone();
        Letter letter = Letters.add(sql, form, token, at.atZone(zone).getYear(), at);
        if (mail.isOn() && paper.flatMap(DeskMail::desk).isPresent()) {
            jobs.enqueue(sql, SendLetter.JOB, Long.toString(letter.id()), at);
        }
        return letter.number();
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
