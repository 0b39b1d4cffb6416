package org.jarida.platform.page;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jarida.platform.PurgeHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a shared cache of every change that this node hears of, whoever made it: at once, and again
 * a little later, since an answer made before the change may have been on its way. Whatever was
 * missed while no node ran, and what another version made, goes with the call at the start, which
 * names everything.
 */
final class PurgeCalls {
    private static final Logger LOG = LoggerFactory.getLogger(PurgeCalls.class);

    /** Longer than an answer that was begun before a change takes to arrive. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    /** Characters; so much fits into one header field everywhere. */
    private static final int LONGEST_FIELD = 4_000;

    /** More than that wait only where the cache is away for long: then all it has goes. */
    private static final int MOST_WAITING = 5_000;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PurgeHook hook;
    private final Duration settled;
    private final ScheduledThreadPoolExecutor thread;
    private final HttpClient client;
    private final Set<String> waiting = new LinkedHashSet<>();
    private Duration pause = FIRST_PAUSE;

    /**
     * @param settled after which each change is told again; see {@link #SETTLED}
     */
    PurgeCalls(PurgeHook hook, Duration settled) {
        this.hook = hook;
        this.settled = settled;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("page-purge").daemon().factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    void start() {
        changed(Set.of(SharedCaches.ALL));
    }

    /** Returns at once. */
    void changed(Collection<String> tags) {
        if (!thread.isShutdown()) {
            thread.execute(() -> add(tags));
            thread.schedule(() -> add(tags), settled.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void add(Collection<String> tags) {
        boolean alone = waiting.isEmpty();
        waiting.addAll(tags);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            waiting.add(SharedCaches.ALL);
        }
        // Where others wait, the next attempt takes these along.
        if (alone) {
            send();
        }
    }

    private void send() {
        while (!waiting.isEmpty()) {
            Set<String> tags = first();
            if (!isTaken(SharedCaches.written(tags))) {
                thread.schedule(this::send, pause.toMillis(), TimeUnit.MILLISECONDS);
                pause =
                        pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                                ? pause.multipliedBy(2)
                                : LONGEST_PAUSE;
                return;
            }
            pause = FIRST_PAUSE;
            waiting.removeAll(tags);
        }
    }

    /** As many as one field holds, and one at least. */
    private Set<String> first() {
        Set<String> tags = new LinkedHashSet<>();
        int length = 0;
        for (String tag : waiting) {
            length += SharedCaches.written(Set.of(tag)).length() + 1;
            if (length > LONGEST_FIELD && !tags.isEmpty()) {
                break;
            }
            tags.add(tag);
        }
        return tags;
    }

    private boolean isTaken(String tags) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(hook.address())
                        .timeout(PATIENCE)
                        .header(SharedCaches.TAGS, tags)
                        .POST(HttpRequest.BodyPublishers.noBody());
        hook.header().ifPresent(field -> request.header(field.name(), field.value()));
        try {
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            if (status / 100 == 2) {
                return true;
            }
            refused("it answers " + status);
        } catch (IOException e) {
            refused(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Told once, until it goes well again. */
    private void refused(String why) {
        if (pause.equals(FIRST_PAUSE)) {
            LOG.error("The shared cache does not take purge calls ({}); they are repeated", why);
        }
    }

    void stop() {
        thread.shutdownNow();
        client.shutdownNow();
    }
}
