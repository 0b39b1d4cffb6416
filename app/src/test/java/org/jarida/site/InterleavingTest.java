package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jarida.TestDatabase;
import org.jarida.TestPaper;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Sixteen readers ask while the newsroom publishes, corrects, takes in and withdraws. Nobody gets
 * an older state than was acknowledged before he asked, nothing that was withdrawn is listed, and
 * no draft is seen.
 */
@Timeout(300)
class InterleavingTest {
    private static final int READERS = 16;
    private static final int DESKS = 4;

    /** A thousand verbs. */
    private static final int ROUNDS = 1_000 / DESKS;

    private static final int ROUNDS_ON_TWO_NODES = 20;

    private final long seed = System.nanoTime();
    private final Versions versions = new Versions();
    private int desks;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    @Tag("once")
    void whatTheDesksAndAnotherProcessDoIsSeenFromThenOn() throws InterruptedException {
        try (TestPaper paper = TestPaper.start();
                Database elsewhere = Database.open(paper.where())) {
            List<Newsdesk> desks = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                // A verb's answer acknowledges it.
                desks.add(desk(paper.database(), () -> {}));
            }
            OtherProcess other = new OtherProcess(elsewhere, paper);
            race(List.of(paper), desks, desk(elsewhere, other::awaitFollowed), ROUNDS);
        }
    }

    @Test
    void whatOneNodeDoesIsSeenOnTheOtherSoon() throws InterruptedException {
        assumeTrue(TestDatabase.isPostgres(), "a cluster has PostgreSQL");
        Settings settings = TestPaper.settings();
        try (TestPaper one = TestPaper.start(settings, TestPaper.CLOCK);
                TestPaper two = TestPaper.start(TestPaper.another(settings), TestPaper.CLOCK)) {
            OtherProcess first = new OtherProcess(one.database(), two);
            OtherProcess second = new OtherProcess(two.database(), one);
            race(
                    List.of(one, two),
                    List.of(desk(one.database(), first::awaitFollowed)),
                    desk(two.database(), second::awaitFollowed),
                    ROUNDS_ON_TWO_NODES);
        }
    }

    private Newsdesk desk(Database database, Runnable settled) {
        return new Newsdesk(database, versions, numbers, new Random(seed + desks++), settled);
    }

    /**
     * @param elsewhere works at its own pace until the rounds are over
     */
    private void race(List<TestPaper> papers, List<Newsdesk> desks, Newsdesk elsewhere, int rounds)
            throws InterruptedException {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            TestPaper paper = papers.get(i % papers.size());
            visitors.add(new Visitor(paper, versions, new Random(seed - i)));
        }
        Future<Integer> there = threads.submit(() -> work(elsewhere));
        try {
            for (int round = 0; round < rounds; round++) {
                round(round, visitors, desks);
            }
        } finally {
            over.set(true);
        }
        assertThat(end("elsewhere", there)).as("changes elsewhere").isPositive();
    }

    private int work(Newsdesk desk) {
        int done = 0;
        while (!over.get()) {
            desk.act();
            done++;
        }
        return done;
    }

    private void round(int round, List<Visitor> visitors, List<Newsdesk> desks)
            throws InterruptedException {
        List<Future<?>> acts = new ArrayList<>();
        visitors.forEach(one -> acts.add(threads.submit(one::visit)));
        desks.forEach(one -> acts.add(threads.submit(one::act)));
        for (Future<?> act : acts) {
            end("round " + round, act);
        }
    }

    private <T> T end(String where, Future<T> act) throws InterruptedException {
        try {
            return act.get();
        } catch (ExecutionException e) {
            throw new AssertionError(
                    "seed " + seed + ", " + where + ": " + e.getCause(), e.getCause());
        }
    }
}
