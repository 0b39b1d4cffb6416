package org.jarida.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The headers of every answer: what a page may load, and what others may do with it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self'; manifest-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NOTHING =
            "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), "
                    + "microphone=(), payment=(), usb=(), browsing-topics=()";

    /**
     * Scripts of pages for who is signed in talk to the paper, and show pictures not sent yet; such
     * a page may show another within it.
     */
    private static final String SIGNED_IN_POLICY =
            POLICY.replace("img-src 'self'", "img-src 'self' blob:; connect-src 'self'")
                    .replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'self'");

    private final Map<String, String> values = new LinkedHashMap<>();

    SecurityHeaders(Settings settings) {
        values.put("Content-Security-Policy", POLICY);
        values.put("X-Content-Type-Options", "nosniff");
        values.put("Referrer-Policy", "strict-origin-when-cross-origin");
        values.put("Permissions-Policy", NOTHING);
        values.put("Cross-Origin-Opener-Policy", "same-origin");
        values.put("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(settings.url().getScheme())) {
            values.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** The headers by their names. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Those of pages that are only for who is signed in. */
    public Map<String, String> signedInValues() {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put("Content-Security-Policy", SIGNED_IN_POLICY);
        changed.put("Referrer-Policy", "same-origin");
        return changed;
    }

    /** Also where Jetty refuses an address before any filter is asked, as it does /WEB-INF. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        values.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
