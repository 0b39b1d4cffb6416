package org.jarida.platform;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Addresses as they are sent: Arabic letters percent-encoded in UTF-8 (RFC 3986). */
public final class Addresses {
    private Addresses() {}

    public static String encoded(String path) {
        return UriUtils.encodePath(path, "UTF-8");
    }

    public static ResponseEntity<Void> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(encoded(path)))
                .build();
    }
}
