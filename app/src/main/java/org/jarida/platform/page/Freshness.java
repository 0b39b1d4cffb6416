package org.jarida.platform.page;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How long an answer stays true: until a moment, unless something that it shows changes before.
 *
 * @param tags of everything it shows or lists, as the change log names them
 * @param until first moment at which it is no longer true
 */
public record Freshness(Set<String> tags, Instant until) {
    /** True as long as the program runs. */
    static final Freshness FOR_EVER = new Freshness(Set.of(), Instant.MAX);

    public Freshness {
        tags = Set.copyOf(tags);
    }

    public static Freshness of(String tag) {
        return new Freshness(Set.of(tag), Instant.MAX);
    }

    public Freshness with(String tag) {
        return with(Set.of(tag));
    }

    public Freshness with(Collection<String> more) {
        Set<String> all = new TreeSet<>(tags);
        all.addAll(more);
        return new Freshness(all, until);
    }

    /** Not longer than until then. */
    public Freshness until(Instant end) {
        return end.isBefore(until) ? new Freshness(tags, end) : this;
    }
}
