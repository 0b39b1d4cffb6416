package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.jarida.TestMailServer;
import org.jarida.TestMailServer.Received;
import org.jarida.TestPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message arrives as it was written, or the log says why not, and nothing else. */
class MailTest {
    private static final Mailbox PAPER = new Mailbox("letters@paper.example", "السارية");
    private static final Mailbox DESK = new Mailbox("desk@paper.example", "");
    private static final Mailbox READER = new Mailbox("samia@barid.example", "سامية بن عمر");

    private TestMailServer server = TestMailServer.plain().start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anArabicMessageIsReadAsItWasWritten() {
        mail(server.setting())
                .send(message("رسالة 2026-17: «الحافلة رقم 9»", "سطر أوّل\nسطر ثان.\n"));

        Received message = server.await(1).getFirst();
        assertThat(message.from()).isEqualTo("السارية <letters@paper.example>");
        assertThat(message.to()).isEqualTo("desk@paper.example");
        assertThat(message.replyTo()).isEqualTo("سامية بن عمر <samia@barid.example>");
        assertThat(message.subject()).isEqualTo("رسالة 2026-17: «الحافلة رقم 9»");
        assertThat(message.text().strip()).isEqualTo("سطر أوّل\nسطر ثان.");
        assertThat(message.id()).isEqualTo("<letter.2026.17@localhost>");
        assertThat(message.headers())
                .contains("Auto-Submitted: auto-generated")
                .allMatch(line -> line.chars().allMatch(c -> c < 128));
    }

    @Test
    void aLongSubjectIsWholeAgain() {
        String subject = "رسالة طويلة العنوان ".repeat(12).strip();

        mail(server.setting()).send(message(subject, "نص"));

        assertThat(server.await(1).getFirst().subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: other@example.org",
                "x\nBcc: other@example.org",
                "x\rBcc: other@example.org",
                "x\u0085Bcc: other@example.org",
                "x\u2028Bcc: other@example.org",
                "رسالة\r\nBcc: other@example.org",
                "x\0\r\n\r\nBcc: other@example.org"
            })
    void nobodyWritesHeaders(String subject) {
        MailMessage message = message(subject, "نص");
        Mailbox sly = new Mailbox(READER.address(), subject);

        mail(server.setting())
                .send(
                        new MailMessage(
                                message.id(),
                                PAPER,
                                DESK,
                                Optional.of(sly),
                                subject,
                                message.text(),
                                message.at()));

        Received received = server.await(1).getFirst();
        assertThat(received.headers()).noneMatch(line -> line.startsWith("Bcc"));
        assertThat(received.text().strip()).isEqualTo("نص");
        assertThat(received.subject()).doesNotContain("\r", "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "samia",
                "@barid.example",
                "samia@",
                "sa mia@barid.example",
                "samia@barid.example, other@example.org",
                "Samia <samia@barid.example>",
                "samia@barid.example\r\nBcc: x@y",
                "samia@-barid.example",
                "samia@barid..example",
                "سامية@barid.example",
                "samia@[192.0.2.1]"
            })
    void whatIsNoAddress(String typed) {
        assertThat(Mailbox.read(typed, "")).isEmpty();
    }

    @Test
    void anAddressMayEndInAnyScript() {
        assertThat(Mailbox.read("samia@بريد.تونس", "").map(Mailbox::address))
                .contains("samia@xn--ngbof4h.xn--pgbs0dh");
        assertThat(Mailbox.read("s.b+letters@mail.example", "")).isPresent();
    }

    @Test
    void theServersUserIsGivenItsPassword() {
        server.knowing("paper@paper.example", "sesame");
        Smtp smtp = as(server.setting(), "paper@paper.example", "sesame");

        mail(smtp).send(message("x", "y"));

        assertThat(server.await(1)).hasSize(1);
        assertThat(mail(smtp).ownAddress()).contains("paper@paper.example");
        assertThat(mail(as(smtp, "paper", "sesame")).ownAddress()).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidWithoutIt() {
        server.knowing("paper@paper.example", "sesame");

        assertFails(as(server.setting(), "paper@paper.example", "swordfish"), "user and password");
    }

    @Test
    void aServerThatIsDown() {
        Smtp setting = server.setting();
        server.close();

        assertFails(setting, "no talk with the server");
    }

    @Test
    void aServerThatOffersNoEncryptionIsToldNothingWhereItIsRequired() {
        Smtp plain = server.setting();

        assertFails(
                new Smtp(plain.host(), plain.port(), Smtp.Encryption.STARTTLS, plain.login()),
                "offers no STARTTLS");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aServerThatAnybodyCouldBeIsToldNothing() {
        server.close();
        server = TestMailServer.encrypted().start();

        assertFails(server.setting(), "no talk with the server");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void withoutTheSettingNothingIsSent() {
        Mail mail = new Mail(TestPaper.settings());

        assertThat(mail.isOn()).isFalse();
        assertThatThrownBy(() -> mail.send(message("x", "y"))).isInstanceOf(JobFailed.class);
    }

    private static void assertFails(Smtp smtp, String reason) {
        assertThatThrownBy(() -> mail(smtp).send(message("SUBJECT", "WORDS")))
                .isInstanceOf(JobFailed.class)
                .hasNoCause()
                .message()
                .contains(reason)
                .doesNotContain("SUBJECT", "WORDS", "@", "swordfish", "sesame");
    }

    private static Mail mail(Smtp smtp) {
        return new Mail(TestPaper.with(TestPaper.settings(), smtp));
    }

    private static Smtp as(Smtp smtp, String user, String password) {
        return new Smtp(
                smtp.host(),
                smtp.port(),
                smtp.encryption(),
                Optional.of(new Smtp.Login(user, password)));
    }

    private static MailMessage message(String subject, String text) {
        return new MailMessage(
                "letter.2026.17", PAPER, DESK, Optional.of(READER), subject, text, TestPaper.NOON);
    }
}
