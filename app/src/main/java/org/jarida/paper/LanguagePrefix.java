package org.jarida.paper;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off the address: {@code /fr/about} is {@code /about} in French. Routes below
 * know their own addresses only, and are told the language as an argument.
 */
@Component
@Order(LanguagePrefix.BEFORE_SIGN_IN)
final class LanguagePrefix extends OncePerRequestFilter {
    /** The framework asks who is signed in at -100; by then an address has its plain form. */
    static final int BEFORE_SIGN_IN = -200;

    private static final String ATTRIBUTE = LanguagePrefix.class.getName();

    static Language of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language
                ? language
                : Language.OWN;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getRequestURI();
        Optional<Language> language = named(asked);
        if (language.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ATTRIBUTE, language.get());
        String prefix = "/" + language.get().code();
        if (asked.equals(prefix)) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", prefix + "/");
            return;
        }
        chain.doFilter(new Below(request, prefix), response);
    }

    private static Optional<Language> named(String asked) {
        int end = asked.indexOf('/', 1);
        String first = end < 0 ? asked.substring(1) : asked.substring(1, end);
        return Language.find(first).filter(one -> one != Language.OWN);
    }

    private static final class Below extends HttpServletRequestWrapper {
        private final String prefix;

        Below(HttpServletRequest request, String prefix) {
            super(request);
            this.prefix = prefix;
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI().substring(prefix.length());
        }

        @Override
        public String getServletPath() {
            String path = super.getServletPath();
            return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            int at = url.indexOf(prefix + "/", url.indexOf("//") + 2);
            return at < 0 ? url : url.delete(at, at + prefix.length());
        }
    }
}
