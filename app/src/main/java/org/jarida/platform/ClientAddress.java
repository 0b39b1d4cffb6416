package org.jarida.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Whom a request comes from. Only a trusted proxy may say that it comes from somebody else, in
 * {@code X-Forwarded-For} or {@code Forwarded} (RFC 7239). Each proxy adds at the right whom it was
 * asked by, so the chain is walked from the right, as far as trusted proxies go; what stands
 * further left anybody may have written.
 */
@Component
public final class ClientAddress {
    /** An element of RFC 7239 that says for whom, quoted or not. */
    private static final Pattern FOR =
            Pattern.compile("(?i)(?:^|;)\\s*for\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))\\s*(?=;|$)");

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)](?::[0-9]{1,5})?");
    private static final Pattern WITH_PORT = Pattern.compile("([0-9.]+):[0-9]{1,5}");

    private final TrustedProxies proxies;

    @Autowired
    ClientAddress(Settings settings) {
        this(settings.trustedProxies());
    }

    ClientAddress(TrustedProxies proxies) {
        this.proxies = proxies;
    }

    public InetAddress of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Collections.list(request.getHeaders("X-Forwarded-For")),
                Collections.list(request.getHeaders("Forwarded")));
    }

    /**
     * @param peer who is connected
     * @param forwardedFor lines of the one header, which together are one list
     * @param forwarded lines of the other
     */
    InetAddress of(String peer, List<String> forwardedFor, List<String> forwarded) {
        InetAddress client = address(peer).orElseThrow();
        if (!proxies.contain(client)) {
            return client;
        }
        for (Optional<InetAddress> hop : chain(forwardedFor, forwarded).reversed()) {
            if (hop.isEmpty()) {
                return client;
            }
            client = hop.get();
            if (!proxies.contain(client)) {
                return client;
            }
        }
        return client;
    }

    /**
     * The clients of the proxies, the first at the left. A proxy writes one of the two headers and
     * lets the other pass, so that where both are there and disagree, neither is believed.
     */
    private static List<Optional<InetAddress>> chain(
            List<String> forwardedFor, List<String> forwarded) {
        List<Optional<InetAddress>> commonly =
                elements(forwardedFor).map(ClientAddress::address).toList();
        List<Optional<InetAddress>> standard =
                elements(forwarded)
                        .map(ClientAddress::forWhom)
                        .map(ClientAddress::address)
                        .toList();
        if (commonly.isEmpty() || standard.isEmpty()) {
            return commonly.isEmpty() ? standard : commonly;
        }
        return commonly.equals(standard) ? commonly : List.of();
    }

    private static Stream<String> elements(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip);
    }

    private static String forWhom(String element) {
        Matcher matcher = FOR.matcher(element);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** Without port and zone; empty for names, {@code unknown}, and what is no address. */
    private static Optional<InetAddress> address(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        Matcher withPort = WITH_PORT.matcher(text);
        String bare =
                bracketed.matches()
                        ? bracketed.group(1)
                        : withPort.matches() ? withPort.group(1) : text;
        int zone = bare.indexOf('%');
        return IpLiteral.read(zone < 0 ? bare : bare.substring(0, zone));
    }
}
