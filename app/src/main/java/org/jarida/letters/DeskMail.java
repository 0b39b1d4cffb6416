package org.jarida.letters;

import java.util.Map;
import java.util.Optional;
import org.jarida.arabic.PlainText;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.platform.MailMessage;
import org.jarida.platform.Mailbox;

/** A letter as the desk's mail shows it, in the paper's own language. */
final class DeskMail {
    private final Messages messages = Messages.of(Language.OWN);
    private final Letter letter;
    private final Paper paper;

    private DeskMail(Letter letter, Paper paper) {
        this.letter = letter;
        this.paper = paper;
    }

    /** Where the paper's mail goes: its contact address. */
    static Optional<Mailbox> desk(Paper paper) {
        return Mailbox.read(paper.contact().email(), "");
    }

    /**
     * @param own the address as which the paper's mail server knows it; where it has none, the
     *     desk's own address is the sender too
     * @return empty where the paper has no contact address
     */
    static Optional<MailMessage> of(Letter letter, Paper paper, Optional<String> own) {
        DeskMail mail = new DeskMail(letter, paper);
        return desk(paper).map(desk -> mail.message(desk, own.orElse(desk.address())));
    }

    private MailMessage message(Mailbox desk, String sender) {
        return new MailMessage(
                "letter." + letter.id() + "." + letter.receivedAt().toEpochMilli(),
                new Mailbox(sender, paper.name()),
                desk,
                Mailbox.read(letter.email(), PlainText.withoutControls(letter.name())),
                messages.text(
                        "letter.mail.subject",
                        Map.of("number", number(), "subject", shown(letter.subject()))),
                text(),
                letter.receivedAt());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        line(text, "letter.mail.number", number());
        line(text, "letter.kind", messages.text(letter.kind().key()));
        line(text, "letter.mail.time", dates().full(letter.receivedAt()));
        line(text, "letter.name", orNone(letter.name()));
        line(text, "letter.email", orNone(letter.email()));
        line(text, "letter.subject", shown(letter.subject()));
        return text.append('\n').append(letter.body()).append('\n').toString();
    }

    private void line(StringBuilder text, String key, String value) {
        text.append(messages.text(key)).append(": ").append(value).append('\n');
    }

    private String orNone(String value) {
        return value.isEmpty() ? messages.text("letter.mail.none") : shown(value);
    }

    /** Nothing that the reader wrote can turn the lines around it. */
    private static String shown(String text) {
        return PlainText.withoutControls(text);
    }

    private String number() {
        return paper.conventions().digits().write(letter.number().toString());
    }

    private PaperDates dates() {
        return new PaperDates(paper.conventions(), messages.language());
    }
}
