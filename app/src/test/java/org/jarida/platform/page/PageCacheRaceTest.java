package org.jarida.platform.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.platform.page.Readers.answer;
import static org.jarida.platform.page.Readers.text;
import static org.jarida.platform.page.Readers.waiting;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random orders of all that can happen to the cache. A small database of numbers stands behind it:
 * a change counts one up, then tells the cache, then is acknowledged; a making reads at any time
 * between its begin and its end. Nobody may get a number smaller than the one that was acknowledged
 * when he asked.
 */
@Tag("once")
class PageCacheRaceTest {
    private static final int TAGS = 5;
    private static final int KEYS = 6;
    private static final int STEPS = 20_000;
    private static final int MOST_RUNNING = 12;

    private final int[] stored = new int[TAGS];
    private final int[] acknowledged = new int[TAGS];
    private final List<Integer> untold = new ArrayList<>();
    private final List<Running> running = new ArrayList<>();
    private final Map<Asked, int[]> asking = new IdentityHashMap<>();

    /** Has room for about half of the answers. */
    private final PageCache cache = new PageCache(3 * 1_800, Runnable::run, new PageCounters());

    private static final class Running {
        final int key;
        final Making making;
        int @Nullable [] read;

        Running(int key, Making making) {
            this.key = key;
            this.making = making;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nobodyGetsWhatIsOlderThanWasAcknowledgedWhenHeAsked(long seed) {
        Random random = new Random(seed);
        int hits = 0;
        for (int step = 0; step < STEPS; step++) {
            String where = "seed " + seed + ", step " + step;
            switch (random.nextInt(20)) {
                case 0 -> change(random);
                case 1 -> tell(random);
                case 2, 3, 4, 5 -> read(random);
                case 6, 7, 8, 9 -> end(random, where);
                default -> hits += ask(random.nextInt(KEYS), where) ? 1 : 0;
            }
        }
        while (!running.isEmpty()) {
            end(random, "seed " + seed + ", at the end");
        }
        assertThat(hits).as("it keeps something").isGreaterThan(STEPS / 20);
        assertThat(asking).as("all were answered").isEmpty();
    }

    private void change(Random random) {
        int tag = random.nextInt(TAGS);
        stored[tag]++;
        untold.add(tag);
    }

    /** The listeners are told in any order: transactions end on several threads. */
    private void tell(Random random) {
        if (!untold.isEmpty()) {
            int tag = untold.remove(random.nextInt(untold.size()));
            cache.drop(List.of("tag-" + tag));
            if (!untold.contains(tag)) {
                acknowledged[tag] = stored[tag];
            }
        }
    }

    private boolean ask(int key, String where) {
        Kept kept = cache.find("/" + key);
        if (kept != null) {
            assertNotOlder(kept, acknowledged, where);
            return true;
        }
        if (running.size() < MOST_RUNNING) {
            Asked asked = waiting();
            asking.put(asked, acknowledged.clone());
            Making making = new Making(asked);
            if (!cache.join("/" + key, asked, making)) {
                running.add(new Running(key, making));
            }
        }
        return false;
    }

    private void read(Random random) {
        if (!running.isEmpty()) {
            Running one = running.get(random.nextInt(running.size()));
            if (one.read == null) {
                one.read = stored.clone();
            }
        }
    }

    private void end(Random random, String where) {
        if (running.isEmpty()) {
            return;
        }
        Running one = running.remove(random.nextInt(running.size()));
        if (one.read == null) {
            one.read = stored.clone();
        }
        Kept answer = made(one.key, one.read);
        List<Asked> told = new ArrayList<>(cache.end(one.making, answer));
        told.add(one.making.first());
        for (Asked asked : told) {
            assertNotOlder(answer, requireNonNull(asking.remove(asked)), where);
        }
    }

    /** The answer of a key shows two numbers: its own and the next one. */
    private static Kept made(int key, int[] read) {
        int one = key % TAGS;
        int other = (key + 1) % TAGS;
        String text =
                IntStream.of(one, other)
                        .mapToObj(tag -> tag + "=" + read[tag])
                        .collect(Collectors.joining(" "));
        return answer(text, "tag-" + one, "tag-" + other);
    }

    private static void assertNotOlder(Kept answer, int[] atLeast, String where) {
        for (String shown : text(answer).split(" ")) {
            String[] parts = shown.split("=");
            assertThat(Integer.parseInt(parts[1]))
                    .as(where)
                    .isGreaterThanOrEqualTo(atLeast[Integer.parseInt(parts[0])]);
        }
    }
}
