package org.jarida.platform.page;

import static java.util.Objects.requireNonNull;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Serves a {@linkplain PrivatePart private part}: past the cache, on threads of its own, which read
 * what is sent to them themselves, up to the part's limit.
 */
final class PrivateHandler extends Handler.Wrapper {
    private static final long NO_LIMIT = -1;

    private final PrivatePart part;
    private final Workers workers;
    private final Serving serving;

    /**
     * @param serving with the header fields of such answers
     * @param framework what makes them
     */
    PrivateHandler(PrivatePart part, Workers workers, Serving serving, Handler framework) {
        this.part = part;
        this.workers = workers;
        this.serving = serving;
        SizeLimitHandler limit = new SizeLimitHandler(part.mostRequestBytes(), NO_LIMIT);
        limit.setHandler(new Framework(framework));
        setHandler(limit);
    }

    /** The framework has its place in the server already; here it is only asked. */
    private static final class Framework extends Handler.Abstract {
        private final Handler framework;

        Framework(Handler framework) {
            this.framework = framework;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            return framework.handle(request, response, callback);
        }
    }

    boolean isFor(Request request) {
        return part.holds(Request.getPathInContext(request));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Making making = new Making(new Asked(request, response, callback));
        if (!workers.take(() -> run(making))) {
            serving.busy(making.first());
        }
        return true;
    }

    private void run(Making making) {
        Asked asked = making.first();
        Callback end = Callback.from(() -> made(making), asked.callback()::failed);
        Response response = new Unwritten(making);
        try {
            if (!requireNonNull(getHandler()).handle(asked.request(), response, end)) {
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
        } else {
            serving.once(making.first(), finished);
        }
    }
}
