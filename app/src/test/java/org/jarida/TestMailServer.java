package org.jarida;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jarida.platform.Smtp;
import org.jspecify.annotations.Nullable;

/** A mail server that keeps what it is sent, and can be down. */
public final class TestMailServer implements AutoCloseable {
    private static final long PATIENCE = 30_000;

    private final String protocol;
    private final int port = TestPaper.freePort();
    private @Nullable GreenMail running;

    private TestMailServer(String protocol) {
        this.protocol = protocol;
    }

    /** Down, until it is started. */
    public static TestMailServer plain() {
        return new TestMailServer(ServerSetup.PROTOCOL_SMTP);
    }

    /** With a certificate that nobody has signed. */
    public static TestMailServer encrypted() {
        return new TestMailServer(ServerSetup.PROTOCOL_SMTPS);
    }

    public TestMailServer start() {
        running = new GreenMail(new ServerSetup(port, "localhost", protocol));
        running.start();
        return this;
    }

    /** Takes mail only from this user. */
    public TestMailServer knowing(String user, String password) {
        GreenMail server = server();
        server.getUserManager().setAuthRequired(true);
        server.setUser(user, user, password);
        return this;
    }

    public Smtp setting() {
        return new Smtp(
                "localhost",
                port,
                protocol.equals(ServerSetup.PROTOCOL_SMTPS)
                        ? Smtp.Encryption.TLS
                        : Smtp.Encryption.WHERE_OFFERED,
                Optional.empty());
    }

    /** Waits until that many messages have come, and gives them all. */
    public List<Received> await(int messages) {
        if (!server().waitForIncomingEmail(PATIENCE, messages)) {
            throw new AssertionError("No " + messages + " messages, but " + received().size());
        }
        return received();
    }

    public List<Received> received() {
        return Arrays.stream(server().getReceivedMessages()).map(Received::of).toList();
    }

    /** A message as a mail program shows it. */
    public record Received(
            String from,
            String to,
            String replyTo,
            String subject,
            String text,
            String id,
            List<String> headers) {
        private static Received of(MimeMessage message) {
            try {
                return new Received(
                        shown(message.getFrom()),
                        shown(message.getRecipients(Message.RecipientType.TO)),
                        shown(message.getReplyTo()),
                        message.getSubject(),
                        ((String) message.getContent()).replace("\r\n", "\n"),
                        message.getMessageID(),
                        Collections.list(message.getAllHeaderLines()));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String shown(Address[] addresses) {
            return Arrays.stream(addresses)
                    .map(one -> shown((InternetAddress) one))
                    .collect(Collectors.joining(", "));
        }

        private static String shown(InternetAddress address) {
            return address.getPersonal() == null
                    ? address.getAddress()
                    : address.getPersonal() + " <" + address.getAddress() + ">";
        }
    }

    private GreenMail server() {
        if (running == null) {
            throw new IllegalStateException("The mail server is down");
        }
        return running;
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }
}
