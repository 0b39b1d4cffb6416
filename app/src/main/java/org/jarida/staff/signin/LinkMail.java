package org.jarida.staff.signin;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jarida.arabic.PlainText;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.platform.Mail;
import org.jarida.platform.MailMessage;
import org.jarida.platform.Mailbox;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Open;
import org.jarida.staff.signin.OneTimeLinks.Purpose;

/** The mail that brings a one-time link, in the language of who gets it. */
public final class LinkMail {
    private final Open open;
    private final Paper paper;
    private final URI url;

    LinkMail(Open open, Paper paper, URI url) {
        this.open = open;
        this.paper = paper;
        this.url = url;
    }

    /** As whom the newsroom writes; empty where the paper has no address to write from. */
    public static Optional<Mailbox> sender(Paper paper, Mail mail) {
        return mail.ownAddress()
                .flatMap(address -> Mailbox.read(address, paper.name()))
                .or(() -> Mailbox.read(paper.contact().email(), paper.name()));
    }

    MailMessage message(String secret, Mailbox sender, Instant at) {
        Offer offer = open.offer();
        Language language = offer.language();
        Messages messages = Messages.of(language, paper.conventions().digits());
        String kind = offer.purpose() == Purpose.INVITATION ? "mail.invitation" : "mail.password";
        Map<String, String> words =
                Map.of(
                        "name", shown(offer.name().isEmpty() ? offer.email() : offer.name()),
                        "by", shown(open.madeBy()),
                        "paper", shown(paper.name()),
                        "role", messages.text("role." + offer.role().code()),
                        "link", offer.purpose().address(url, language, secret));
        return new MailMessage(
                // Another secret, another message: a second one must not be taken for a copy.
                "link." + open.id() + "." + Secret.hash(secret).substring(0, 12),
                sender,
                Mailbox.read(offer.email(), shown(offer.name())).orElseThrow(),
                Optional.empty(),
                messages.text(kind + ".subject", words),
                messages.text(kind + ".text", words) + "\n",
                at);
    }

    private static String shown(String text) {
        return PlainText.withoutControls(text);
    }
}
