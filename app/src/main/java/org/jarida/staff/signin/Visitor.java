package org.jarida.staff.signin;

import java.net.InetAddress;

/**
 * The browser that asks to be let in.
 *
 * @param from address of the request
 * @param browser how it calls itself; may be empty
 */
public record Visitor(InetAddress from, String browser) {
    public String cameFrom() {
        return from.getHostAddress();
    }

    String network() {
        return SignInLimits.network(from);
    }
}
