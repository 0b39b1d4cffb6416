package org.jarida.staff.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds who is signed in by a cookie. The cookie holds a secret, the database its hash: neither
 * alone lets anybody in, and no state stands in a node.
 */
@Component
public final class SessionCookie implements SecurityContextRepository {
    private static final String ATTRIBUTE = SessionCookie.class.getName();

    private final Database database;
    private final Clock clock;
    private final boolean secure;
    private final String name;

    SessionCookie(Database database, Settings settings, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.secure = "https".equals(settings.url().getScheme());
        // The prefix (RFC 6265bis, 4.1.3.2) keeps neighbours on the domain from writing it.
        this.name = secure ? "__Host-jarida" : "jarida";
    }

    /** Gives the browser the secret of a session that has just begun. */
    public void give(HttpServletResponse response, String secret) {
        add(response, secret, StaffSessions.LONGEST.toSeconds());
    }

    public void take(HttpServletResponse response) {
        add(response, "", 0);
    }

    private void add(HttpServletResponse response, String value, long seconds) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        // Lax: a link in a mail to the newsroom finds its reader signed in.
                        .sameSite("Lax")
                        .maxAge(seconds)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Sessions begin in {@link SignIn} alone. */
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return secret(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SecurityContext known) {
            return known;
        }
        SecurityContext context = new SecurityContextImpl();
        secret(request)
                .flatMap(secret -> session(secret, clock.instant()))
                .ifPresent(session -> context.setAuthentication(new SignedIn(session)));
        request.setAttribute(ATTRIBUTE, context);
        return context;
    }

    private Optional<StaffSession> session(String secret, Instant at) {
        Optional<StaffSession> session =
                database.read(sql -> StaffSessions.find(sql, secret, at));
        session.filter(one -> one.seenAt().plus(StaffSessions.NOTED).isBefore(at))
                .ifPresent(one -> database.change(sql -> StaffSessions.seen(sql, one.id(), at)));
        return session;
    }

    private Optional<String> secret(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            return context(request);
        }

        @Override
        public boolean isGenerated() {
            return context(request).getAuthentication() == null;
        }
    }
}
