package org.jarida.site.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jarida.platform.OpenData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets scripts of other sites ask the API and the feeds, and nothing else. */
@Component
@Order
final class OpenDataPreflight extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (request.getMethod().equals("OPTIONS")
                && (path.startsWith(ApiLinks.ROOT + "/") || path.startsWith("/feeds/"))) {
            OpenData.answerPreflight(response);
            return;
        }
        chain.doFilter(request, response);
    }
}
