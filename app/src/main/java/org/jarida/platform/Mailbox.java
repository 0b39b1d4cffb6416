package org.jarida.platform;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, and whose it is.
 *
 * @param address as it goes over the wire, in ASCII
 * @param name of whom it belongs to; may be empty
 */
public record Mailbox(String address, String name) {
    private static final int LONGEST = 254;

    /** What browsers take for an e-mail address: the HTML standard, "valid e-mail address". */
    private static final Pattern VALID =
            Pattern.compile(
                    "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                            + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    public Mailbox {
        if (!VALID.matcher(address).matches() || address.length() > LONGEST) {
            throw new IllegalArgumentException("No e-mail address");
        }
    }

    /**
     * Reads what somebody typed; empty where it is no e-mail address. What stands after the @ may
     * be in any script.
     */
    public static Optional<Mailbox> read(String typed, String name) {
        int at = typed.lastIndexOf('@');
        if (at < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Mailbox(
                            typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1)),
                            name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
