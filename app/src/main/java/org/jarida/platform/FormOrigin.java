package org.jarida.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a form was sent from a page of ours. Pages are cached, so their forms carry no token; the
 * browser itself says from where a form comes, and no page can make it say otherwise.
 *
 * <p>{@code Sec-Fetch-Site} (W3C Fetch Metadata) decides where it is there; then {@code Origin}
 * (RFC 6454); then {@code Referer}. Browsers that send none of the three are older than 2020, and
 * programs that are no browsers have no reader's rights to misuse: their forms are taken.
 */
@Component
public final class FormOrigin {
    private final URI own;

    FormOrigin(Settings settings) {
        this.own = settings.url();
    }

    public boolean isOurs(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return isOurs(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                request.getHeader("Referer"),
                host);
    }

    /**
     * @param host as the request has it: the paper may be asked by another address than its public
     *     one, as on a machine's own
     */
    boolean isOurs(
            @Nullable String site,
            @Nullable String origin,
            @Nullable String referer,
            @Nullable String host) {
        if (site != null) {
            // "none" is the reader's own doing, such as a form sent again from the history.
            return site.equals("same-origin") || site.equals("none");
        }
        String from = origin != null ? origin : referer;
        return from == null || isOwn(from, host);
    }

    private boolean isOwn(String address, @Nullable String host) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null) {
                return false;
            }
            boolean publicly =
                    own.getHost().equalsIgnoreCase(uri.getHost())
                            && own.getScheme().equals(uri.getScheme())
                            && own.getPort() == uri.getPort();
            return publicly || uri.getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
