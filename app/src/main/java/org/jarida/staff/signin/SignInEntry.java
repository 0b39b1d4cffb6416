package org.jarida.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.page.Page;
import org.jarida.staff.NewsroomFrames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What becomes of a request that may not go on: who is not signed in is led to the page for that,
 * and from there back to where she wanted to go; who is, is told that this is not hers.
 */
@Component
public final class SignInEntry implements AuthenticationEntryPoint, AccessDeniedHandler {
    public static final String PATH = "/newsroom/sign-in";

    private final NewsroomFrames frames;

    SignInEntry(NewsroomFrames frames) {
        this.frames = frames;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        enter(request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            enter(request, response);
        } else {
            tell(request, response, refused);
        }
    }

    private void tell(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (!isPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String name = refused instanceof CsrfException ? "too-old" : "not-yours";
        NewsroomFrame frame =
                frames.of(request, NewsroomArguments.signedIn().map(StaffSession::account));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream()
                .write(
                        Page.text("staff/refused.jte", new RefusedView(frame, name))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static void enter(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!isPage(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.LOCATION,
                Language.asked(request).address(PATH) + "?to=" + encoded(asked(request)));
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Where to go on afterwards: only something that was to be read can be asked again. */
    private static String asked(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/newsroom";
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
