package org.jarida.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.JOB;
import static org.jarida.schema.Tables.LETTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.TestClock;
import org.jarida.TestMailServer;
import org.jarida.TestMailServer.Received;
import org.jarida.TestPaper;
import org.jarida.paper.Conventions;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Jobs;
import org.jarida.platform.Smtp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A letter reaches the desk by mail: at once, or when the mail server is there again. */
@Timeout(120)
class SendingTest {
    private static final TestMailServer SERVER = TestMailServer.plain();
    private static final TestClock CLOCK = new TestClock(TestPaper.NOON);

    private static TestPaper paper;

    @BeforeAll
    static void start() {
        paper = TestPaper.start(TestPaper.with(TestPaper.settings(), SERVER.setting()), CLOCK);
    }

    @AfterAll
    static void stop() {
        paper.close();
        SERVER.close();
    }

    @BeforeEach
    void begin() {
        SERVER.start();
        name("tahrir@assariya.example");
        paper.database().change(sql -> sql.deleteFrom(LETTER).execute());
        CLOCK.moveOn(Duration.ofHours(1));
    }

    @AfterEach
    void end() {
        awaitNoJobs();
        SERVER.close();
    }

    @Test
    void theDeskReadsTheLetterAndAnswersTheReader() {
        new SentForm().with("kind", "correction").to(paper);

        Received mail = SERVER.await(1).getFirst();
        Letter letter = letters().getFirst();
        assertThat(mail.from()).isEqualTo("السارية <tahrir@assariya.example>");
        assertThat(mail.to()).isEqualTo("tahrir@assariya.example");
        assertThat(mail.replyTo()).isEqualTo("سامية بن عمر <samia@barid.example>");
        assertThat(mail.subject()).isEqualTo("رسالة " + letter.number() + ": الحافلة رقم 9 (NATO)");
        assertThat(mail.text().replace('\u00a0', ' ').strip())
                .isEqualTo(
                        """
                        الرقم: NUMBER
                        نوع الرسالة: طلب تصويب
                        وصلت: TIME
                        الاسم: سامية بن عمر
                        البريد الإلكتروني: samia@barid.example
                        الموضوع: الحافلة رقم 9 (NATO)

                        سيدي المحرّر،
                        قرأت مقالكم."""
                                .replace("NUMBER", letter.number().toString())
                                .replace("TIME", told(letter.receivedAt())));
        awaitSent(1);
    }

    @Test
    void aTipWithoutNameAndAddressReachesTheDeskToo() {
        new SentForm().with("kind", "tip").with("name", "").with("email", "").to(paper);

        Received mail = SERVER.await(1).getFirst();
        assertThat(mail.replyTo()).isEqualTo(mail.from());
        assertThat(mail.text())
                .contains("الاسم: لم يُذكر\n", "البريد الإلكتروني: لم يُذكر\n")
                .contains("نوع الرسالة: خبر أو معلومة\n");
    }

    @Test
    void aLetterThatComesWhileTheMailServerIsDownIsSentLater() {
        SERVER.close();

        new SentForm().to(paper);

        assertThat(letters()).hasSize(1);
        while (paper.database()
                .<Boolean>read(sql -> sql.fetchExists(JOB, JOB.CONSECUTIVE_FAILURES.eq(0)))) {
            Thread.onSpinWait();
        }
        assertThat(letters().getFirst().sentAt()).isEmpty();

        SERVER.start();
        CLOCK.moveOn(Duration.ofMinutes(1));

        assertThat(SERVER.await(1)).hasSize(1);
        awaitSent(1);
        assertThat(SERVER.received()).hasSize(1);
    }

    @Test
    void aLetterThatWasSentIsNotSentAgain() {
        new SentForm().to(paper);
        awaitSent(1);
        String id = Long.toString(letters().getFirst().id());

        // As after a crash between the mark and the end of the job.
        paper.database()
                .change(
                        sql ->
                                paper.part(Jobs.class)
                                        .enqueue(sql, SendLetter.JOB, id, CLOCK.instant()));
        awaitNoJobs();
        assertThat(SERVER.received()).hasSize(1);

        // As after a crash between the mail and the mark: the desk's program can tell that it is
        // one.
        paper.database().change(sql -> sql.update(LETTER).setNull(LETTER.SENT_AT).execute());
        paper.database()
                .change(
                        sql ->
                                paper.part(Jobs.class)
                                        .enqueue(sql, SendLetter.JOB, id, CLOCK.instant()));

        List<Received> mails = SERVER.await(2);
        assertThat(mails.get(0).id()).isEqualTo(mails.get(1).id());
    }

    @Test
    void twoLettersHaveTwoIds() {
        new SentForm().to(paper);
        new SentForm().to(paper);

        assertThat(SERVER.await(2)).extracting(Received::id).doesNotHaveDuplicates();
    }

    @Test
    void aReaderWritesNoHeaders() {
        new SentForm()
                .with("name", "x\u202e <desk@evil.example>, y")
                .with("subject", "=?utf-8?q?=0d=0aBcc:_x@evil.example?=")
                .to(paper);

        Received mail = SERVER.await(1).getFirst();
        assertThat(mail.replyTo()).isEqualTo("x <desk@evil.example>, y <samia@barid.example>");
        assertThat(mail.headers()).noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void aPaperWithoutAnAddressKeepsItsLetters() {
        name("");
        new SentForm().to(paper);
        name("لا بريد");
        new SentForm().to(paper);

        assertThat(letters()).hasSize(2);
        assertThat(jobs()).isZero();
    }

    @Test
    void theSenderIsWhoTheServerKnows() {
        Smtp known =
                new Smtp(
                        "localhost",
                        1,
                        Smtp.Encryption.STARTTLS,
                        Optional.of(new Smtp.Login("jarida@assariya.example", "sesame")));
        new SentForm().to(paper);
        Letter letter = letters().getFirst();

        assertThat(
                        DeskMail.of(
                                        letter,
                                        paper("tahrir@assariya.example"),
                                        known.login().map(Smtp.Login::user))
                                .orElseThrow()
                                .from()
                                .address())
                .isEqualTo("jarida@assariya.example");
    }

    private static String told(Instant at) {
        return new PaperDates(Conventions.TUNISIAN, Language.AR).full(at).replace('\u00a0', ' ');
    }

    private static void name(String email) {
        paper.database().change(sql -> PaperStore.save(sql, paper(email), TestPaper.NOON));
    }

    private static Paper paper(String email) {
        return new Paper(
                "السارية",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                new Paper.Contact("", "", "", email),
                Conventions.TUNISIAN,
                Optional.empty(),
                Optional.empty());
    }

    private static void awaitSent(int letters) {
        while (letters().stream().filter(one -> one.sentAt().isPresent()).count() < letters) {
            Thread.onSpinWait();
        }
        awaitNoJobs();
    }

    private static void awaitNoJobs() {
        while (jobs() > 0) {
            Thread.onSpinWait();
        }
    }

    private static int jobs() {
        return paper.database().read(sql -> sql.fetchCount(JOB));
    }

    private static List<Letter> letters() {
        return paper.database().read(sql -> Letters.newest(sql, 100));
    }
}
