package org.jarida.platform.page;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the routes write is held back where they have handed over a finished answer. */
final class Unwritten extends Response.Wrapper {
    private final Making making;

    Unwritten(Making making) {
        super(making.first().request(), making.first().response());
        this.making = making;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (making.finished() == null) {
            super.write(last, content, callback);
        } else {
            callback.succeeded();
        }
    }
}
