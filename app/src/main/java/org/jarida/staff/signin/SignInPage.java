package org.jarida.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.OpenToAll;
import org.jarida.staff.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/sign-in} and {@code /newsroom/sign-out}. */
@Controller
final class SignInPage {
    private static final String TEMPLATE = "staff/sign-in.jte";

    private final SignIn signIn;
    private final SessionCookie cookie;
    private final SampleAccounts samples;
    private final Database database;
    private final Clock clock;

    SignInPage(
            SignIn signIn,
            SessionCookie cookie,
            SampleAccounts samples,
            Database database,
            Clock clock) {
        this.signIn = signIn;
        this.cookie = cookie;
        this.samples = samples;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(SignInEntry.PATH)
    @OpenToAll
    Answer form(
            NewsroomFrame frame,
            Language language,
            @RequestParam(value = "to", defaultValue = Onward.HOME) String to,
            @RequestParam(value = "done", defaultValue = "") String done) {
        if (frame.who().isPresent()) {
            return Moved.onward(language.address(Onward.of(to)));
        }
        String words = done.equals("reset") ? frame.text("done.reset") : null;
        return Page.unkept(
                TEMPLATE,
                new SignInView(frame, "", "", Onward.of(to), words, null, samples.shown()),
                HttpStatus.OK.value());
    }

    @PostMapping(SignInEntry.PATH)
    @OpenToAll
    Answer signIn(
            NewsroomFrame frame,
            Visitor visitor,
            HttpServletResponse response,
            @RequestParam("email") String email,
            @RequestParam("password") String password,
            @RequestParam(value = "to", defaultValue = Onward.HOME) String to) {
        return answer(
                signIn.signIn(email, password, visitor, clock), frame, response, email, "", to);
    }

    @PostMapping(SignInEntry.PATH + "/code")
    @OpenToAll
    Answer code(
            NewsroomFrame frame,
            Visitor visitor,
            HttpServletResponse response,
            @RequestParam("step") String step,
            @RequestParam("code") String code,
            @RequestParam(value = "to", defaultValue = Onward.HOME) String to) {
        return answer(signIn.code(step, code, visitor, clock), frame, response, "", step, to);
    }

    private Answer answer(
            SignInOutcome outcome,
            NewsroomFrame frame,
            HttpServletResponse response,
            String email,
            String step,
            String to) {
        return switch (outcome) {
            case SignInOutcome.Done(var account, var secret) -> {
                cookie.give(response, secret);
                yield Moved.onward(account.language().address(Onward.of(to)));
            }
            case SignInOutcome.CodeNeeded(var next) ->
                    page(frame, email, next, to, null, HttpStatus.OK);
            case SignInOutcome.Wrong _ ->
                    page(
                            frame,
                            email,
                            step,
                            to,
                            frame.text(step.isEmpty() ? "sign-in.wrong" : "sign-in.wrong-code"),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInOutcome.Over _ ->
                    page(
                            frame,
                            "",
                            "",
                            to,
                            frame.text("sign-in.over"),
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case SignInOutcome.TooMany(var pause) ->
                    page(
                            frame,
                            email,
                            step,
                            to,
                            SignInView.wait(frame, pause),
                            HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private Page page(
            NewsroomFrame frame,
            String email,
            String step,
            String to,
            @Nullable String trouble,
            HttpStatus status) {
        return Page.unkept(
                TEMPLATE,
                new SignInView(frame, email, step, Onward.of(to), null, trouble, samples.shown()),
                status.value());
    }

    @PostMapping("/newsroom/sign-out")
    @Needs(Task.OWN_ACCOUNT)
    Moved signOut(
            Editor editor, StaffSession session, Language language, HttpServletResponse response) {
        database.change(
                sql -> {
                    StaffSessions.end(sql, editor.account(), session.id());
                    Audit.append(
                            sql, clock.instant(), editor, "sign-out", session.account().email(), "");
                });
        cookie.take(response);
        return Moved.onward(language.address(SignInEntry.PATH));
    }
}
