package org.jarida.paper;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A route that takes no {@link Language}, and no {@link NewsroomFrame}, which has one, says the same
 * in each, and has one address: asked with a language before it, it leads there. Feeds and files
 * have one form only.
 */
final class OneAddress implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (LanguagePrefix.of(request) == Language.OWN
                || request.getDispatcherType() == DispatcherType.ERROR
                || !(handler instanceof HandlerMethod route)
                || speaks(route)) {
            return true;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(
                "Location", request.getRequestURI() + (query == null ? "" : "?" + query));
        return false;
    }

    private static boolean speaks(HandlerMethod route) {
        return Arrays.stream(route.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type -> type == Language.class || type == NewsroomFrame.class);
    }
}
