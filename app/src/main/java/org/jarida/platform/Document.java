package org.jarida.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** An answer for programs: text in a format of its own, kept and asked again as pages are. */
public final class Document implements View {
    private final String type;
    private final byte[] bytes;
    private final int status;
    private final Optional<Instant> changedAt;
    private final boolean open;

    private Document(
            String type, byte[] bytes, int status, Optional<Instant> changedAt, boolean open) {
        this.type = type;
        this.bytes = bytes;
        this.status = status;
        this.changedAt = changedAt;
        this.open = open;
    }

    /**
     * @param type media type; the charset is always UTF-8
     */
    public static Document of(String type, String text) {
        return of(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param bytes of a text in UTF-8; not to be changed afterwards
     */
    public static Document of(String type, byte[] bytes) {
        return new Document(type, bytes, HttpServletResponse.SC_OK, Optional.empty(), false);
    }

    /** With another status; what is no 200 is not kept. */
    public Document status(int other) {
        return new Document(type, bytes, other, changedAt, open);
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
                ? new Document(type, bytes, status, Optional.of(second), open)
                : this;
    }

    /**
     * Data that scripts of other sites may read: public, the same for all, asked without cookies.
     */
    public Document open() {
        return new Document(type, bytes, status, changedAt, true);
    }

    @Override
    public String getContentType() {
        return type + ";charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        if (open) {
            OpenData.allow(response);
        }
        if (status == HttpServletResponse.SC_OK) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, Page.REVALIDATE);
            if (isKnown(new ServletWebRequest(request, response))) {
                return;
            }
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.setStatus(status);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** By its ETag where the asker has one; else by time. */
    private boolean isKnown(ServletWebRequest asked) {
        String etag = Page.etag(bytes);
        return changedAt
                .map(at -> asked.checkNotModified(etag, at.toEpochMilli()))
                .orElseGet(() -> asked.checkNotModified(etag));
    }
}
