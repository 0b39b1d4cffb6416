package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose own language writes other digits serves the same addresses and figures. */
class ServersLanguageTest {
    private final Settings settings = TestPaper.settings();
    private final int port = TestPaper.freePort();

    @Test
    void anEgyptianServerKeepsToThePapersConventions(@TempDir Path folder) throws IOException {
        Path archive =
                Files.writeString(
                        folder.resolve("archive.jsonl"),
                        "{\"title\":\"أ\",\"text\":\"x\",\"section\":\"المدينة\",\"source\":\"س\","
                                + "\"date\":\"2024-05-01T06:05\",\"licence\":\"CC0\"}");
        Spawned.on(settings, "import", "articles", archive.toString()).end();
        Map<String, String> environment = Spawned.environment(settings);
        environment.put("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG");
        environment.put("JARIDA_MANAGEMENT_PORT", "0");

        try (Spawned server =
                Spawned.start(environment, List.of("serve", "--port", Integer.toString(port)))) {
            server.lineThatBegins("Jarida is serving on");
            assertThat(get("/archive")).contains("href=\"/archive/2024\"").contains(">2024<");
            assertThat(get("/archive/2024/05")).contains("href=\"/archive/2024/05/01\"");
            assertThat(get("/archive/2024/05/01")).contains("1\u00a0ماي\u00a02024");
        }
    }

    private String get(String path) {
        return TestPaper.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build())
                .body();
    }
}
