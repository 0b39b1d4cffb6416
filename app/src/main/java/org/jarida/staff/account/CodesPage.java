package org.jarida.staff.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Account;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.signin.Codes;
import org.jarida.staff.signin.OwnPassword;
import org.jarida.staff.signin.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/account/codes}: one-time codes of one's own. */
@Controller
final class CodesPage {
    private static final String PATH = AccountPage.PATH + "/codes";
    private static final String TEMPLATE = "staff/codes.jte";

    private final TurnCodes turn;
    private final OwnPassword password;
    private final Database database;
    private final Clock clock;

    CodesPage(TurnCodes turn, OwnPassword password, Database database, Clock clock) {
        this.turn = turn;
        this.password = password;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.OWN_ACCOUNT)
    Page page(NewsroomFrame frame, Account account) {
        return page(frame, account, Codes.secret(), null, "");
    }

    /** The secret comes back with the form: it is nobody's until the code is right. */
    @PostMapping(PATH)
    @Needs(Task.OWN_ACCOUNT)
    Page on(
            NewsroomFrame frame,
            Account account,
            Editor editor,
            @RequestParam("secret") String secret,
            @RequestParam("code") String code) {
        List<String> recovery = turn.on(editor, account, secret, code, clock);
        if (!recovery.isEmpty()) {
            return recovery(frame, recovery);
        }
        String again = Codes.isSecret(secret) ? secret : Codes.secret();
        return page(frame, account, again, "code", frame.text("codes.wrong"));
    }

    @PostMapping(PATH + "/renew")
    @Needs(Task.OWN_ACCOUNT)
    Answer renew(
            NewsroomFrame frame,
            Account account,
            Editor editor,
            Visitor visitor,
            @RequestParam("renew-password") String typed) {
        Optional<String> problem = password.problem(account, typed, visitor);
        return problem.isPresent()
                ? page(frame, account, "", "renew-password", frame.text(problem.get()))
                : recovery(frame, turn.renew(editor, account, clock));
    }

    @PostMapping(PATH + "/off")
    @Needs(Task.OWN_ACCOUNT)
    Answer off(
            NewsroomFrame frame,
            Account account,
            Editor editor,
            Visitor visitor,
            @RequestParam("off-password") String typed) {
        Optional<String> problem = password.problem(account, typed, visitor);
        if (problem.isPresent()) {
            return page(frame, account, "", "off-password", frame.text(problem.get()));
        }
        turn.off(editor, account, clock);
        return Moved.onward(frame.link(AccountPage.PATH + "?done=codes-off"));
    }

    private Page page(
            NewsroomFrame frame,
            Account account,
            String secret,
            @Nullable String field,
            String problem) {
        boolean on = account.codes();
        CodesView view =
                new CodesView(
                        frame,
                        on,
                        on ? "" : secret,
                        on ? null : QrCode.of(address(frame, account, secret)),
                        List.of(),
                        database.read(sql -> Codes.recoveryLeft(sql, account.id())),
                        field,
                        problem);
        HttpStatus status = field == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return Page.unkept(TEMPLATE, view, status.value());
    }

    private static Page recovery(NewsroomFrame frame, List<String> codes) {
        return Page.unkept(
                TEMPLATE,
                new CodesView(frame, true, "", null, codes, codes.size(), null, null),
                HttpStatus.OK.value());
    }

    /** What an authenticator reads from the picture (Google's Key URI Format). */
    private static String address(NewsroomFrame frame, Account account, String secret) {
        String paper = encoded(frame.paper().name());
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(paper, encoded(account.email()), secret, paper);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
