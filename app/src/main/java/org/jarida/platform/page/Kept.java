package org.jarida.platform.page;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the cache keeps it: in every encoding that it has so far, ready to be written.
 *
 * <p>It never changes but for {@link #asked}, a count that may miss some.
 */
final class Kept {
    /** What an entry takes beside its bytes: objects, its place in the map and in the index. */
    private static final int OVERHEAD = 1_500;

    private static final int OVERHEAD_A_TAG = 80;

    private final int status;
    private final Instant madeAt;
    private final List<HttpField> shared;
    private final String tag;
    private final Freshness freshness;
    private final long until;
    private final Map<Encoding, Form> forms;
    private final boolean squeezable;
    private final boolean squeezed;
    private int asked;

    private Kept(
            int status,
            Instant madeAt,
            List<HttpField> shared,
            String tag,
            Freshness freshness,
            Map<Encoding, Form> forms,
            boolean squeezable,
            boolean squeezed) {
        this.status = status;
        this.madeAt = madeAt;
        this.shared = shared;
        this.tag = tag;
        this.freshness = freshness;
        this.until = millis(freshness);
        this.forms = forms;
        this.squeezable = squeezable;
        this.squeezed = squeezed;
    }

    /**
     * Without any form yet.
     *
     * @param shared the fields of every form
     * @param tag a hash of the bytes, without quotation marks
     * @param squeezable whether other encodings than the plain one are worth having
     */
    static Kept of(
            int status,
            Instant madeAt,
            List<HttpField> shared,
            String tag,
            Freshness freshness,
            boolean squeezable) {
        return new Kept(
                status,
                madeAt,
                List.copyOf(shared),
                tag,
                freshness,
                Map.of(),
                squeezable,
                !squeezable);
    }

    /** The same with one more form. */
    Kept with(Encoding encoding, byte[] bytes) {
        Map<Encoding, Form> more = new EnumMap<>(Encoding.class);
        more.putAll(forms);
        more.put(encoding, form(encoding, Form.outsideTheHeap(bytes)));
        return new Kept(status, madeAt, shared, tag, freshness, more, squeezable, squeezed);
    }

    /** The same without its plain bytes: nearly all readers take compressed ones. */
    Kept withoutPlain() {
        Map<Encoding, Form> fewer = new EnumMap<>(forms);
        fewer.remove(Encoding.IDENTITY);
        return new Kept(status, madeAt, shared, tag, freshness, fewer, squeezable, squeezed);
    }

    /** The same, never to be squeezed again. */
    Kept squeezed() {
        return new Kept(status, madeAt, shared, tag, freshness, forms, squeezable, true);
    }

    /** These bytes, which are another's too, in all the forms that it has; with this freshness. */
    Kept inFormsOf(Kept other) {
        return new Kept(
                status,
                madeAt,
                other.shared,
                tag,
                freshness,
                other.forms,
                squeezable,
                other.squeezed);
    }

    /** True where both would send the same. */
    boolean isSameAs(Kept other) {
        return status == other.status && tag.equals(other.tag) && shared.equals(other.shared);
    }

    private Form form(Encoding encoding, ByteBuffer bytes) {
        String quoted = "\"" + tag + encoding.mark() + "\"";
        HttpFields.Mutable fields = HttpFields.build();
        HttpFields.Mutable unchanged = HttpFields.build();
        for (HttpField field : shared) {
            fields.add(field);
            // A 304 says again whatever is not of the bytes (RFC 9110, 15.4.5).
            if (field.getHeader() != HttpHeader.CONTENT_TYPE) {
                unchanged.add(field);
            }
        }
        HttpField etag = new PreEncodedHttpField(HttpHeader.ETAG, quoted);
        fields.add(etag);
        unchanged.add(etag);
        if (encoding != Encoding.IDENTITY) {
            fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
        HttpField length = new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, bytes.remaining());
        fields.add(length);
        // Without it the server would say 0, which is not true of what the reader has.
        unchanged.add(length);
        return new Form(fields.asImmutable(), unchanged.asImmutable(), quoted, bytes);
    }

    int status() {
        return status;
    }

    Instant madeAt() {
        return madeAt;
    }

    Freshness freshness() {
        return freshness;
    }

    /** True before the moment, in milliseconds of the epoch, at which it is no longer true. */
    boolean isFreshAt(long now) {
        return now < until;
    }

    /** The smallest form that a reader takes; null where that is the plain one, and it is away. */
    @Nullable Form best(Set<Encoding> accepted) {
        Form brotli = forms.get(Encoding.BROTLI);
        if (brotli != null && accepted.contains(Encoding.BROTLI)) {
            return brotli;
        }
        Form gzip = forms.get(Encoding.GZIP);
        return gzip != null && accepted.contains(Encoding.GZIP)
                ? gzip
                : forms.get(Encoding.IDENTITY);
    }

    Optional<Form> form(Encoding encoding) {
        return Optional.ofNullable(forms.get(encoding));
    }

    boolean isSqueezable() {
        return squeezable;
    }

    /** True exactly once: when it is asked so often that the best compression pays. */
    boolean isWorthSqueezing() {
        return !squeezed && ++asked == Compressor.WORTH_IT;
    }

    /** Bytes of heap and outside it. */
    int weight() {
        int bytes = OVERHEAD + OVERHEAD_A_TAG * freshness.tags().size();
        for (Form form : forms.values()) {
            bytes += form.size();
        }
        return bytes;
    }

    private static long millis(Freshness freshness) {
        try {
            return freshness.until().toEpochMilli();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
