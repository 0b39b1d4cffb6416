package org.jarida.platform.page;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which answers are made. So many work, so many more requests wait, and who comes
 * then is sent away at once: what is kept goes on being served by the network's own threads.
 *
 * <p>Platform threads, because they wait inside SQLite's driver.
 */
final class Workers {
    /** Making a page waits little: for SQLite only, where the file is not in memory. */
    static final int THREADS = Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 4, 16);

    /** Less than half a second's work on two processors. */
    static final int MOST_WAITING = 1_000;

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    private final ThreadPoolExecutor threads;

    /**
     * @param name with which the threads' names begin
     */
    Workers(String name) {
        threads =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        IDLE.toSeconds(),
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().name(name, 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
    }

    /** False where too many wait. */
    boolean take(Runnable work) {
        try {
            threads.execute(work);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /** Ends what was begun. */
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
