package org.jarida.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * Lends the scheduler of jobs the one connection that writes, together with the writer's lock;
 * closing the connection gives both back.
 */
final class SqliteJobSource extends SQLiteDataSource {
    private final Semaphore writing;
    private final Connection writer;

    SqliteJobSource(Semaphore writing, Connection writer) {
        this.writing = writing;
        this.writer = writer;
    }

    @Override
    public Connection getConnection() {
        writing.acquireUninterruptibly();
        AtomicBoolean lent = new AtomicBoolean(true);
        return (Connection)
                Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (_, method, arguments) ->
                                method.getName().equals("close")
                                        ? giveBack(lent)
                                        : onWriter(method, arguments));
    }

    private @Nullable Object giveBack(AtomicBoolean lent) {
        if (lent.getAndSet(false)) {
            writing.release();
        }
        return null;
    }

    private @Nullable Object onWriter(Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(writer, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
