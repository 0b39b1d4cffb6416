package org.jarida.staff;

/**
 * Who does something in the newsroom; passed to every verb, never ambient.
 *
 * @param name how the audit names the person
 */
public record Editor(String name, Role role) {

    /** What somebody is in the newsroom. */
    public enum Role {
        REPORTER,
        DESK_EDITOR,
        PUBLISHER,
        OPERATOR
    }

    /** The person at the server's command line. */
    public static Editor operator() {
        return new Editor("operator", Role.OPERATOR);
    }
}
