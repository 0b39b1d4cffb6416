package org.jarida.platform;

import org.springframework.web.util.UriUtils;

/** Addresses as they are sent: Arabic letters percent-encoded in UTF-8 (RFC 3986). */
public final class Addresses {
    private Addresses() {}

    public static String encoded(String path) {
        return UriUtils.encodePath(path, "UTF-8");
    }
}
