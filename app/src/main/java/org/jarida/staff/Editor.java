package org.jarida.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who does something in the newsroom; passed to every verb, never ambient.
 *
 * @param account number of the account; 0 at the server's command line
 * @param name how the audit names the person
 * @param cameFrom address that the request came from; empty at the command line
 */
public record Editor(long account, String name, Role role, String cameFrom) {

    /** Somebody without an account. */
    public Editor(String name, Role role) {
        this(0, name, role, "");
    }

    /** What somebody is in the newsroom. */
    public enum Role {
        REPORTER,
        DESK_EDITOR,
        PUBLISHER,
        OPERATOR;

        /** A name for forms and catalogues: {@code desk-editor}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** By the name that forms have. */
        public static Optional<Role> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /** The person at the server's command line. */
    public static Editor operator() {
        return new Editor("operator", Role.OPERATOR);
    }

    public boolean may(Task task) {
        return task.isFor(role);
    }

    /**
     * For verbs, which check again what routes and screens have checked.
     *
     * @throws AccessDeniedException where the role may not; a route answers 403 then
     */
    public void require(Task task) {
        if (!may(task)) {
            throw new AccessDeniedException(role + " may not " + task.code());
        }
    }
}
