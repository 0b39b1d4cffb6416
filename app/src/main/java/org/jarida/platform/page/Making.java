package org.jarida.platform.page;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The making of one answer by a route, for whoever asks the same meanwhile. What the route hands
 * over stands in {@link #finished()}; where it writes by itself instead, there is nothing.
 */
final class Making {
    private static final String ATTRIBUTE = Making.class.getName();

    private final Asked first;
    private final List<Asked> joined = new ArrayList<>();
    private @Nullable String key;
    private long since;
    private volatile @Nullable Finished finished;

    Making(Asked first) {
        this.first = first;
        first.request().setAttribute(ATTRIBUTE, this);
    }

    /** The making that a request is for. */
    static Making of(HttpServletRequest request) {
        return (Making)
                requireNonNull(
                        request.getAttribute(ATTRIBUTE), "answers pass through the page handler");
    }

    /** Called with the cache's lock held, like all that follows up to {@link #joined()}. */
    void begin(String asked, long moment) {
        key = asked;
        since = moment;
    }

    void join(Asked other) {
        joined.add(other);
    }

    /** The moment of the cache at which it began. */
    long since() {
        return since;
    }

    /** What is asked for. */
    String key() {
        return requireNonNull(key, "begun");
    }

    /** True where others may join, and the answer may be kept. */
    boolean isShared() {
        return key != null;
    }

    List<Asked> joined() {
        return List.copyOf(joined);
    }

    /** Who asked first, and whose request the route sees. */
    Asked first() {
        return first;
    }

    void finish(Finished answer) {
        finished = answer;
    }

    @Nullable Finished finished() {
        return finished;
    }
}
