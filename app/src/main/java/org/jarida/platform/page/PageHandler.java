package org.jarida.platform.page;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands in front of the framework. What is kept is written at once by the thread that read the
 * request; everything else is made by the {@link Workers}, once however many ask for it, and
 * written without waiting for a slow reader.
 */
final class PageHandler extends Handler.Wrapper {
    private final PageCache cache;
    private final Contact contact;
    private final Workers workers;
    private final Compressor compressor;
    private final Serving serving;
    private final PageCounters counters;
    private final Clock clock;
    private volatile List<PrivateHandler> privately = List.of();
    private @Nullable Handler routes;
    private volatile @Nullable KnownParameters parameters;

    PageHandler(
            PageCache cache,
            Contact contact,
            Workers workers,
            Compressor compressor,
            Serving serving,
            PageCounters counters,
            Clock clock) {
        this.cache = cache;
        this.contact = contact;
        this.workers = workers;
        this.compressor = compressor;
        this.serving = serving;
        this.counters = counters;
        this.clock = clock;
    }

    /** What makes answers: the framework with all that stands around it. */
    void routes(Handler framework) {
        routes = framework;
    }

    /** Parts that are for who is signed in. */
    void privately(List<PrivateHandler> parts) {
        privately = List.copyOf(parts);
        privately.forEach(this::addBean);
    }

    /** Until they are known, nothing is kept. */
    void parameters(KnownParameters known) {
        parameters = known;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        for (PrivateHandler part : privately) {
            if (part.isFor(request)) {
                return part.handle(request, response, callback);
            }
        }
        Asked asked = new Asked(request, response, callback);
        if (!asked.isRead()) {
            // Its body is read first, as far as it may be; then it comes back by alone().
            return super.handle(request, response, callback);
        }
        String key = key(request.getHttpURI());
        if (key == null) {
            alone(asked);
            return true;
        }
        Kept kept = cache.find(key);
        long now = clock.millis();
        if (kept == null || !kept.isFreshAt(now) || !contact.holdsAt(now)) {
            make(key, asked);
        } else {
            counters.hit();
            send(key, kept, asked);
        }
        return true;
    }

    private @Nullable String key(HttpURI uri) {
        KnownParameters known = parameters;
        return known == null ? null : known.key(requireNonNull(uri.getPath()), uri.getQuery());
    }

    private void send(String key, Kept kept, Asked asked) {
        Form form = kept.best(asked.accepted());
        if (form == null) {
            send(key, unpacked(key, kept), asked);
            return;
        }
        serving.send(asked, kept, form);
        if (kept.isWorthSqueezing()) {
            compressor.squeeze(key, kept);
        }
    }

    /** For the rare reader that takes no compressed bytes; the next ones find the plain form. */
    private Kept unpacked(String key, Kept kept) {
        Kept unpacked = kept.with(Encoding.IDENTITY, Compressor.plain(kept));
        cache.replace(key, kept, unpacked);
        return unpacked;
    }

    private void make(String key, Asked asked) {
        Making making = new Making(asked);
        if (!cache.join(key, asked, making)) {
            counters.miss();
            if (!workers.take(() -> run(making))) {
                cache.end(making, null).forEach(this::refuse);
                refuse(asked);
            }
        }
    }

    /** Made for this one alone, and not kept. */
    void alone(Asked asked) {
        inBackground(asked, () -> run(new Making(asked)));
    }

    private void inBackground(Asked asked, Runnable work) {
        if (!workers.take(work)) {
            refuse(asked);
        }
    }

    private void refuse(Asked asked) {
        counters.refused();
        serving.busy(asked);
    }

    private void run(Making making) {
        Asked asked = making.first();
        Callback end = Callback.from(() -> made(making), e -> failed(making, e));
        try {
            Response response = new Unwritten(making);
            if (!requireNonNull(routes).handle(asked.request(), response, end)) {
                Response.writeError(asked.request(), response, end, 404);
            }
        } catch (Throwable e) {
            Response.writeError(asked.request(), asked.response(), end, e);
        }
    }

    private void made(Making making) {
        Finished finished = making.finished();
        if (finished == null) {
            making.first().callback().succeeded();
            othersAlone(making);
        } else if (making.isShared()) {
            share(making, finished);
        } else {
            serving.once(making.first(), finished);
        }
    }

    private void failed(Making making, Throwable e) {
        making.first().callback().failed(e);
        othersAlone(making);
    }

    private void othersAlone(Making making) {
        if (making.isShared()) {
            cache.end(making, null).forEach(this::alone);
        }
    }

    private void share(Making making, Finished finished) {
        Kept before = cache.find(making.key());
        if (finished.status() >= 500 && before != null && contact.holds()) {
            counters.stale();
            sendAll(making, cache.end(making, null), before);
            return;
        }
        if (finished.freshness().isEmpty()) {
            serving.once(making.first(), finished);
            othersAlone(making);
            return;
        }
        Kept kept = serving.kept(finished, finished.freshness().get(), before);
        List<Asked> joined = cache.end(making, kept);
        counters.joined(joined.size());
        sendAll(making, joined, kept);
    }

    private void sendAll(Making making, List<Asked> joined, Kept kept) {
        // The framework has put fields of its own there.
        making.first().response().reset();
        send(making.key(), kept, making.first());
        joined.forEach(asked -> send(making.key(), kept, asked));
    }
}
