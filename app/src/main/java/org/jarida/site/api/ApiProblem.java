package org.jarida.site.api;

import java.time.Instant;
import java.util.Optional;
import org.jarida.arabic.PlainText;
import org.jarida.platform.XmlText;
import org.jarida.platform.page.Document;
import org.jarida.publication.Tombstone;
import org.springframework.http.HttpStatus;

/** Why the API does not give what was asked, as a problem document (RFC 9457). */
public final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/problem+json";

    /** The problem is what the status says of it (RFC 9457, 4.2.1). */
    private static final String NO_TYPE = "about:blank";

    private static final int MOST_OF_A_WORD = 60;

    private final HttpStatus status;

    private ApiProblem(HttpStatus status, String detail) {
        super(detail, null, false, false);
        this.status = status;
    }

    private record Body(
            String type,
            String title,
            int status,
            String detail,
            Optional<Instant> publishedAt,
            Optional<Instant> withdrawnAt,
            Optional<String> reason) {}

    static ApiProblem notThere(String what, Object which) {
        return new ApiProblem(
                HttpStatus.NOT_FOUND, "There is no " + what + " " + quoted(which) + ".");
    }

    static ApiProblem wrong(String parameter, String value, String rule) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                "The parameter " + parameter + " is " + quoted(value) + ": " + rule + ".");
    }

    Document document() {
        return document(status, String.valueOf(getMessage()));
    }

    /** What a withdrawn article left: that it was, since when it is gone, and why. */
    static Document gone(Tombstone tombstone) {
        return document(
                HttpStatus.GONE,
                new Body(
                        NO_TYPE,
                        HttpStatus.GONE.getReasonPhrase(),
                        HttpStatus.GONE.value(),
                        "The article was withdrawn by the editors.",
                        Optional.of(tombstone.publishedAt()),
                        Optional.of(tombstone.withdrawnAt()),
                        Optional.of(tombstone.reason())));
    }

    /** Whether an address is one of the API, whose problems are told to programs. */
    public static boolean isToldAt(String path) {
        return path.startsWith(ApiLinks.ROOT);
    }

    /** For what the server refuses by itself. */
    public static Document of(int code) {
        HttpStatus status =
                Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.NOT_FOUND);
        return document(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address; see /api/v1/openapi.json.";
                    case METHOD_NOT_ALLOWED ->
                            "The API is for reading: only GET and HEAD are answered.";
                    default ->
                            status.is5xxServerError()
                                    ? "A fault happened on the server and was noted."
                                    : "The request was not understood.";
                });
    }

    private static Document document(HttpStatus status, String detail) {
        return document(
                status,
                new Body(
                        NO_TYPE,
                        status.getReasonPhrase(),
                        status.value(),
                        detail,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Document document(HttpStatus status, Body body) {
        return Document.unkept(TYPE, PublicJson.bytes(body), status.value()).open();
    }

    /** What was sent, as far as it helps to see the mistake. */
    private static String quoted(Object sent) {
        String word = XmlText.of(PlainText.withoutControls(sent.toString()));
        return "\"" + word.substring(0, Math.min(word.length(), MOST_OF_A_WORD)) + "\"";
    }
}
