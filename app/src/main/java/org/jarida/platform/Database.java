package org.jarida.platform;

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
            Migrations.run(engine.migrationSource());
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
        return engine.write(work);
    }

    public void change(Consumer<DSLContext> work) {
        engine.write(
                sql -> {
                    work.accept(sql);
                    return true;
                });
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

        /** Called once, when the schema is in its form. */
        void start();

        <T> T read(Function<DSLContext, T> work);

        <T> T write(Function<DSLContext, T> work);

        void close();
    }

    /** Runs what can only fail by a bug or a broken disk, without checked exceptions. */
    static <T> T unchecked(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
