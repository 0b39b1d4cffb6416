package org.jarida.platform;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses as they are written in settings and headers: numbers alone, and no name is asked. */
final class IpLiteral {
    /** Java would also take 10.1 and 1, which elsewhere mean something else. */
    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");

    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private IpLiteral() {}

    /** An IPv4 address inside an IPv6 one ({@code ::ffff:10.0.0.1}) is the IPv4 address. */
    static Optional<InetAddress> read(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
