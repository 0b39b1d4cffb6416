package org.jarida.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * A message in plain text.
 *
 * @param id the left part of its Message-ID (RFC 5322): the same when the same message is sent
 *     again, so that programs which read mail can tell; letters, digits and dots
 * @param replyTo whom an answer goes to; the sender, where empty
 * @param text lines end with \n
 * @param at when it was written
 */
public record MailMessage(
        String id,
        Mailbox from,
        Mailbox to,
        Optional<Mailbox> replyTo,
        String subject,
        String text,
        Instant at) {}
