package org.jarida.platform;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the settings of the {@link PurgeHook}. */
final class PurgeReader {
    /** A field's name and its value, without controls (RFC 9110, 5.1 and 5.5). */
    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]+):[ \\t]*([\\x21-\\x7e][\\x20-\\x7e]*)");

    private PurgeReader() {}

    /**
     * @param address null where no shared cache is told
     * @param header "Name: value"; null where none is sent
     */
    static Optional<PurgeHook> read(@Nullable String address, @Nullable String header) {
        if (address == null) {
            if (header != null) {
                throw new StartProblem("Setting purge_header is of no use without purge.");
            }
            return Optional.empty();
        }
        return Optional.of(
                new PurgeHook(
                        address(address), Optional.ofNullable(header).map(PurgeReader::header)));
    }

    private static URI address(String value) {
        try {
            URI address = URI.create(value);
            String scheme = String.valueOf(address.getScheme());
            if (scheme.matches("https?")
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one message for every wrong address.
        }
        throw new StartProblem(
                "Setting purge must be a web address such as http://127.0.0.1:6081/purge; a secret"
                        + " belongs in purge_header.");
    }

    private static PurgeHook.Header header(String value) {
        Matcher header = HEADER.matcher(value);
        if (!header.matches()) {
            // The value may hold a secret: it is never repeated.
            throw new StartProblem("Setting purge_header must be one field, as \"Name: value\".");
        }
        return new PurgeHook.Header(header.group(1), header.group(2));
    }
}
