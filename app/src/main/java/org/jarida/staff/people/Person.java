package org.jarida.staff.people;

import java.time.Instant;
import java.util.Optional;
import org.jarida.staff.Account;

/**
 * Somebody of the newsroom, as who manages the staff sees her.
 *
 * @param seenAt when she was last there, to within some minutes
 * @param passkeys how many she has
 */
public record Person(Account account, Optional<Instant> seenAt, int passkeys) {}
