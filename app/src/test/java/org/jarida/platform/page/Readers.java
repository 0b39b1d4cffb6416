package org.jarida.platform.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jarida.TestPaper;

/** Readers who only wait, and answers for them, where no network is needed. */
final class Readers {
    private Readers() {}

    static Asked waiting() {
        return new Asked(fake(Request.class), fake(Response.class), Callback.NOOP);
    }

    static Making making() {
        return new Making(waiting());
    }

    /** True for ever, unless one of the tags changes. */
    static Kept answer(String text, String... tags) {
        return answer(text.getBytes(UTF_8), tags);
    }

    static Kept answer(byte[] bytes, String... tags) {
        return Kept.of(
                        200,
                        TestPaper.NOON,
                        List.of(),
                        "hash",
                        new Freshness(Set.of(tags), Instant.MAX),
                        false)
                .with(Encoding.IDENTITY, bytes);
    }

    static String text(Kept kept) {
        return new String(Compressor.plain(kept), UTF_8);
    }

    /** Takes what it is told and knows nothing. */
    private static <T> T fake(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null));
    }
}
