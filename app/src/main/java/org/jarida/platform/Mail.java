package org.jarida.platform;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.stereotype.Component;

/** Sends mail by the server that the settings name. */
@Component
public final class Mail {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Optional<Smtp> smtp;
    private final String host;

    Mail(Settings settings) {
        this.smtp = settings.smtp();
        this.host = settings.url().getHost();
    }

    /** True where the settings name a server. */
    public boolean isOn() {
        return smtp.isPresent();
    }

    /** The address as which the paper is known to its server, where that is an address at all. */
    public Optional<String> ownAddress() {
        return smtp.flatMap(Smtp::login)
                .map(Smtp.Login::user)
                .filter(user -> Mailbox.read(user, "").isPresent());
    }

    /**
     * Returns when the server has taken the message. Never inside a transaction.
     *
     * @throws JobFailed where it has not, with the reason and without a word of the message
     */
    public void send(MailMessage message) {
        Smtp server = smtp.orElseThrow(() -> new JobFailed("there is no setting smtp"));
        try {
            Transport.send(
                    mime(message, Session.getInstance(properties(server))),
                    server.login().map(Smtp.Login::user).orElse(null),
                    server.login().map(Smtp.Login::password).orElse(null));
        } catch (MessagingException e) {
            throw new JobFailed("mail was not sent: " + reason(e));
        }
    }

    private Properties properties(Smtp server) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.localhost", host);
        properties.put("mail.smtp.auth", Boolean.toString(server.login().isPresent()));
        properties.put("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(ANSWER.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(ANSWER.toMillis()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.encryption()) {
            case WHERE_OFFERED -> properties.put("mail.smtp.starttls.enable", "true");
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }

    private MimeMessage mime(MailMessage message, Session session) throws MessagingException {
        String id = "<" + message.id() + "@" + host + ">";
        MimeMessage mime =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", id);
                    }
                };
        mime.setFrom(address(message.from()));
        mime.setRecipient(MimeMessage.RecipientType.TO, address(message.to()));
        if (message.replyTo().isPresent()) {
            mime.setReplyTo(new Address[] {address(message.replyTo().get())});
        }
        mime.setSubject(oneLine(message.subject()), UTF_8);
        mime.setSentDate(Date.from(message.at()));
        // RFC 3834: no machine is to answer it.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setText(message.text().replace("\n", "\r\n"), UTF_8);
        return mime;
    }

    private static InternetAddress address(Mailbox mailbox) {
        try {
            return new InternetAddress(mailbox.address(), oneLine(mailbox.name()), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
    }

    /** What ends a line would end a header, and begin another. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    /** What servers say quotes addresses: only their code is told. */
    private static String reason(MessagingException thrown) {
        Exception last = thrown;
        while (last instanceof MessagingException e && e.getNextException() != null) {
            last = e.getNextException();
        }
        return switch (last) {
            case AuthenticationFailedException _ -> "the server does not take user and password";
            case SMTPSenderFailedException e -> "the sender is refused with " + e.getReturnCode();
            case SMTPAddressFailedException e ->
                    "the recipient is refused with " + e.getReturnCode();
            case SMTPSendFailedException e -> "it is refused with " + e.getReturnCode();
            case MessagingException e when isWithoutTls(e) -> "the server offers no STARTTLS";
            default -> "no talk with the server (" + last.getClass().getSimpleName() + ")";
        };
    }

    private static boolean isWithoutTls(MessagingException thrown) {
        return String.valueOf(thrown.getMessage()).startsWith("STARTTLS is required");
    }
}
