package org.jarida.platform;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite in one file: one writer behind a lock, on a thread of its own, with {@code BEGIN
 * IMMEDIATE}; reads on a bounded pool of platform threads, because a virtual thread that waits
 * inside the driver stops its carrier. The scheduler of jobs takes the lock for its own writes.
 */
final class SqliteEngine implements Database.Engine {
    private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());
    private static final int BUSY_MILLISECONDS = 30_000;

    private final Path file;
    private final ExecutorService readerThreads;
    private final ExecutorService writerThread;
    private final Semaphore writing = new Semaphore(1, true);

    /** Taken and given back at one end: who was used last has the most pages in its memory. */
    private final BlockingDeque<Connection> readers = new LinkedBlockingDeque<>(READERS);

    private final List<Connection> connections = new ArrayList<>();
    private final SQLiteDataSource source;
    private @Nullable Connection writer;

    private SqliteEngine(Path file) {
        this.file = file;
        this.source = source(file);
        this.readerThreads =
                Executors.newFixedThreadPool(
                        READERS, Thread.ofPlatform().name("sqlite-read-", 0).daemon().factory());
        this.writerThread =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("sqlite-write").daemon().factory());
    }

    static SqliteEngine open(Path data) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new StartProblem("Data folder " + data + " cannot be made: check its rights.");
        }
        if (!Files.isWritable(data)) {
            throw new StartProblem("Data folder " + data + " cannot be written: check its rights.");
        }
        return new SqliteEngine(data.resolve("jarida.db"));
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    @Override
    public String migrations() {
        return "classpath:db/sqlite";
    }

    @Override
    public DataSource migrationSource() {
        return source;
    }

    @Override
    public void start() {
        for (int i = 0; i < READERS; i++) {
            readers.add(connect(true));
        }
        writer = connect(false);
    }

    @Override
    public DataSource jobSource() {
        return new SqliteJobSource(writing, requireNonNull(writer, "started"));
    }

    private Connection connect(boolean queryOnly) {
        return Database.unchecked(
                () -> {
                    Connection connection = source.getConnection();
                    connections.add(connection);
                    if (queryOnly) {
                        try (var statement = connection.createStatement()) {
                            statement.execute("pragma query_only = on");
                        }
                    }
                    return connection;
                });
    }

    @Override
    public <T> T read(Function<DSLContext, T> work) {
        return Thread.currentThread().isVirtual()
                ? await(readerThreads.submit(() -> readHere(work)))
                : Database.unchecked(() -> readHere(work));
    }

    private <T> T readHere(Function<DSLContext, T> work) throws Exception {
        Connection connection = readers.takeFirst();
        try {
            // A deferred transaction: every statement of one read sees the same state.
            execute(connection, "begin deferred");
            try {
                return work.apply(dsl(connection));
            } finally {
                execute(connection, "commit");
            }
        } finally {
            readers.putFirst(connection);
        }
    }

    @Override
    public <T> T write(Function<DSLContext, T> work) {
        return await(writerThread.submit(() -> writeHere(work)));
    }

    private <T> T writeHere(Function<DSLContext, T> work) throws Exception {
        writing.acquireUninterruptibly();
        try {
            return transaction(requireNonNull(writer, "started"), work);
        } finally {
            writing.release();
        }
    }

    private static <T> T transaction(Connection writer, Function<DSLContext, T> work)
            throws Exception {
        execute(writer, "begin immediate");
        try {
            T result = work.apply(dsl(writer));
            execute(writer, "commit");
            return result;
        } catch (Throwable e) {
            rollBack(writer, e);
            throw e;
        }
    }

    private static void rollBack(Connection writer, Throwable cause) {
        try {
            execute(writer, "rollback");
        } catch (Exception e) {
            // SQLite has already rolled back by itself, as it does on a full disk.
            cause.addSuppressed(e);
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DSLContext dsl(Connection connection) {
        return DSL.using(connection, SQLDialect.SQLITE, JOOQ);
    }

    private static final Settings JOOQ = new Settings().withExecuteLogging(false);

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        readerThreads.close();
        writerThread.close();
        for (Connection connection : connections) {
            Database.unchecked(
                    () -> {
                        connection.close();
                        return true;
                    });
        }
    }

    @Override
    public String toString() {
        return "SQLite in " + file;
    }
}
