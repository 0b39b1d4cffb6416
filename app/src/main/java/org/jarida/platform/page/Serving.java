package org.jarida.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jarida.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** Puts finished answers into the form in which they are sent: header fields and encodings. */
final class Serving {
    /** Below that, a compressed form saves no packet. */
    private static final int WORTH_COMPRESSING = 860;

    private static final Pattern TEXT =
            Pattern.compile("(text/.*|.*(json|xml|javascript)\\b.*)", Pattern.DOTALL);

    /** An instant as HTTP writes it: two digits for the day too (RFC 9110, 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final byte[] BUSY = resource("/busy.html");

    private final Map<String, String> everywhere;
    private final SharedCaches caches;
    private final Clock clock;
    private final HttpFields busy;

    /**
     * @param everywhere header fields of every answer, by name
     */
    Serving(Map<String, String> everywhere, SharedCaches caches, Clock clock) {
        this.everywhere = everywhere;
        this.caches = caches;
        this.clock = clock;
        this.busy = busy(everywhere);
    }

    private static HttpFields busy(Map<String, String> everywhere) {
        HttpFields.Mutable fields = HttpFields.build();
        everywhere.forEach(fields::put);
        fields.put("Content-Type", "text/html;charset=utf-8");
        fields.put("Cache-Control", "no-store");
        fields.put("Retry-After", "2");
        fields.put("Content-Length", Integer.toString(BUSY.length));
        return fields.asImmutable();
    }

    /** Says that too many ask, and when to come again. */
    void busy(Asked asked) {
        asked.send(HttpStatus.SERVICE_UNAVAILABLE_503, busy, ByteBuffer.wrap(BUSY));
    }

    /**
     * An answer as the cache keeps it.
     *
     * @param before what was kept under its address; where that is the same, its forms serve again
     */
    Kept kept(Finished finished, Freshness freshness, @Nullable Kept before) {
        byte[] plain = finished.body();
        boolean squeezable = isSqueezable(finished);
        Instant now = clock.instant();
        Kept kept =
                Kept.of(
                        finished.status(),
                        now,
                        fields(finished, freshness, now, squeezable),
                        Sha256.of(plain).substring(0, 24),
                        freshness,
                        squeezable);
        if (before != null && before.isSameAs(kept)) {
            return kept.inFormsOf(before);
        }
        // The plain bytes are three quarters of it, and nearly nobody asks for them.
        return squeezable
                ? kept.with(Encoding.GZIP, Gzip.quickly(plain))
                : kept.with(Encoding.IDENTITY, plain);
    }

    private List<HttpField> fields(
            Finished finished, Freshness freshness, Instant now, boolean squeezable) {
        Map<String, String> fields = new LinkedHashMap<>(everywhere);
        fields.putAll(caches.fields(freshness, now));
        fields.putAll(finished.fields());
        finished.changedAt().ifPresent(at -> fields.put("Last-Modified", HTTP_DATE.format(at)));
        if (squeezable) {
            fields.put("Vary", "Accept-Encoding");
        }
        List<HttpField> encoded = new ArrayList<>();
        fields.forEach((name, value) -> encoded.add(encoded(name, value)));
        return encoded;
    }

    /** With the header itself where it is a known one: by the name alone it is not found again. */
    private static HttpField encoded(String name, String value) {
        return new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value);
    }

    /** Sends one form of a kept answer; to a shared cache, with its age (RFC 9111, 5.1). */
    void send(Asked asked, Kept kept, Form form) {
        if (caches.told()) {
            long age = Math.max(0, clock.millis() - kept.madeAt().toEpochMilli()) / 1_000;
            asked.response().getHeaders().put(HttpHeader.AGE, age);
        }
        asked.send(kept.status(), form);
    }

    /** Sends an answer to who asked, and to nobody else. */
    void once(Asked asked, Finished finished) {
        byte[] body = finished.body();
        HttpFields.Mutable fields = asked.response().getHeaders();
        fields.put("Cache-Control", "no-store");
        everywhere.forEach(fields::put);
        finished.fields().forEach(fields::put);
        if (isSqueezable(finished)) {
            fields.put("Vary", "Accept-Encoding");
            if (asked.accepted().contains(Encoding.GZIP)) {
                fields.put("Content-Encoding", Encoding.GZIP.token());
                body = Gzip.quickly(body);
            }
        }
        fields.put("Content-Length", Integer.toString(body.length));
        asked.send(finished.status(), HttpFields.EMPTY, ByteBuffer.wrap(body));
    }

    private static boolean isSqueezable(Finished finished) {
        return finished.body().length >= WORTH_COMPRESSING
                && TEXT.matcher(finished.fields().getOrDefault("Content-Type", "")).matches();
    }

    private static byte[] resource(String name) {
        try (InputStream in = Serving.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
