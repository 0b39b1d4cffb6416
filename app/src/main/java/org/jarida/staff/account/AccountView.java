package org.jarida.staff.account;

import java.util.Arrays;
import java.util.List;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Account;
import org.jarida.staff.passkey.Passkey;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.StaffSession;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param typed name as it was typed
 * @param done sentence about what was done; null where nothing was
 * @param recoveryLeft how many recovery codes are left
 * @param current the session of this browser
 */
public record AccountView(
        NewsroomFrame frame,
        Account account,
        String typed,
        @Nullable String done,
        int recoveryLeft,
        List<Passkey> passkeys,
        List<StaffSession> sessions,
        StaffSession current,
        List<FieldProblem> problems) {
    public AccountView {
        passkeys = List.copyOf(passkeys);
        sessions = List.copyOf(sessions);
        problems = List.copyOf(problems);
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    public boolean isCurrent(StaffSession session) {
        return session.id().equals(current.id());
    }

    /** Firefox · Linux, or a word for one that is not known. */
    public String browser(StaffSession session) {
        BrowserName name = BrowserName.of(session.browser());
        return name.isKnown() ? name.toString() : frame.text("session.unknown");
    }

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> frame.text(one.key()))
                .findFirst()
                .orElse(null);
    }
}
