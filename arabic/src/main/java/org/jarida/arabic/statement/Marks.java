package org.jarida.arabic.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches in quotation marks of an article, found by their ends. */
final class Marks {

    /** A quotation that never ends is not followed further than this many tokens. */
    private static final int LONGEST = 2000;

    private final List<Marked> all;
    private final @Nullable Marked[] opening;
    private final @Nullable Marked[] closing;
    private final @Nullable Marked[] around;

    Marks(Article article, List<Marked> all) {
        this.all = all;
        opening = new Marked[article.size() + 1];
        closing = new Marked[article.size() + 1];
        around = new Marked[article.size() + 1];
        for (Marked marked : all) {
            opening[marked.open()] = marked;
            if (marked.closed()) {
                closing[marked.close()] = marked;
            }
        }
        for (Marked marked : all) {
            // In the order of their beginnings: an inner stretch writes over the outer one
            int end = Math.min(marked.close(), marked.open() + LONGEST);
            for (int at = marked.first(); at < end; at++) {
                around[at] = marked;
            }
        }
    }

    List<Marked> all() {
        return all;
    }

    /** The stretch whose opening mark is this token. */
    @Nullable Marked openingAt(int at) {
        return at >= 0 && at < opening.length ? opening[at] : null;
    }

    /** The stretch whose closing mark is this token. */
    @Nullable Marked closingAt(int at) {
        return at >= 0 && at < closing.length ? closing[at] : null;
    }

    /** The innermost stretch that a token lies in. */
    @Nullable Marked around(int at) {
        return at >= 0 && at < around.length ? around[at] : null;
    }
}
