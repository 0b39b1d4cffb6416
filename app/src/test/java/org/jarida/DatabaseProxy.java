package org.jarida;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands between a paper and its PostgreSQL, and takes it away and gives it back. */
public final class DatabaseProxy implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("//localhost:([0-9]+)/");

    private final int database;
    private final int port = TestPaper.freePort();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket server;
    private volatile Line line = new Line();

    /** Connections that were made since the database was given back the last time. */
    private static final class Line {
        volatile boolean silent;
        volatile boolean cut;
    }

    private DatabaseProxy(int database) {
        this.database = database;
    }

    /** For the database of that JDBC address. */
    public static DatabaseProxy to(String url) {
        Matcher found = ADDRESS.matcher(url);
        if (!found.find()) {
            throw new IllegalArgumentException(url);
        }
        DatabaseProxy proxy = new DatabaseProxy(Integer.parseInt(found.group(1)));
        proxy.open();
        return proxy;
    }

    /** The JDBC address through this proxy. */
    public String through(String url) {
        return ADDRESS.matcher(url).replaceFirst("//localhost:" + port + "/");
    }

    /** The database lets new connections in. */
    public void open() {
        try {
            line = new Line();
            ServerSocket opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            server = opened;
            Thread.ofPlatform().daemon().start(() -> accept(opened, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database stops: all connections end, and none begins. */
    public synchronized void stop() {
        line.cut = true;
        shut();
        sockets.forEach(DatabaseProxy::close);
        sockets.clear();
    }

    /** The database is gone without a word: what was connected waits, and nobody else gets in. */
    public void fallSilent() {
        line.silent = true;
        shut();
    }

    private void shut() {
        ServerSocket open = server;
        if (open != null) {
            close(open);
        }
    }

    private void accept(ServerSocket open, Line current) {
        while (true) {
            try {
                Socket in = open.accept();
                Socket out = new Socket(InetAddress.getLoopbackAddress(), database);
                if (!isKnown(current, in, out)) {
                    return;
                }
                Thread.ofPlatform().daemon().start(() -> pump(in, out, current));
                Thread.ofPlatform().daemon().start(() -> pump(out, in, current));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** False where the database was stopped while this connection was made. */
    private synchronized boolean isKnown(Line current, Socket in, Socket out) {
        if (current.cut) {
            close(in);
            close(out);
            return false;
        }
        sockets.add(in);
        sockets.add(out);
        return true;
    }

    private static void pump(Socket from, Socket to, Line line) {
        byte[] bytes = new byte[8_192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (!line.silent) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException e) {
            // An end of it was closed.
        }
        close(from);
        close(to);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
