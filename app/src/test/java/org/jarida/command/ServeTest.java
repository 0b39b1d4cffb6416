package org.jarida.command;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jarida.TestPaper;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server in a process of its own: what it tells its operator, and how it ends. */
class ServeTest {
    private static final int SIGTERM = 128 + 15;

    /** So much is neither in the server's buffers nor in those between it and the reader. */
    private static final int LONG_LINKS = 3_500;

    private static final int LONG_LINK = 2_000;

    private final Settings settings = TestPaper.settings();
    private final int port = TestPaper.freePort();
    private final int management = TestPaper.freePort();

    @Test
    void aRunningRequestFinishesWhenTheServerIsStopped(@TempDir Path folder) throws IOException {
        importLargeArticle(folder);
        try (Spawned server = serve("localhost");
                Socket reader = new Socket()) {
            reader.setReceiveBufferSize(4_096);
            reader.connect(new InetSocketAddress("localhost", port));
            ask(reader, "/a/1");
            String address =
                    headers(reader)
                            .lines()
                            .filter(one -> one.startsWith("Location: "))
                            .findFirst()
                            .orElseThrow();
            ask(reader, address.substring("Location: ".length()));
            String headers = headers(reader);
            assertThat(headers).startsWith("HTTP/1.1 200");

            server.terminate();
            awaitClosed();

            assertThat(server.isRunning()).as("waits for its reader").isTrue();
            int length =
                    Integer.parseInt(headers.replaceAll("(?s).*Content-Length: ([0-9]+).*", "$1"));
            assertThat(length).isGreaterThan(LONG_LINKS * LONG_LINK);
            String page = new String(reader.getInputStream().readNBytes(length), UTF_8);
            assertThat(page.getBytes(UTF_8)).hasSize(length);
            assertThat(page).matches("(?s).*</html>\\s*");
            Spawned.Result stopped = server.end();
            assertThat(stopped.code()).isEqualTo(SIGTERM);
            assertThat(stopped.err()).isEmpty();
            assertThat(String.join("\n", stopped.out())).doesNotContain("xception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/metrics"})
    void theOperatorsPagesAreOnAPortOfTheirOwn(String path) throws IOException {
        try (Spawned server = serve("0.0.0.0")) {
            HttpResponse<String> own = get("127.0.0.1", management, path);
            assertThat(own.statusCode()).isEqualTo(200);
            assertThat(own.body()).contains(path.equals("/metrics") ? "jvm_memory" : "\"UP\"");
            assertThat(get("127.0.0.1", port, path).statusCode()).isEqualTo(404);
            assertThat(get("127.0.0.1", management, "/").statusCode()).isEqualTo(404);

            InetAddress outside = addressOfThisMachine();
            assertThat(accepts(outside, port)).as("readers are let in from outside").isTrue();
            assertThat(accepts(outside, management)).as("the operator's port is not").isFalse();
        }
    }

    @Test
    void whatReadersTypeIsNotInTheLog() throws IOException {
        try (Spawned server = serve("localhost")) {
            for (String request :
                    List.of(
                            "GET /SECRET/x HTTP/1.1\r\nHost: a",
                            "GET /section?before=SECRET HTTP/1.1\r\nHost: a",
                            "SECRET / HTTP/1.1\r\nHost: a",
                            "POST /SECRET HTTP/1.1\r\nHost: a",
                            "GET /%00SECRET HTTP/1.1\r\nHost: a",
                            "GET / HTTP/1.1\r\nHost: a b SECRET",
                            "GET / HTTP/1.1\r\nHost: a\r\nHost: SECRET",
                            "GET / HTTP/1.1\r\nHost: a\r\nCookie: " + "SECRET".repeat(3_000))) {
                try (Socket reader = new Socket("localhost", port)) {
                    String whole = request + "\r\nConnection: close\r\n\r\n";
                    reader.getOutputStream().write(whole.getBytes(US_ASCII));
                    assertThat(headers(reader)).startsWith("HTTP/1.1 4");
                }
            }
            server.terminate();
            Spawned.Result stopped = server.end();
            assertThat(String.join("\n", stopped.out()) + stopped.err())
                    .doesNotContainIgnoringCase("SECRET");
        }
    }

    private Spawned serve(String host) {
        var environment = Spawned.environment(settings);
        environment.put("JARIDA_MANAGEMENT_PORT", Integer.toString(management));
        Spawned server =
                Spawned.start(
                        environment,
                        List.of("serve", "--host", host, "--port", Integer.toString(port)));
        server.lineThatBegins("Jarida is serving on");
        return server;
    }

    /** An article whose page is too large to be sent to a reader who does not read. */
    private void importLargeArticle(Path folder) throws IOException {
        String link = "https://example.org/";
        String run =
                "{\"text\":\"هنا\",\"link\":\""
                        + link
                        + "a".repeat(LONG_LINK - link.length())
                        + "\"},\" \"";
        Path file =
                Files.writeString(
                        folder.resolve("large.jsonl"),
                        """
                        {"title":"وصلة طويلة","section":"المدينة","date":"2024-05-01","source":"مولّد",\
                        "licence":"CC0","body":{"version":1,"blocks":[{"type":"paragraph",\
                        "text":[%s]}]}}
                        """
                                .formatted(String.join(",", Collections.nCopies(LONG_LINKS, run))));
        assertThat(Spawned.on(settings, "import", "articles", file.toString()).end().code())
                .isZero();
    }

    /** Waits until nobody new is let in. */
    private void awaitClosed() throws IOException {
        while (accepts(InetAddress.getLoopbackAddress(), port)) {
            Thread.onSpinWait();
        }
    }

    private static boolean accepts(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket(address, port)) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    private static void ask(Socket socket, String path) throws IOException {
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
    }

    private static String headers(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as("the answer ends: " + bytes.toString(US_ASCII)).isNotNegative();
            bytes.write(next);
        }
        return bytes.toString(US_ASCII);
    }

    private static HttpResponse<String> get(String host, int port, String path) {
        return TestPaper.send(
                HttpRequest.newBuilder(URI.create("http://" + host + ":" + port + path)).build());
    }

    private static InetAddress addressOfThisMachine() throws IOException {
        Optional<InetAddress> found =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
                        .findFirst();
        assumeTrue(found.isPresent(), "this machine has an address that others could know");
        return found.orElseThrow();
    }
}
