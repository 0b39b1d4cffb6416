package org.jarida.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.TreeMap;
import org.jarida.platform.Settings;

/** Sends bytes that no decent client would send, and takes the answer apart. */
final class RawRequest {
    /** Milliseconds; no test needs it. */
    private static final int PATIENCE = 60_000;

    private RawRequest() {}

    record Answer(int status, Map<String, String> headers, String body) {}

    /** One request line such as {@code GET /about HTTP/1.1}, with nothing but the host after it. */
    static Answer line(Settings settings, String line) {
        return send(settings, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    static Answer send(Settings settings, String request) {
        try (Socket socket = new Socket("localhost", settings.port())) {
            write(socket.getOutputStream(), request.getBytes(ISO_8859_1));
            return parsed(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One request line, sent; its answer is read when it is asked for. */
    static Pending begin(Settings settings, String line) {
        try {
            Socket socket = new Socket();
            // Little is on the way to who does not read.
            socket.setReceiveBufferSize(4_096);
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress("localhost", settings.port()));
            write(
                    socket.getOutputStream(),
                    (line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return new Pending(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Pending(Socket socket) implements AutoCloseable {
        Answer answer() {
            return parsed(rest());
        }

        /** Waits until the answer begins. */
        void awaitBegin() {
            try {
                if (socket.getInputStream().readNBytes(1).length == 0) {
                    throw new AssertionError("closed before it was answered");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What comes until the end, as it is. */
        String rest() {
            try (socket) {
                return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Goes away, whatever comes. */
        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(OutputStream out, byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (SocketException e) {
            // The server has refused before it read all; its answer is waiting.
        }
    }

    private static Answer parsed(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
    }
}
