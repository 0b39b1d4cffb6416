package org.jarida.staff;

import java.time.Instant;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.staff.Editor.Role;

/**
 * Somebody who may sign in to the newsroom.
 *
 * @param name how the newsroom and the audit name the person
 * @param email in lower case; no two accounts have the same
 * @param language in which the newsroom speaks to this person
 * @param codes whether signing in asks for a one-time code too
 * @param endedAt since when the account is closed
 */
public record Account(
        long id,
        String name,
        String email,
        Role role,
        Language language,
        boolean codes,
        Instant createdAt,
        Optional<Instant> endedAt) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /**
     * The person as verbs know her.
     *
     * @param cameFrom address of the request
     */
    public Editor editor(String cameFrom) {
        return new Editor(id, name, role, cameFrom);
    }
}
