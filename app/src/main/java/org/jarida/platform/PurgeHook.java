package org.jarida.platform;

import java.net.URI;
import java.util.Optional;

/**
 * Where a shared cache in front of us (a CDN, Varnish) is told what has changed.
 *
 * @param address asked by POST, with the tags in {@code Surrogate-Key}
 * @param header one more field to send, with the secret as a rule; empty where none is asked for
 */
public record PurgeHook(URI address, Optional<Header> header) {

    /** A header field (RFC 9110, 5). */
    public record Header(String name, String value) {
        /** Without the value, which belongs in no log. */
        @Override
        public String toString() {
            return "Header[name=" + name + "]";
        }
    }
}
