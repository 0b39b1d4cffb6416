package org.jarida.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the settings from {@code jarida.yaml} in the data folder, then from {@code JARIDA_…} in the
 * environment, then from flags; the later wins. An unknown or wrong one is a {@link StartProblem}.
 */
public final class SettingsReader {
    private static final Set<String> KNOWN =
            Set.of(
                    "data",
                    "url",
                    "host",
                    "port",
                    "management_port",
                    "database",
                    "files",
                    "smtp",
                    "trusted_proxies",
                    "page_cache",
                    "purge",
                    "purge_header");
    private static final String PREFIX = "JARIDA_";

    /** For the launcher and the JVM, which have read it already. */
    private static final String NOT_A_SETTING = "JARIDA_JAVA_OPTIONS";

    private SettingsReader() {}

    /**
     * @param flags settings given on the command line, by their names in lower case
     * @param environment the process environment; only names that begin with JARIDA_ are looked at
     */
    public static Settings read(Map<String, String> flags, Map<String, String> environment) {
        Map<String, String> given = fromEnvironment(environment);
        given.putAll(flags);
        Path data = folder("data", given.getOrDefault("data", "data"));
        Map<String, String> all = fromFile(data.resolve("jarida.yaml"));
        all.putAll(given);
        int port = port(all, "port", 8080);
        String host = all.getOrDefault("host", "localhost");
        return new Settings(
                data,
                url(all.getOrDefault("url", "http://localhost:" + port)),
                host,
                port,
                port(all, "management_port", port == 0 ? 0 : (port + 1) % 65_536),
                database(all),
                files(all, data),
                Optional.ofNullable(all.get("smtp")).map(SmtpReader::read),
                TrustedProxies.read(all.getOrDefault("trusted_proxies", "")),
                new PageSettings(
                        megabytes(all),
                        PurgeReader.read(all.get("purge"), all.get("purge_header"))));
    }

    private static Map<String, String> fromEnvironment(Map<String, String> environment) {
        Map<String, String> found = new HashMap<>();
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith(PREFIX) && !name.equals(NOT_A_SETTING)) {
                        String key = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
                        found.put(known(key, "environment variable " + name), value);
                    }
                });
        return found;
    }

    private static Map<String, String> fromFile(Path file) {
        Map<String, String> found = new HashMap<>();
        if (!Files.exists(file)) {
            return found;
        }
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            Object content = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            if (content == null) {
                return found;
            }
            if (!(content instanceof Map<?, ?> entries)) {
                throw new StartProblem(file + " must hold settings as \"name: value\" lines.");
            }
            entries.forEach(
                    (key, value) ->
                            found.put(
                                    known(String.valueOf(key), "setting " + key + " in " + file),
                                    scalar(value, "setting " + key + " in " + file)));
            return found;
        } catch (IOException | YAMLException e) {
            throw new StartProblem(file + " cannot be read: " + firstLine(e));
        }
    }

    private static String scalar(@Nullable Object value, String whole) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new StartProblem("The " + whole + " must have one value.");
    }

    private static String known(String key, String whole) {
        if (!KNOWN.contains(key)) {
            throw new StartProblem("Unknown " + whole + ". Known settings: " + knownNames() + ".");
        }
        return key;
    }

    private static String knownNames() {
        return String.join(", ", KNOWN.stream().sorted().toList());
    }

    private static int port(Map<String, String> all, String name, int fallback) {
        String value = all.get(name);
        if (value == null) {
            return fallback;
        }
        // Only the digits 0 to 9: Java would take those of every script.
        int port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
        if (port >= 0 && port <= 65_535) {
            return port;
        }
        throw new StartProblem(
                "Setting " + name + " must be a port from 0 to 65535, not \"" + value + "\".");
    }

    private static int megabytes(Map<String, String> all) {
        String value = all.get("page_cache");
        if (value == null) {
            return PageSettings.USUAL.megabytes();
        }
        int megabytes = value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : 0;
        if (megabytes >= 8 && megabytes <= 4_096) {
            return megabytes;
        }
        throw new StartProblem(
                "Setting page_cache must be a number of megabytes from 8 to 4096, not \""
                        + value
                        + "\".");
    }

    private static URI url(String value) {
        try {
            URI url = URI.create(value.replaceAll("/+$", ""));
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            boolean bare = url.getRawQuery() == null && url.getRawFragment() == null;
            if (web && bare && url.getHost() != null && url.getRawPath().isEmpty()) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one message for every wrong address.
        }
        throw new StartProblem(
                "Setting url must be a web address such as https://example.org, not \""
                        + value
                        + "\".");
    }

    private static Optional<String> database(Map<String, String> all) {
        String value = all.getOrDefault("database", "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!value.startsWith("jdbc:postgresql:")) {
            // The value may hold a password: it is never repeated.
            throw new StartProblem(
                    "Setting database must begin with jdbc:postgresql: (leave it out for SQLite in"
                            + " the data folder).");
        }
        return Optional.of(value);
    }

    private static Path files(Map<String, String> all, Path data) {
        String value = all.get("files");
        if (value == null) {
            return data.resolve("files");
        }
        if (value.contains("://")) {
            throw new StartProblem(
                    "Setting files must be a folder; \"" + value + "\" is not supported.");
        }
        return folder("files", value);
    }

    private static Path folder(String name, String value) {
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartProblem("Setting " + name + " must be a folder: " + e.getReason() + ".");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }
}
