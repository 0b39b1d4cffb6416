package org.jarida;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jarida.platform.Database;

/**
 * Keeps every reader of SQLite waiting until it is closed: whatever route asks the database stands
 * still meanwhile.
 */
public final class HeldDatabase implements AutoCloseable {
    /** As many as the engine lets in at once. */
    private static final int READERS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    private HeldDatabase() {}

    public static HeldDatabase of(Database database) {
        HeldDatabase held = new HeldDatabase();
        CountDownLatch begun = new CountDownLatch(READERS);
        for (int i = 0; i < READERS; i++) {
            held.threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .start(
                                    () ->
                                            database.read(
                                                    _ -> {
                                                        begun.countDown();
                                                        return held.await();
                                                    })));
        }
        Eventually.holds("all readers are held", () -> begun.getCount() == 0);
        return held;
    }

    private boolean await() {
        try {
            end.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        end.countDown();
        for (Thread thread : threads) {
            Eventually.holds("a reader is let go", () -> !thread.isAlive());
        }
    }
}
