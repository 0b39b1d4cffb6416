package org.jarida.site;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Addresses as they are sent: Arabic letters percent-encoded in UTF-8 (RFC 3986). */
final class Addresses {
    private Addresses() {}

    static String encoded(String path) {
        return UriUtils.encodePath(path, "UTF-8");
    }

    static ResponseEntity<Void> moved(String path) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(encoded(path)))
                .build();
    }
}
