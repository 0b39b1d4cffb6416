package org.jarida.staff.people;

import java.util.Arrays;
import java.util.List;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.FieldProblem;
import org.jarida.staff.signin.OneTimeLinks.Open;
import org.jspecify.annotations.Nullable;

/**
 * The list of the newsroom's people.
 *
 * @param mailed whether invitations go out by mail
 * @param typed the invitation as it was typed
 * @param done sentence about what was done; null where nothing was
 * @param link to be handed over; null where there is none
 */
public record PeopleView(
        NewsroomFrame frame,
        List<Person> people,
        List<Open> invitations,
        boolean mailed,
        Typed typed,
        @Nullable String done,
        @Nullable String link,
        List<FieldProblem> problems) {
    public PeopleView {
        people = List.copyOf(people);
        invitations = List.copyOf(invitations);
        problems = List.copyOf(problems);
    }

    /** An invitation as it was typed. */
    public record Typed(String name, String email, Role role, Language language) {
        static final Typed NOTHING = new Typed("", "", Role.REPORTER, Language.OWN);
    }

    public List<Role> roles() {
        return Arrays.asList(Role.values());
    }

    public List<Language> languages() {
        return Arrays.asList(Language.values());
    }

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> frame.text(one.key()))
                .findFirst()
                .orElse(null);
    }
}
