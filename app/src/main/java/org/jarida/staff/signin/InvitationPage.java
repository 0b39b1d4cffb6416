package org.jarida.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.OpenToAll;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OpenAccount.Form;
import org.jarida.staff.signin.OpenAccount.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/invitation/…}: where somebody who was invited opens her account. */
@Controller
final class InvitationPage {
    static final String PATH = "/newsroom/invitation";
    private static final String TEMPLATE = "staff/invitation.jte";

    private final OpenAccount open;
    private final SessionCookie cookie;
    private final Clock clock;

    InvitationPage(OpenAccount open, SessionCookie cookie, Clock clock) {
        this.open = open;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GetMapping(PATH + "/{secret:[A-Za-z0-9_-]{43}}")
    @OpenToAll
    Page form(NewsroomFrame frame, @PathVariable("secret") String secret) {
        Offer offer = open.invitation(secret, clock).orElseThrow(NotThere::new);
        return Page.unkept(
                TEMPLATE,
                new InvitationView(
                        frame, secret, offer.role(), offer.name(), offer.email(), List.of()),
                HttpStatus.OK.value());
    }

    @PostMapping(PATH + "/{secret:[A-Za-z0-9_-]{43}}")
    @OpenToAll
    Answer open(
            NewsroomFrame frame,
            Language language,
            Visitor visitor,
            HttpServletResponse response,
            @PathVariable("secret") String secret,
            @RequestParam("name") String name,
            @RequestParam("email") String email,
            @RequestParam("password") String password) {
        Form form = new Form(name, email, password);
        return switch (open.open(secret, form, language, visitor, clock)) {
            case Outcome.Opened(var account, var session) -> {
                cookie.give(response, session);
                yield Moved.onward(account.language().address(Onward.HOME));
            }
            case Outcome.Over() -> throw new NotThere();
            case Outcome.Refused(var problems) ->
                    Page.unkept(
                            TEMPLATE,
                            new InvitationView(
                                    frame,
                                    secret,
                                    open.invitation(secret, clock)
                                            .orElseThrow(NotThere::new)
                                            .role(),
                                    name,
                                    email,
                                    problems),
                            HttpStatus.UNPROCESSABLE_CONTENT.value());
        };
    }
}
