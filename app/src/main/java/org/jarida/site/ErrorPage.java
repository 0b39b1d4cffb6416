package org.jarida.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.api.ApiProblem;
import org.jooq.DSLContext;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is shown instead of a page: the reason in words, and ways onward. */
@Controller
@ControllerAdvice
final class ErrorPage implements ErrorController {
    private static final int LATEST = 5;
    private static final String SECONDS_TO_WAIT = "30";

    private final Database database;
    private final Frames frames;

    ErrorPage(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    @ExceptionHandler(NotThere.class)
    Page notThere(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND.value(), Language.asked(request));
    }

    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpStatus.NOT_FOUND.value();
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked instanceof String path && ApiProblem.isToldAt(path)
                ? ApiProblem.of(status)
                : page(status, Language.asked(request));
    }

    private Page page(int status, Language language) {
        String name =
                switch (status) {
                    case 400, 404, 405 -> "error." + status;
                    default -> status < 500 ? "error.400" : "error.500";
                };
        try {
            ErrorView view = database.read(sql -> view(sql, language, name));
            return status == HttpStatus.NOT_FOUND.value()
                    ? Page.kept("site/error.jte", view, status, freshness(view))
                    : Page.unkept("site/error.jte", view, status);
        } catch (RuntimeException e) {
            // The database is away: this page stands by itself.
            return Page.unkept(
                            "site/broken.jte",
                            Messages.of(language),
                            HttpStatus.SERVICE_UNAVAILABLE.value())
                    .field(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
    }

    /** What is not there today may be there with the next publication. */
    private static Freshness freshness(ErrorView view) {
        return view.frame()
                .freshness()
                .with(PublishedArticles.LATEST)
                .with(Listing.tags(view.latest()));
    }

    private ErrorView view(DSLContext sql, Language language, String name) {
        Frame frame = frames.unlisted(sql, language);
        return new ErrorView(
                frame.titled(frame.text(name + ".title")),
                name,
                PublishedArticles.ranked(sql, LATEST));
    }
}
