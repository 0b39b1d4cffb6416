package org.jarida.publication;

import java.time.Instant;

/** A public note of what was wrong and what is right. */
public record Correction(Instant at, String wrong, String corrected) {}
