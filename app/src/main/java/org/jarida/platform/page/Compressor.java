package org.jarida.platform.page;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Gives kept answers their smallest forms, in the background, once. An answer is first compressed
 * quickly, by whoever made it; only what is asked again, and is still kept a while later, is worth
 * the rest, since Brotli's best level takes a processor for some hundredths of a second a page. On
 * a day of many publications the front page would otherwise be compressed more than it is read.
 */
final class Compressor {
    /** Asked so often, it is asked more. */
    static final int WORTH_IT = 2;

    private static final int MOST_WAITING = 4_000;
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    private final PageCache cache;
    private final ScheduledThreadPoolExecutor thread;

    Compressor(PageCache cache) {
        this.cache = cache;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        Thread.ofPlatform()
                                .name("page-squeeze")
                                .priority(Thread.MIN_PRIORITY)
                                .daemon()
                                .factory(),
                        new ThreadPoolExecutor.DiscardPolicy());
        thread.setKeepAliveTime(10, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    /** Puts a smaller one in its place after a while; does nothing where too many wait. */
    void squeeze(String key, Kept kept) {
        if (thread.getQueue().size() < MOST_WAITING) {
            thread.schedule(
                    () -> squeezeHeld(key, kept), A_WHILE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void squeezeHeld(String key, Kept kept) {
        if (cache.find(key) == kept) {
            cache.replace(key, kept, squeezed(kept));
        }
    }

    static Kept squeezed(Kept kept) {
        byte[] plain = plain(kept);
        Kept smaller = kept.with(Encoding.GZIP, Gzip.best(plain)).squeezed();
        return Brotli.isThere()
                ? smaller.with(Encoding.BROTLI, Brotli.best(plain)).withoutPlain()
                : smaller.withoutPlain();
    }

    /** The bytes as they were made; unpacked again where only compressed ones are kept. */
    static byte[] plain(Kept kept) {
        return kept.form(Encoding.IDENTITY)
                .map(form -> bytes(form.body()))
                .orElseGet(() -> Gzip.plain(bytes(kept.form(Encoding.GZIP).orElseThrow().body())));
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /** Waits for the one that it is at: a processor's work of some hundredths of a second. */
    void stop() {
        thread.shutdownNow();
        try {
            thread.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
