package org.jarida.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for the front pages after a start, one after the other, as a reader would. */
final class WarmUp {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final int PATIENCE = 10_000;

    private final String host;
    private final int port;

    WarmUp(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** In the background. */
    void start(List<FrontPages> pages) {
        Thread.ofPlatform()
                .name("page-warm-up")
                .daemon()
                .start(() -> pages.forEach(one -> one.paths().get().forEach(this::ask)));
    }

    private void ask(String path) {
        // Over a socket of its own: a client of HTTP would cost more than the pages.
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(PATIENCE);
            OutputStream out = socket.getOutputStream();
            out.write(request(path).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            try (InputStream in = socket.getInputStream()) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            LOG.debug("A page was not warmed up", e);
        }
    }

    private static String request(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
                .formatted(path);
    }
}
