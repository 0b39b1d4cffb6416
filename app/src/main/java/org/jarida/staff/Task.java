package org.jarida.staff;

import static org.jarida.staff.Editor.Role.DESK_EDITOR;
import static org.jarida.staff.Editor.Role.OPERATOR;
import static org.jarida.staff.Editor.Role.PUBLISHER;
import static org.jarida.staff.Editor.Role.REPORTER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jarida.staff.Editor.Role;

/**
 * What is done in the newsroom, and which roles may do it: the one table. The handbook's page of
 * roles is made from it.
 */
public enum Task {
    /** See the board, read what is in work, search the image library. */
    LOOK(REPORTER, DESK_EDITOR, PUBLISHER, OPERATOR),
    /** One's own account: password, codes, passkeys, sessions. */
    OWN_ACCOUNT(REPORTER, DESK_EDITOR, PUBLISHER, OPERATOR),
    /** Begin an article, write the ones that are one's own, submit them. */
    WRITE(REPORTER, DESK_EDITOR, PUBLISHER),
    /** Write in anybody's article, assign it, return it, set when it is due. */
    EDIT(DESK_EDITOR, PUBLISHER),
    /** Publish, schedule, correct, withdraw. */
    PUBLISH(DESK_EDITOR, PUBLISHER, OPERATOR),
    /** Arrange the front page. */
    ARRANGE(DESK_EDITOR, PUBLISHER),
    /** Read readers' letters and answer them. */
    ANSWER_LETTERS(DESK_EDITOR, PUBLISHER),
    /** Say who the paper is: name, charter, looks, sections, authors, policies. */
    CHANGE_PAPER(PUBLISHER, OPERATOR),
    /** Invite people, change their roles, end their accounts. */
    MANAGE_STAFF(PUBLISHER, OPERATOR),
    /** Read and export the audit. */
    READ_AUDIT(PUBLISHER, OPERATOR);

    private final Set<Role> roles;

    Task(Role... roles) {
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    public boolean isFor(Role role) {
        return roles.contains(role);
    }

    /** A name for routes and catalogues: {@code change-paper}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a role may do, in the order of the table. */
    public static List<Task> of(Role role) {
        return Arrays.stream(values()).filter(one -> one.isFor(role)).toList();
    }
}
