package org.jarida.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One reader on one connection that is kept, as cheap as can be: the server is measured. */
final class Reader implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    Reader(int port) {
        try {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was answered.
     *
     * @param fields as they were sent, one a line
     */
    record Got(int status, List<String> fields, byte[] body) {}

    /** Asks for compressed bytes, as every browser does. */
    Got get(String path) {
        return get(path, "gzip");
    }

    Got get(String path, String encoding) {
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: %s\r\n\r\n"
                        .formatted(path, encoding);
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Got read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> fields = new ArrayList<>();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            fields.add(line);
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        return new Got(status, fields, in.readNBytes(length));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
