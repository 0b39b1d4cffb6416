package org.jarida.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code smtp://user:password@host:port}, {@code smtps://…} and {@code ?starttls=required};
 * user and password are percent-encoded (RFC 3986). What is wrong is said without the value, which
 * may hold a password.
 */
final class SmtpReader {
    private static final int SMTP = 25;
    private static final int SMTPS = 465;

    /** What the decoder puts in the place of bytes that are no UTF-8. */
    private static final char MALFORMED = '\uFFFD';

    private SmtpReader() {}

    static Smtp read(String value) {
        URI uri = uri(value);
        String host = uri.getHost();
        boolean bare = uri.getRawPath().isEmpty() && uri.getRawFragment() == null;
        if (host == null || !bare) {
            throw wrong("name a host, with @ : / ? # and % in user and password percent-encoded");
        }
        boolean tls = "smtps".equals(uri.getScheme());
        return new Smtp(
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port(uri.getPort(), tls),
                encryption(uri.getRawQuery(), tls),
                login(uri.getRawUserInfo()));
    }

    private static URI uri(String value) {
        try {
            URI uri = new URI(value);
            if ("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme())) {
                if (!uri.isOpaque()) {
                    return uri;
                }
            }
        } catch (URISyntaxException e) {
            // Its message would repeat the value.
        }
        throw wrong(
                "be smtp://host:port or smtps://host:port, with user:password@ before the host");
    }

    private static int port(int port, boolean tls) {
        if (port == -1) {
            return tls ? SMTPS : SMTP;
        }
        if (port < 1 || port > 65_535) {
            throw wrong("have a port from 1 to 65535");
        }
        return port;
    }

    private static Smtp.Encryption encryption(@Nullable String query, boolean tls) {
        if (query == null) {
            return tls ? Smtp.Encryption.TLS : Smtp.Encryption.WHERE_OFFERED;
        }
        if (query.equals("starttls=required") && !tls) {
            return Smtp.Encryption.STARTTLS;
        }
        throw wrong(
                tls
                        ? "have no ? after smtps://, which is encrypted from the first byte"
                        : "have nothing after ? but starttls=required");
    }

    private static Optional<Smtp.Login> login(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        int colon = userInfo.indexOf(':');
        if (colon < 1 || colon == userInfo.length() - 1) {
            throw wrong("have both a user and a password before the @, or neither");
        }
        return Optional.of(
                new Smtp.Login(
                        decoded(userInfo.substring(0, colon)),
                        decoded(userInfo.substring(colon + 1))));
    }

    /** A plus stands for itself: this is no form. */
    private static String decoded(String encoded) {
        String text = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        if (text.chars().noneMatch(c -> Character.isISOControl(c) || c == MALFORMED)) {
            return text;
        }
        throw wrong("have user and password as percent-encoded UTF-8 without control characters");
    }

    private static StartProblem wrong(String mending) {
        return new StartProblem("Setting smtp must " + mending + ".");
    }
}
