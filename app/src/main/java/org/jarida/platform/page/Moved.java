package org.jarida.platform.page;

import java.util.Map;
import java.util.Optional;
import org.jarida.platform.Addresses;
import org.springframework.http.HttpStatus;

/**
 * The answer that something stands at another address of the paper.
 *
 * @param status of the 3xx
 * @param path encoded
 * @param freshness how long it may be kept; empty where it is only for who asked
 */
public record Moved(HttpStatus status, String path, Optional<Freshness> freshness)
        implements Answer {

    /**
     * For good.
     *
     * @param path below the paper's own address, not encoded
     */
    public static Moved forGood(String path, Freshness freshness) {
        return new Moved(
                HttpStatus.MOVED_PERMANENTLY, Addresses.encoded(path), Optional.of(freshness));
    }

    /** For now. */
    public static Moved forNow(String path, Freshness freshness) {
        return new Moved(HttpStatus.FOUND, Addresses.encoded(path), Optional.of(freshness));
    }

    /**
     * What came of a form that was sent, only for who sent it.
     *
     * @param address a path, not encoded; a query, encoded, may follow
     */
    public static Moved onward(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String rest = query < 0 ? "" : address.substring(query);
        return new Moved(HttpStatus.SEE_OTHER, Addresses.encoded(path) + rest, Optional.empty());
    }

    @Override
    public Finished finish() {
        return new Finished(
                status.value(), Map.of("Location", path), new byte[0], freshness, Optional.empty());
    }
}
