package org.jarida.staff.passkey;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Moved;
import org.jarida.staff.Account;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jarida.staff.passkey.PasskeyJson.Made;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.OwnPassword;
import org.jarida.staff.signin.Visitor;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adding a passkey to one's own account, and removing one. */
@Controller
final class OwnPasskeys {
    private static final String PATH = "/newsroom/account/passkeys";
    private static final int LONGEST_LABEL = 60;

    private final PasskeyCeremony ceremony;
    private final OwnPassword password;
    private final Database database;
    private final Clock clock;

    OwnPasskeys(
            PasskeyCeremony ceremony, OwnPassword password, Database database, Clock clock) {
        this.ceremony = ceremony;
        this.password = password;
        this.database = database;
        this.clock = clock;
    }

    /** Asks for the password: who finds a laptop open shall not leave a key to it behind. */
    @PostMapping(PATH + "/options")
    @Needs(Task.OWN_ACCOUNT)
    Document options(
            NewsroomFrame frame, Account account, Visitor visitor, HttpServletRequest request) {
        Optional<String> problem =
                password.problem(account, PasskeyJson.text(request, "password"), visitor);
        if (problem.isPresent()) {
            return PasskeyJson.trouble(
                    frame.text(problem.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Bytes challenge = Bytes.random();
        database.change(
                sql ->
                        OneTimeLinks.keep(
                                sql,
                                Offer.of(Purpose.PASSKEY_NEW, account),
                                challenge.toBase64UrlString(),
                                account.name(),
                                clock.instant()));
        return PasskeyJson.answer(ceremony.forNew(who(), challenge));
    }

    @PostMapping(PATH)
    @Needs(Task.OWN_ACCOUNT)
    Document add(
            NewsroomFrame frame,
            Account account,
            Editor editor,
            HttpServletRequest request,
            @RequestParam(value = "label", defaultValue = "") String label) {
        Instant at = clock.instant();
        String called = label.isBlank() ? frame.text("passkey.unnamed") : label.strip();
        String kept = called.substring(0, Math.min(called.length(), LONGEST_LABEL));
        boolean added =
                PasskeyJson.made(request)
                        .filter(made -> isAsked(made, account, at))
                        .filter(made -> ceremony.keep(who(), made.passkey(), made.challenge(), kept))
                        .isPresent();
        if (!added) {
            return PasskeyJson.trouble(
                    frame.text("passkey.not-added"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        database.change(sql -> audit(sql, at, editor, "add-passkey", account, kept));
        return PasskeyJson.onward(frame.link("/newsroom/account?done=passkey"));
    }

    private boolean isAsked(Made made, Account account, Instant at) {
        String challenge = made.challenge().toBase64UrlString();
        return database.write(
                sql ->
                        OneTimeLinks.find(sql, challenge, Purpose.PASSKEY_NEW, at)
                                        .filter(
                                                offer ->
                                                        Objects.equals(
                                                                offer.account(), account.id()))
                                        .isPresent()
                                && OneTimeLinks.use(sql, challenge));
    }

    @PostMapping(PATH + "/remove")
    @Needs(Task.OWN_ACCOUNT)
    Moved remove(
            Account account, Editor editor, Language language, @RequestParam("id") String id) {
        Instant at = clock.instant();
        Optional<String> removed =
                database.write(
                        sql -> {
                            Optional<String> label = Passkeys.remove(sql, account.id(), id);
                            label.ifPresent(
                                    one -> audit(sql, at, editor, "remove-passkey", account, one));
                            return label;
                        });
        if (removed.isEmpty()) {
            throw new NotThere();
        }
        return Moved.onward(language.address("/newsroom/account?done=passkey-removed"));
    }

    private static void audit(
            DSLContext sql,
            Instant at,
            Editor editor,
            String action,
            Account account,
            String label) {
        Audit.append(sql, at, editor, action, account.email(), label);
    }

    private static Authentication who() {
        return requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }
}
