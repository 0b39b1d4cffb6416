package org.jarida.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jarida.staff.Account;
import org.jarida.staff.Needs;
import org.jarida.staff.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request of the newsroom through to its route where the role of who asks has the task that
 * the route needs. A route that says nothing is closed to everybody.
 */
final class Door implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod route)
                || route.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Needs needs = route.getMethodAnnotation(Needs.class);
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean may =
                needs != null
                        && who != null
                        && who.getPrincipal() instanceof Account account
                        && needs.value().isFor(account.role());
        if (!may) {
            throw new AccessDeniedException(HttpStatus.FORBIDDEN.getReasonPhrase());
        }
        return true;
    }
}
