package org.jarida.platform.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The kept answers, by what was asked, up to a weight in bytes; and the rules that no reader gets
 * an answer older than a change that was acknowledged:
 *
 * <ul>
 *   <li>a change drops every answer with one of its tags;
 *   <li>an answer whose making began before a change of one of its tags is not kept;
 *   <li>whoever asks after any change never joins a making that began before it.
 * </ul>
 *
 * <p>The index from tags to answers, the makings and the changes are behind one lock; a hit takes
 * none.
 */
final class PageCache {
    private final Cache<String, Kept> kept;
    private final Map<String, Set<String>> keysByTag = new HashMap<>();
    private final Map<String, Making> makings = new HashMap<>();

    /** How many makings run that began at each moment; a moment ends with each change. */
    private final TreeMap<Long, Integer> running = new TreeMap<>();

    private final Deque<Change> changes = new ArrayDeque<>();
    private final PageCounters counters;
    private long moment;

    private record Change(long moment, Set<String> tags) {}

    /**
     * @param mostBytes that all answers together may weigh
     * @param housekeeping does what may come a little later; never the caller's thread, which would
     *     take the two locks, Caffeine's and ours, in the other order
     */
    PageCache(long mostBytes, Executor housekeeping, PageCounters counters) {
        this.counters = counters;
        this.kept =
                Caffeine.newBuilder()
                        .maximumWeight(mostBytes)
                        .weigher((String key, Kept one) -> key.length() * 2 + one.weight())
                        .executor(housekeeping)
                        .removalListener(this::removed)
                        .build();
    }

    /** What is kept for it, whether or not it is still true. */
    @Nullable Kept find(String key) {
        return kept.getIfPresent(key);
    }

    /** Joins the making of that answer which nothing has changed since, or begins one. */
    synchronized boolean join(String key, Asked asked, Making begun) {
        Making making = makings.get(key);
        if (making != null && making.since() == moment) {
            making.join(asked);
            return true;
        }
        begun.begin(key, moment);
        makings.put(key, begun);
        running.merge(moment, 1, Integer::sum);
        return false;
    }

    /**
     * Ends a making and keeps its answer, if there is one and nothing that it shows has changed
     * meanwhile.
     *
     * @return who joined it
     */
    synchronized List<Asked> end(Making making, @Nullable Kept answer) {
        makings.remove(making.key(), making);
        if (answer != null) {
            if (hasChanged(answer.freshness().tags(), making.since())) {
                counters.dropped(1);
            } else {
                put(making.key(), answer);
            }
        }
        running.computeIfPresent(making.since(), (_, count) -> count == 1 ? null : count - 1);
        forgetChanges();
        return making.joined();
    }

    /** Puts another form of the same answer in its place, unless it was dropped meanwhile. */
    synchronized void replace(String key, Kept old, Kept now) {
        // Under the lock, so that a drop comes before it or after it.
        kept.asMap().replace(key, old, now);
    }

    /** Drops every answer that shows one of these. */
    synchronized void drop(Collection<String> tags) {
        moment++;
        if (!running.isEmpty()) {
            changes.add(new Change(moment, Set.copyOf(tags)));
        }
        Set<String> keys = new HashSet<>();
        for (String tag : tags) {
            keys.addAll(keysByTag.getOrDefault(tag, Set.of()));
        }
        for (String key : keys) {
            Kept one = kept.asMap().remove(key);
            if (one != null) {
                forget(key, one.freshness().tags());
            }
        }
        counters.dropped(keys.size());
    }

    /** Drops all that could ever change. */
    synchronized void dropAll() {
        drop(new ArrayList<>(keysByTag.keySet()));
        changes.add(new Change(moment, Set.of()));
    }

    long count() {
        return kept.estimatedSize();
    }

    /** Bytes of all answers together. */
    long weight() {
        return kept.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }

    /** Tags of all answers together. */
    synchronized int tags() {
        return keysByTag.size();
    }

    private boolean hasChanged(Set<String> tags, long since) {
        for (Change change : changes) {
            if (change.moment() > since
                    && (change.tags().isEmpty() || !Collections.disjoint(change.tags(), tags))) {
                return true;
            }
        }
        return false;
    }

    private void put(String key, Kept answer) {
        Kept before = kept.asMap().get(key);
        if (before != null) {
            forget(key, before.freshness().tags());
        }
        for (String tag : answer.freshness().tags()) {
            keysByTag.computeIfAbsent(tag, _ -> new HashSet<>()).add(key);
        }
        kept.put(key, answer);
    }

    /** Changes that no running making began before. */
    private void forgetChanges() {
        long oldest = running.isEmpty() ? moment : running.firstKey();
        while (!changes.isEmpty() && changes.getFirst().moment() <= oldest) {
            changes.removeFirst();
        }
    }

    private void removed(@Nullable String key, @Nullable Kept one, RemovalCause cause) {
        if (key == null || one == null || !cause.wasEvicted()) {
            return;
        }
        synchronized (this) {
            Set<String> tags = new HashSet<>(one.freshness().tags());
            // Another may have taken its place before this was told.
            Kept other = kept.asMap().get(key);
            if (other != null) {
                tags.removeAll(other.freshness().tags());
            }
            forget(key, tags);
        }
    }

    private void forget(String key, Set<String> tags) {
        for (String tag : tags) {
            keysByTag.computeIfPresent(
                    tag,
                    (_, keys) -> {
                        keys.remove(key);
                        return keys.isEmpty() ? null : keys;
                    });
        }
    }
}
