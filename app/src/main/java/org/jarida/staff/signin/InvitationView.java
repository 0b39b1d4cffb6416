package org.jarida.staff.signin;

import java.util.List;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Editor.Role;
import org.jspecify.annotations.Nullable;

/**
 * The page of an invitation.
 *
 * @param secret of its address
 */
public record InvitationView(
        NewsroomFrame frame,
        String secret,
        Role role,
        String name,
        String email,
        List<FieldProblem> problems) {
    public InvitationView {
        problems = List.copyOf(problems);
    }

    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> frame.text(one.key()))
                .findFirst()
                .orElse(null);
    }

    public String roleName() {
        return frame.text("role." + role.code());
    }
}
