package org.jarida.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jarida.TestPaper;

/** Debian's nginx, with the same bytes in files that ours keeps in memory. */
final class Nginx {
    /** Those that nginx writes itself. */
    private static final Set<String> OWN =
            Set.of(
                    "content-type",
                    "content-length",
                    "content-encoding",
                    "etag",
                    "last-modified",
                    "date",
                    "connection");

    private Nginx() {}

    /** With what ours answers under these paths. */
    static ServerProcess serve(ServerProcess ours, List<String> paths) {
        try {
            Path folder = Files.createTempDirectory("jarida-nginx");
            try (Reader reader = new Reader(ours.port())) {
                Reader.Got last = reader.get(paths.getFirst());
                for (String path : paths) {
                    last = reader.get(path);
                    keep(folder, path, last);
                }
                Files.writeString(folder.resolve("fields.conf"), fields(last));
            }
            // The first request of all, which tells that it has started.
            Files.writeString(folder.resolve("files").resolve("index.html"), "");
            int port = TestPaper.freePort();
            Files.writeString(folder.resolve("port.conf"), "listen " + port + ";\n");
            Files.copy(Path.of("..", "bench", "nginx.conf"), folder.resolve("nginx.conf"));
            return ServerProcess.start(
                    port, folder, List.of("nginx", "-p", folder.toString(), "-c", "nginx.conf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path folder, String path, Reader.Got got) throws IOException {
        String name = URLDecoder.decode(path.substring(1), StandardCharsets.UTF_8);
        Path file = folder.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file.resolveSibling(file.getFileName() + ".gz"), got.body());
        Files.write(file, new GZIPInputStream(new ByteArrayInputStream(got.body())).readAllBytes());
    }

    private static String fields(Reader.Got got) {
        return got.fields().stream()
                .filter(field -> !OWN.contains(name(field)))
                .map(
                        field ->
                                "add_header %s \"%s\";\n"
                                        .formatted(
                                                name(field),
                                                field.substring(field.indexOf(':') + 1).strip()))
                .collect(Collectors.joining());
    }

    private static String name(String field) {
        return field.substring(0, field.indexOf(':')).toLowerCase(Locale.ROOT);
    }
}
