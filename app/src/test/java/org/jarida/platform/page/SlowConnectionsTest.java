package org.jarida.platform.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.jarida.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who keeps the server waiting is let go; who only rests is not. */
@Tag("once")
class SlowConnectionsTest {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    /** More than is ever on the way. */
    private static final int LARGE = 30_000_000;

    private static final int SMALL = 10;

    private final AtomicLong milliseconds = new AtomicLong();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final SlowConnections slow =
            new SlowConnections(connector.getScheduler(), milliseconds::get);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int size = SMALL;
    private Socket socket = new Socket();

    @BeforeEach
    void start() throws Exception {
        connector.addBean(slow);
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response answer, Callback callback) {
                        asked.incrementAndGet();
                        answer.write(true, ByteBuffer.allocate(size), callback);
                        return true;
                    }
                });
        server.start();
        socket = new Socket("localhost", connector.getLocalPort());
        socket.setSoTimeout(30_000);
    }

    @AfterEach
    void stop() throws Exception {
        socket.close();
        server.stop();
    }

    @Test
    void whoSendsHisHeadByteByByteIsLetGo() throws IOException {
        send("GET / HT");
        look(SlowConnections.PATIENCE.minusMillis(1));
        send("TP/1.1");
        assertThat(isOpen()).as("has some patience").isTrue();

        look(Duration.ofMillis(1));

        assertThat(isOpen()).isFalse();
    }

    @Test
    void whoSendsFastEnoughIsNot() throws IOException {
        send("GET / HTTP/1.1\r\nHost: a\r\nCookie: ");
        // The pace is that of all bytes since the last answer.
        send("a".repeat(7_000));
        look(SlowConnections.PATIENCE);
        send("\r\n\r\n");

        assertAnswered();
    }

    @Test
    void whoRestsBetweenTwoRequestsIsNotAndMayTakeHisTimeThen() throws IOException {
        for (int i = 0; i < 3; i++) {
            send(REQUEST);
            assertAnswered();
            look(Duration.ofSeconds(20));
            look(Duration.ofSeconds(20));

            // The look comes in the middle of his head.
            send(REQUEST.substring(0, 20));
            look(Duration.ofSeconds(1));
            assertThat(isOpen()).as("round " + i).isTrue();
            send(REQUEST.substring(20));
            assertAnswered();
        }
    }

    @Test
    void whoTakesALargeAnswerSlowlyIsNot() throws IOException {
        size = LARGE;
        socket.getOutputStream().write(REQUEST.getBytes(US_ASCII));
        Eventually.holds("it cannot be written", this::isWriting);
        look(Duration.ZERO);
        look(Duration.ofMinutes(1));

        socket.getInputStream().skipNBytes(LARGE);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void whoTakesNothingOfItIsLetGoByTheServersOwnLimit() throws IOException {
        size = LARGE;
        connector.setIdleTimeout(200);
        try (Socket other = new Socket("localhost", connector.getLocalPort())) {
            socket.close();
            other.getOutputStream().write(REQUEST.getBytes(US_ASCII));
            Eventually.holds("it has asked", () -> asked.get() == 1);
            Eventually.holds("nobody is connected", () -> !isOpen());
        }
    }

    private void look(Duration later) {
        milliseconds.addAndGet(later.toMillis());
        slow.closeSlow();
    }

    /** Returns when the server has taken it. */
    private void send(String text) throws IOException {
        long before = connection().getBytesIn();
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        Eventually.holds(
                text, () -> !isOpen() || connection().getBytesIn() >= before + text.length());
    }

    private void assertAnswered() throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as("answered: " + head).isNotNegative();
            head.append((char) next);
        }
        assertThat(head.toString()).startsWith("HTTP/1.1 200");
        in.readNBytes(SMALL);
        Eventually.holds(
                "the answer is over",
                () -> connection().getMessagesIn() == connection().getMessagesOut());
    }

    private Connection connection() {
        return Eventually.seen(
                        "one connection",
                        () -> connector.getConnectedEndPoints(),
                        points -> points.size() == 1)
                .iterator()
                .next()
                .getConnection();
    }

    private boolean isWriting() {
        return connection().getEndPoint() instanceof AbstractEndPoint end
                && end.getWriteFlusher().isPending();
    }

    private boolean isOpen() {
        return connector.getConnectedEndPoints().stream().anyMatch(one -> one.isOpen());
    }
}
