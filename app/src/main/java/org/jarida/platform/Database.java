package org.jarida.platform;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/**
 * The one way to the database. A read sees one consistent state; a write is one transaction, kept
 * whole or not at all, and has reached the disk when the call returns.
 *
 * <p>No extraction, rendering or network belongs inside either.
 */
public final class Database implements AutoCloseable {
    private final Engine engine;
    private volatile Consumer<ChangeLog.Change> changeListener = _ -> {};

    private Database(Engine engine) {
        this.engine = engine;
    }

    /** Opens the database that the settings name and brings it to this version's form. */
    public static Database open(Settings settings) {
        Engine engine =
                settings.database()
                        .<Engine>map(PostgresEngine::open)
                        .orElseGet(() -> SqliteEngine.open(settings.data()));
        try {
            Migrations.run(engine.migrationSource(), engine.migrations());
            engine.start();
            return new Database(engine);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    public <T> T read(Function<DSLContext, T> work) {
        return engine.read(work);
    }

    public <T> T write(Function<DSLContext, T> work) {
        Afterwards afterwards = new Afterwards(this, new ArrayList<>());
        T result =
                engine.write(
                        sql -> {
                            sql.data(Afterwards.class, afterwards);
                            return work.apply(sql);
                        });
        afterwards.work().forEach(Runnable::run);
        return result;
    }

    private record Afterwards(Database database, List<Runnable> work) {
        static Afterwards of(DSLContext sql) {
            return (Afterwards) requireNonNull(sql.data(Afterwards.class), "inside a write");
        }
    }

    /**
     * Who is told of each change that this process has made, after its commit and before the call
     * that made it returns.
     */
    public void onChange(Consumer<ChangeLog.Change> listener) {
        changeListener = listener;
    }

    /** Has the listener told when the transaction is kept. */
    static void changed(DSLContext sql, ChangeLog.Change change) {
        Database database = Afterwards.of(sql).database();
        afterCommit(sql, () -> database.changeListener.accept(change));
    }

    /**
     * Has something done when the transaction of a write is kept; nothing, when it is not.
     *
     * @param work short, and nothing that could fail: the write has succeeded
     */
    static void afterCommit(DSLContext sql, Runnable work) {
        Afterwards.of(sql).work().add(work);
    }

    public void change(Consumer<DSLContext> work) {
        write(
                sql -> {
                    work.accept(sql);
                    return true;
                });
    }

    /**
     * For the scheduler of jobs, which does each of its statements in a transaction of its own. A
     * connection is to be closed at once after it.
     */
    DataSource jobSource() {
        return engine.jobSource();
    }

    /** True when the database answers. */
    public boolean answers() {
        try {
            return read(sql -> sql.selectOne().fetchOne() != null);
        } catch (RuntimeException e) {
            return false;
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    /** One kind of database server; what differs between the two is behind this. */
    sealed interface Engine permits SqliteEngine, PostgresEngine {
        /** Where Flyway works, before {@link #start()}. */
        DataSource migrationSource();

        /** Folder of the steps that only this kind of server takes. */
        String migrations();

        /** Called once, when the schema is in its form. */
        void start();

        /** See {@link Database#jobSource()}. */
        DataSource jobSource();

        <T> T read(Function<DSLContext, T> work);

        <T> T write(Function<DSLContext, T> work);

        void close();
    }

    /** Runs what can only fail by a bug or a broken disk, without checked exceptions. */
    static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            if (rootOf(e) instanceof EOFException) {
                throw brokenOff(e);
            }
            throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    /**
     * An end of the database's connection is kept out of the causes: the framework takes it for a
     * reader who has gone, and answers nothing.
     */
    private static RuntimeException brokenOff(Exception thrown) {
        RuntimeException broken = new IllegalStateException("The database's connection broke off");
        broken.addSuppressed(thrown);
        return broken;
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }
}
