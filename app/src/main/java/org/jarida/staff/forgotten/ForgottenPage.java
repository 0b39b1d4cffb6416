package org.jarida.staff.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Mail;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.OpenToAll;
import org.jarida.staff.signin.SignInEntry;
import org.jarida.staff.signin.SignInLimits;
import org.jarida.staff.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/forgotten}: the way back in for whoever has forgotten her password. */
@Controller
final class ForgottenPage {
    private static final String PATH = "/newsroom/forgotten";
    private static final String LINK = PATH + "/{secret:[A-Za-z0-9_-]{43}}";

    /** So many mails may one address of the network cause within a quarter of an hour. */
    private static final int MAILS = 5;

    private final AskForPassword ask;
    private final ResetPassword reset;
    private final SignInLimits limits;
    private final Mail mail;
    private final Clock clock;

    ForgottenPage(
            AskForPassword ask, ResetPassword reset, SignInLimits limits, Mail mail, Clock clock) {
        this.ask = ask;
        this.reset = reset;
        this.limits = limits;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @OpenToAll
    Page form(NewsroomFrame frame) {
        return page(frame, "", false, null);
    }

    @PostMapping(PATH)
    @OpenToAll
    Page ask(NewsroomFrame frame, Visitor visitor, @RequestParam("email") String email) {
        Optional<Duration> pause = limits.take(visitor.from(), "forgotten", MAILS);
        if (pause.isPresent()) {
            return page(frame, "", false, frame.text("password.wait"));
        }
        if (mail.isOn()) {
            ask.ask(email, frame.language(), clock);
        }
        return page(frame, "", true, null);
    }

    @GetMapping(LINK)
    @OpenToAll
    Page choose(NewsroomFrame frame, @PathVariable("secret") String secret) {
        if (reset.owner(secret, clock).isEmpty()) {
            throw new NotThere();
        }
        return page(frame, secret, false, null);
    }

    @PostMapping(LINK)
    @OpenToAll
    Answer choose(
            NewsroomFrame frame,
            Visitor visitor,
            @PathVariable("secret") String secret,
            @RequestParam("password") String password) {
        Optional<String> problem = reset.reset(secret, password, visitor, clock);
        return problem.isEmpty()
                ? Moved.onward(frame.link(SignInEntry.PATH + "?done=reset"))
                : page(frame, secret, false, frame.text(problem.get()));
    }

    private Page page(
            NewsroomFrame frame, String secret, boolean asked, @Nullable String trouble) {
        HttpStatus status = trouble == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.unkept(
                "staff/forgotten.jte",
                new ForgottenView(frame, secret, mail.isOn(), asked, trouble),
                status.value());
    }
}
