package org.jarida.letters;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader wrote to the paper.
 *
 * @param name as the reader gave it; empty in a tip without one
 * @param email where an answer goes; empty where the reader wants none
 * @param body plain text; lines end with \n
 * @param sentAt when the desk's mail server took it; empty until then
 */
public record Letter(
        long id,
        LetterNumber number,
        LetterKind kind,
        String name,
        String email,
        String subject,
        String body,
        Instant receivedAt,
        Optional<Instant> sentAt) {}
