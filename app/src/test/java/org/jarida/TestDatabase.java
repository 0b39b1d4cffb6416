package org.jarida;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The engine that this run of the tests uses: the system property {@code jarida.test.database} says
 * sqlite (the default) or postgres. Every paper gets a database of its own.
 */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("jarida.test.database"));
    }

    /**
     * The JDBC address of a new, empty database; empty where SQLite in the data folder is meant.
     */
    public static Optional<String> fresh() {
        if (!isPostgres()) {
            return Optional.empty();
        }
        String name = "paper_" + COUNT.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Optional.of(Server.RUNNING.getJdbcUrl("postgres", name));
    }

    /** Started once, when the first paper asks for it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
