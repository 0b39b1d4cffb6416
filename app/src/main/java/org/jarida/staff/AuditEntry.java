package org.jarida.staff;

import java.time.Instant;

/** One thing that somebody did. */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String cameFrom) {}
