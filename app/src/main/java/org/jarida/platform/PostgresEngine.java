package org.jarida.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** PostgreSQL 15 or newer, through a pool; virtual threads may wait in its driver. */
final class PostgresEngine implements Database.Engine {
    private static final int CONNECTIONS = 10;

    /** Milliseconds; a reader who waits longer for a connection is told that there is none. */
    private static final long PATIENCE = 3_000;

    /**
     * Seconds. Longer than any statement of ours and shorter than pages are served without the
     * database: a server that is gone without a word would be waited for as long as we run. The
     * address may say another one.
     */
    private static final String LONGEST_SILENCE = "300";

    private static final Settings JOOQ = new Settings().withExecuteLogging(false);

    private final HikariDataSource source;

    private PostgresEngine(HikariDataSource source) {
        this.source = source;
    }

    static PostgresEngine open(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        config.setConnectionTimeout(PATIENCE);
        config.setPoolName("postgres");
        config.addDataSourceProperty("ApplicationName", "jarida");
        config.addDataSourceProperty("socketTimeout", LONGEST_SILENCE);
        try {
            return new PostgresEngine(new HikariDataSource(config));
        } catch (PoolInitializationException e) {
            // The cause names host and user at the most, never the password.
            throw new StartProblem(
                    "PostgreSQL does not answer: "
                            + firstLine(e.getCause() == null ? e : e.getCause()));
        }
    }

    private static String firstLine(Throwable e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public String migrations() {
        return "classpath:db/postgres";
    }

    @Override
    public DataSource migrationSource() {
        return source;
    }

    @Override
    public DataSource jobSource() {
        return source;
    }

    @Override
    public void start() {
        // The pool is open since its making.
    }

    @Override
    public <T> T read(Function<DSLContext, T> work) {
        return run(work, Connection.TRANSACTION_REPEATABLE_READ, true);
    }

    @Override
    public <T> T write(Function<DSLContext, T> work) {
        return run(work, Connection.TRANSACTION_READ_COMMITTED, false);
    }

    private <T> T run(Function<DSLContext, T> work, int isolation, boolean readOnly) {
        return Database.unchecked(
                () -> {
                    try (Connection connection = source.getConnection()) {
                        connection.setReadOnly(readOnly);
                        connection.setTransactionIsolation(isolation);
                        return runIn(connection, work);
                    }
                });
    }

    private static <T> T runIn(Connection connection, Function<DSLContext, T> work)
            throws Exception {
        try {
            T result = work.apply(DSL.using(connection, SQLDialect.POSTGRES, JOOQ));
            connection.commit();
            return result;
        } catch (Throwable e) {
            connection.rollback();
            throw e;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
