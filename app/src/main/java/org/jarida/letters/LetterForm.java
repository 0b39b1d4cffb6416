package org.jarida.letters;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The form as a reader sent it.
 *
 * @param trap a field that no reader sees; only a program fills it
 */
public record LetterForm(
        LetterKind kind, String name, String email, String subject, String body, String trap) {
    static final LetterForm EMPTY = new LetterForm(LetterKind.OPINION, "", "", "", "", "");

    static LetterForm sent(HttpServletRequest request) {
        return new LetterForm(
                LetterKind.find(field(request, "kind")).orElse(LetterKind.OPINION),
                field(request, "name"),
                field(request, "email"),
                field(request, "subject"),
                field(request, "body"),
                field(request, "link"));
    }

    private static String field(HttpServletRequest request, String name) {
        return requireNonNullElse(request.getParameter(name), "");
    }

    /** The same without the white space around it, and with lines as they are stored. */
    LetterForm trimmed() {
        return new LetterForm(
                kind,
                name.strip(),
                email.strip(),
                subject.strip(),
                body.replace("\r\n", "\n").replace('\r', '\n').strip(),
                trap);
    }
}
