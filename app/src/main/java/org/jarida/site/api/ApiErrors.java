package org.jarida.site.api;

import org.jarida.platform.page.Document;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what a route of the API refuses. */
@ControllerAdvice
final class ApiErrors {
    @ExceptionHandler(ApiProblem.class)
    Document problem(ApiProblem problem) {
        return problem.document();
    }
}
