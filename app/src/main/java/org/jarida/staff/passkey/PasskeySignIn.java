package org.jarida.staff.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.staff.Account;
import org.jarida.staff.Editor;
import org.jarida.staff.OpenToAll;
import org.jarida.staff.passkey.PasskeyJson.Shown;
import org.jarida.staff.signin.OneTimeLinks;
import org.jarida.staff.signin.OneTimeLinks.Offer;
import org.jarida.staff.signin.OneTimeLinks.Purpose;
import org.jarida.staff.signin.Onward;
import org.jarida.staff.signin.SessionCookie;
import org.jarida.staff.signin.SignIn;
import org.jarida.staff.signin.SignInLimits;
import org.jarida.staff.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in by a passkey: the challenge, and the answer to it. */
@Controller
final class PasskeySignIn {
    /** Every look at the sign-in page may ask for a challenge. */
    private static final int CHALLENGES = 60;

    private static final int ATTEMPTS = 30;

    private final PasskeyCeremony ceremony;
    private final SignInLimits limits;
    private final SessionCookie cookie;
    private final Database database;
    private final Clock clock;

    PasskeySignIn(
            PasskeyCeremony ceremony,
            SignInLimits limits,
            SessionCookie cookie,
            Database database,
            Clock clock) {
        this.ceremony = ceremony;
        this.limits = limits;
        this.cookie = cookie;
        this.database = database;
        this.clock = clock;
    }

    @PostMapping("/newsroom/passkey/options")
    @OpenToAll
    Document options(NewsroomFrame frame, Visitor visitor) {
        if (limits.take(visitor.from(), "challenge", CHALLENGES).isPresent()) {
            return trouble(frame, "passkey.wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        Bytes challenge = Bytes.random();
        Offer offer =
                new Offer(
                        Purpose.PASSKEY_SIGN_IN,
                        null,
                        "",
                        "",
                        Editor.Role.REPORTER,
                        frame.language());
        database.change(
                sql ->
                        OneTimeLinks.keep(
                                sql, offer, challenge.toBase64UrlString(), "", clock.instant()));
        return PasskeyJson.answer(ceremony.forSignIn(challenge));
    }

    @PostMapping("/newsroom/passkey")
    @OpenToAll
    Document signIn(
            NewsroomFrame frame,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(value = "to", defaultValue = Onward.HOME) String to) {
        if (limits.take(visitor.from(), "passkey", ATTEMPTS).isPresent()) {
            return trouble(frame, "passkey.wait", HttpStatus.TOO_MANY_REQUESTS);
        }
        Instant at = clock.instant();
        Optional<Account> owner = PasskeyJson.shown(request).flatMap(shown -> owner(shown, at));
        if (owner.isEmpty()) {
            return trouble(frame, "passkey.wrong", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Account account = owner.get();
        var done = database.write(sql -> SignIn.let(sql, account, visitor, "passkey", at));
        cookie.give(response, done.secret());
        return PasskeyJson.onward(account.language().address(Onward.of(to)));
    }

    private Optional<Account> owner(Shown shown, Instant at) {
        String challenge = shown.challenge().toBase64UrlString();
        boolean ours =
                database.write(
                        sql ->
                                OneTimeLinks.find(sql, challenge, Purpose.PASSKEY_SIGN_IN, at)
                                                .isPresent()
                                        && OneTimeLinks.use(sql, challenge));
        return ours ? ceremony.owner(shown.passkey(), shown.challenge()) : Optional.empty();
    }

    private static Document trouble(NewsroomFrame frame, String key, HttpStatus status) {
        return PasskeyJson.trouble(frame.text(key), status);
    }
}
