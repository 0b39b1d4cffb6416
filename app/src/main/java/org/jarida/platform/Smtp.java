package org.jarida.platform;

import java.util.Optional;

/**
 * The server that takes the paper's mail.
 *
 * @param host name or address
 * @param port 1 to 65535
 * @param login empty where the server asks for none
 */
public record Smtp(String host, int port, Encryption encryption, Optional<Login> login) {

    /** How the way to the server is kept from others' eyes. */
    public enum Encryption {
        /** STARTTLS (RFC 3207) where the server offers it. */
        WHERE_OFFERED,
        /** STARTTLS, or no mail. */
        STARTTLS,
        /** TLS from the first byte (RFC 8314). */
        TLS
    }

    /** Who the server knows the paper as. */
    public record Login(String user, String password) {
        /** Without the password, which belongs in no log. */
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }
}
