package org.jarida;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jarida.platform.PurgeHook;

/** A shared cache as far as it is told of changes. */
public final class PurgeServer implements AutoCloseable {
    public static final String SECRET = "SECRET";

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    public PurgeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/purge", this::answer);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known =
                exchange.getRequestMethod().equals("POST")
                        && SECRET.equals(exchange.getRequestHeaders().getFirst("X-Purge"));
        calls.add(
                (known ? status : 403)
                        + " "
                        + exchange.getRequestHeaders().getFirst("Surrogate-Key"));
        exchange.sendResponseHeaders(known ? status : 403, -1);
        exchange.close();
    }

    public PurgeHook hook() {
        return new PurgeHook(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/purge"),
                Optional.of(new PurgeHook.Header("X-Purge", SECRET)));
    }

    public void answerWith(int code) {
        status = code;
    }

    /** Each with the status that it was answered with, then the tags. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Waits for so many calls since the beginning. */
    public List<String> await(int count) {
        return Eventually.seen(count + " calls", this::calls, seen -> seen.size() >= count);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
