package org.jarida.staff.passkey;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey of somebody's.
 *
 * @param id by which forms name it
 * @param label what its owner calls it
 * @param copied whether its owner's devices share it
 */
public record Passkey(
        String id, String label, boolean copied, Instant createdAt, Optional<Instant> usedAt) {}
