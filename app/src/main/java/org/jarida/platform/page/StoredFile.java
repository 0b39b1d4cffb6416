package org.jarida.platform.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An answer that is a file as it is: a picture, or a part of the paper's look. */
public final class StoredFile implements Answer {
    /** Larger ones come from the disk each time: pages are worth more of the memory. */
    private static final int MOST_KEPT_BYTES = 256 * 1024;

    private final String type;
    private final byte[] bytes;
    private final Map<String, String> fields;
    private final Optional<Freshness> freshness;

    private StoredFile(
            String type, byte[] bytes, Map<String, String> fields, Optional<Freshness> freshness) {
        this.type = type;
        this.bytes = bytes;
        this.fields = fields;
        this.freshness = freshness;
    }

    /**
     * @param type the value of Content-Type
     * @param bytes not to be changed afterwards
     * @param inBrowsers how long browsers may keep it without asking again
     */
    public static StoredFile of(
            String type, byte[] bytes, Duration inBrowsers, Freshness freshness) {
        String caching = "max-age=" + inBrowsers.toSeconds() + ", public";
        return new StoredFile(
                type, bytes, Map.of("Cache-Control", caching), Optional.of(freshness));
    }

    /** What never changes under its address, as long as the program runs. */
    public static StoredFile unchanging(String type, byte[] bytes) {
        return new StoredFile(
                type,
                bytes,
                Map.of("Cache-Control", "max-age=31536000, public, immutable"),
                Optional.of(Freshness.FOR_EVER));
    }

    /**
     * Only for who asked.
     *
     * @param inBrowser how long that person's browser may keep it without asking again
     */
    public static StoredFile unkept(String type, byte[] bytes, Duration inBrowser) {
        String caching = "max-age=" + inBrowser.toSeconds() + ", private";
        return new StoredFile(type, bytes, Map.of("Cache-Control", caching), Optional.empty());
    }

    public StoredFile field(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new StoredFile(type, bytes, more, freshness);
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public Finished finish() {
        return Finished.of(HttpServletResponse.SC_OK, type, bytes)
                .fields(fields)
                .kept(freshness.filter(_ -> bytes.length <= MOST_KEPT_BYTES));
    }
}
