package org.jarida.command;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags of the commands that serve. */
final class ServerOptions {
    @Option(names = "--port", paramLabel = "PORT", description = "port (default: 8080)")
    @Nullable String port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address to listen on (default: localhost; 0.0.0.0 for all)")
    @Nullable String host;

    Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        if (port != null) {
            flags.put("port", port);
        }
        if (host != null) {
            flags.put("host", host);
        }
        return flags;
    }
}
