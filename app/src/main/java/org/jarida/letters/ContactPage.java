package org.jarida.letters;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.ClientAddress;
import org.jarida.platform.Database;
import org.jarida.platform.FormOrigin;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code /contact}: how to reach the paper, and the form to write to it; then the receipt. */
@Controller
final class ContactPage {
    private static final String TEMPLATE = "letters/contact.jte";

    private final Database database;
    private final Frames frames;
    private final ReceiveLetter receive;
    private final FormOrigin origin;
    private final ClientAddress client;
    private final Clock clock;

    ContactPage(
            Database database,
            Frames frames,
            ReceiveLetter receive,
            FormOrigin origin,
            ClientAddress client,
            Clock clock) {
        this.database = database;
        this.frames = frames;
        this.receive = receive;
        this.origin = origin;
        this.client = client;
        this.clock = clock;
    }

    @GetMapping("/contact")
    Page form(Language language) {
        ContactView view = view(language, LetterForm.EMPTY, List.of(), Optional.empty());
        return Page.ok(TEMPLATE, view, view.frame().freshness());
    }

    @PostMapping("/contact")
    Answer receive(Language language, HttpServletRequest request) {
        if (!origin.isOurs(request)) {
            return foreign(language);
        }
        LetterForm form = LetterForm.sent(request);
        return switch (receive.receive(form, client.of(request), clock)) {
            case ReceiveOutcome.Received(var token) ->
                    Moved.onward(language.address("/contact/receipt/" + token));
            case ReceiveOutcome.Refused(var problems) ->
                    Page.unkept(
                            TEMPLATE,
                            view(language, form, problems, Optional.empty()),
                            HttpStatus.UNPROCESSABLE_CONTENT.value());
            case ReceiveOutcome.TooMany(var pause) -> tooMany(language, form, pause);
        };
    }

    private Page tooMany(Language language, LetterForm form, Duration pause) {
        return Page.unkept(
                        TEMPLATE,
                        view(language, form, List.of(), Optional.of(pause)),
                        HttpStatus.TOO_MANY_REQUESTS.value())
                .field(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
    }

    private ContactView view(
            Language language,
            LetterForm form,
            List<FieldProblem> problems,
            Optional<Duration> pause) {
        Frame frame = database.read(sql -> frames.page(sql, language, "/contact"));
        String title = frame.text("contact.title");
        boolean stopped = !problems.isEmpty() || pause.isPresent();
        return new ContactView(
                frame.titled(stopped ? frame.text("letter.stopped") + ": " + title : title),
                form,
                problems,
                pause);
    }

    /** Nothing of it is kept, not even in the answer: it was not typed here. */
    private Page foreign(Language language) {
        Frame frame = database.read(sql -> frames.unlisted(sql, language));
        return Page.unkept(
                "letters/foreign.jte",
                frame.titled(frame.text("letter.foreign.title")),
                HttpStatus.FORBIDDEN.value());
    }

    @GetMapping("/contact/receipt/{token:[0-9a-f]{32}}")
    Page receipt(@PathVariable("token") String token, Language language) {
        return database.read(
                        sql ->
                                Letters.receipt(sql, token)
                                        .map(
                                                letter ->
                                                        new ReceiptView(
                                                                frames.unlisted(sql, language),
                                                                letter)))
                .map(
                        view ->
                                Page.unkept(
                                        "letters/receipt.jte", titled(view), HttpStatus.OK.value()))
                .orElseThrow(NotThere::new);
    }

    private static ReceiptView titled(ReceiptView view) {
        Frame frame = view.frame();
        return new ReceiptView(frame.titled(frame.text("letter.receipt.title")), view.letter());
    }
}
