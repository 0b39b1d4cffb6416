package org.jarida.staff.signin;

import java.time.Instant;
import org.jarida.staff.Account;

/**
 * A browser that is signed in.
 *
 * @param id hash of what its cookie holds
 * @param cameFrom address from which it was begun
 * @param browser how the browser called itself
 * @param seenAt to within some minutes
 */
public record StaffSession(
        String id,
        Account account,
        String cameFrom,
        String browser,
        Instant beganAt,
        Instant seenAt) {}
