package org.jarida.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jarida.platform.OpenData;

/** An answer for programs: text in a format of its own, kept and asked again as pages are. */
public final class Document implements Answer {
    private final String type;
    private final byte[] bytes;
    private final int status;
    private final Optional<Freshness> freshness;
    private final Optional<Instant> changedAt;
    private final boolean open;

    private Document(
            String type,
            byte[] bytes,
            int status,
            Optional<Freshness> freshness,
            Optional<Instant> changedAt,
            boolean open) {
        this.type = type;
        this.bytes = bytes;
        this.status = status;
        this.freshness = freshness;
        this.changedAt = changedAt;
        this.open = open;
    }

    /**
     * Kept as long as it is fresh.
     *
     * @param type media type; the charset is always UTF-8
     */
    public static Document of(String type, String text, Freshness freshness) {
        return of(type, text.getBytes(StandardCharsets.UTF_8), freshness);
    }

    /**
     * Kept as long as it is fresh.
     *
     * @param bytes of a text in UTF-8; not to be changed afterwards
     */
    public static Document of(String type, byte[] bytes, Freshness freshness) {
        return new Document(
                type,
                bytes,
                HttpServletResponse.SC_OK,
                Optional.of(freshness),
                Optional.empty(),
                false);
    }

    /** Only for who asked. */
    public static Document unkept(String type, byte[] bytes, int status) {
        return new Document(type, bytes, status, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Not changed since some time.
     *
     * @param now a change of this very second may be followed by another, which the header, a time
     *     in whole seconds, could not tell (RFC 9110, 8.8.2.2): then it is left out
     */
    public Document changedAt(Instant at, Instant now) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        return second.isBefore(now.truncatedTo(ChronoUnit.SECONDS))
                ? new Document(type, bytes, status, freshness, Optional.of(second), open)
                : this;
    }

    /**
     * Data that scripts of other sites may read: public, the same for all, asked without cookies.
     */
    public Document open() {
        return new Document(type, bytes, status, freshness, changedAt, true);
    }

    @Override
    public String getContentType() {
        return type + ";charset=utf-8";
    }

    @Override
    public Finished finish() {
        Finished finished =
                Finished.of(status, getContentType(), bytes).kept(freshness).changedAt(changedAt);
        return open ? finished.fields(OpenData.FIELDS) : finished;
    }
}
