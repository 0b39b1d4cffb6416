package org.jarida.platform.page;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections whose other end keeps us waiting: who sends a request slower than any
 * telephone line would. Those that merely rest between two requests are left to the server's own
 * limit, and so is who takes an answer: how much of it was taken is not known here, since all of it
 * counts as sent when its writing begins.
 */
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Longer than this a request may take only at more than the slowest pace. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Bytes a second; the oldest mobile data service gives more than twice as much. */
    static final int SLOWEST = 500;

    private final Map<Connection, Look> looks = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final LongSupplier milliseconds;
    private volatile Scheduler.@Nullable Task next;

    /** What a connection had done when its last message began or ended. */
    private record Look(long at, long messages, long bytes) {}

    /**
     * @param milliseconds a clock that only goes forward
     */
    SlowConnections(Scheduler scheduler, LongSupplier milliseconds) {
        this.scheduler = scheduler;
        this.milliseconds = milliseconds;
    }

    @Override
    protected void doStart() {
        look();
    }

    @Override
    protected void doStop() {
        Scheduler.Task task = next;
        if (task != null) {
            task.cancel();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        looks.put(connection, now(connection));
    }

    @Override
    public void onClosed(Connection connection) {
        looks.remove(connection);
    }

    private void look() {
        closeSlow();
        next = scheduler.schedule(this::look, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void closeSlow() {
        looks.forEach(
                (connection, before) -> {
                    Look now = now(connection);
                    if (now.messages() != before.messages() || rests(connection, before, now)) {
                        looks.replace(connection, before, now);
                    } else if (isSlow(before, now) && isWaitedFor(connection, before, now)) {
                        connection.getEndPoint().close();
                    }
                });
    }

    /** Whoever goes on after a rest is not slow for having rested. */
    private static boolean rests(Connection connection, Look before, Look now) {
        return connection.getMessagesIn() == connection.getMessagesOut()
                && now.bytes() == before.bytes();
    }

    private Look now(Connection connection) {
        return new Look(
                milliseconds.getAsLong(),
                connection.getMessagesIn() + connection.getMessagesOut(),
                connection.getBytesIn() + connection.getBytesOut());
    }

    private static boolean isSlow(Look before, Look now) {
        long passed = now.at() - before.at();
        return passed >= PATIENCE.toMillis()
                && (now.bytes() - before.bytes()) * 1_000 < passed * SLOWEST;
    }

    /** True where the other end holds us up: it has begun to send, and has not sent all. */
    private static boolean isWaitedFor(Connection connection, Look before, Look now) {
        if (!(connection.getEndPoint() instanceof AbstractEndPoint end)) {
            return false;
        }
        boolean inRequest =
                connection.getMessagesIn() > connection.getMessagesOut()
                        || now.bytes() > before.bytes();
        return inRequest && end.isFillInterested();
    }
}
