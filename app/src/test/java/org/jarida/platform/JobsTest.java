package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jarida.schema.Tables.JOB;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A job is saved with what it follows, done soon after, tried again, and never lost. */
@Timeout(60)
class JobsTest {
    private static final String NAME = "greeting";

    private final Database database = Database.open(TestPaper.settings());
    private final TestClock clock = new TestClock(TestPaper.NOON);
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final Jobs jobs = new Jobs();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private @Nullable JobRunner runner;

    @AfterEach
    void stop() {
        if (runner != null) {
            runner.stop();
        }
        database.close();
    }

    @Test
    void aJobIsDoneWhenItsTransactionIsKept() throws InterruptedException {
        start(done::add);

        enqueue("مرحبا");

        assertThat(next()).isEqualTo("مرحبا");
        awaitNone();
    }

    @Test
    void aJobGoesWithATransactionThatIsNotKept() {
        start(done::add);

        assertThatThrownBy(
                        () ->
                                database.change(
                                        sql -> {
                                            jobs.enqueue(sql, NAME, "lost", clock.instant());
                                            throw new IllegalStateException("not kept");
                                        }))
                .hasMessage("not kept");

        assertThat(count("waiting")).isZero();
    }

    @Test
    void aJobWaitsForAProcessThatRunsIt() throws InterruptedException {
        enqueue("early");
        assertThat(done).isEmpty();

        start(done::add);

        assertThat(next()).isEqualTo("early");
    }

    @Test
    void aJobThatFailsIsTriedAgainLater() throws InterruptedException {
        start(
                data -> {
                    done.add(data);
                    if (done.size() == 1) {
                        throw new JobFailed("not today");
                    }
                });
        enqueue("again");
        awaitFailures(1);
        assertThat(Instant.ofEpochMilli(row().get(JOB.EXECUTION_TIME)))
                .isBetween(
                        TestPaper.NOON.plus(Duration.ofMinutes(1)),
                        clock.instant().plus(Duration.ofMinutes(1)));

        clock.moveOn(Duration.ofMinutes(1));

        awaitNone();
        assertThat(done).containsExactly("again", "again");
    }

    @Test
    void aJobThatFailsAlwaysIsGivenUpAndKept() {
        enqueue("never");
        database.change(sql -> sql.update(JOB).set(JOB.CONSECUTIVE_FAILURES, 15).execute());

        start(
                _ -> {
                    throw new IllegalStateException("broken");
                });

        awaitFailures(16);
        clock.moveOn(Duration.ofDays(365));
        assertThat(row().get(JOB.TASK_DATA)).isEqualTo("never");
        assertThat(row().get(JOB.EXECUTION_TIME)).isEqualTo(Jobs.NEVER.toEpochMilli());
        assertThat(count("given_up")).isOne();
        assertThat(count("waiting")).isZero();
    }

    @Test
    void pausesGrowForTwoDays() {
        Duration all = Duration.ZERO;
        int attempts = 1;
        for (; !Attempts.isLast(attempts); attempts++) {
            assertThat(Attempts.pauseAfter(attempts))
                    .isBetween(Duration.ofMinutes(1), Duration.ofHours(6));
            all = all.plus(Attempts.pauseAfter(attempts));
        }

        assertThat(attempts).isEqualTo(16);
        assertThat(Attempts.pauseAfter(3)).isEqualTo(Duration.ofMinutes(4));
        assertThat(all).isBetween(Duration.ofHours(44), Duration.ofHours(48));
    }

    @Test
    void aJobWhoseProcessDiedIsTakenUp() throws InterruptedException {
        enqueue("cut off");
        database.change(
                sql ->
                        sql.update(JOB)
                                .set(JOB.PICKED, true)
                                .set(JOB.LAST_HEARTBEAT, clock.instant().toEpochMilli())
                                .execute());
        clock.moveOn(Duration.ofMinutes(1));

        start(done::add);
        awaitFailures(1);
        clock.moveOn(Duration.ofMinutes(1));

        assertThat(next()).isEqualTo("cut off");
    }

    @Test
    void aJobThatNobodyKnowsIsKept() throws InterruptedException {
        database.change(sql -> jobs.enqueue(sql, "of-a-later-version", "", clock.instant()));
        enqueue("known");

        start(done::add);

        assertThat(next()).isEqualTo("known");
        while (count("waiting") > 1) {
            Thread.onSpinWait();
        }
        assertThat(row().get(JOB.TASK_NAME)).isEqualTo("of-a-later-version");
    }

    private void start(Consumer<String> work) {
        runner = new JobRunner(database, jobs, List.of(new JobHandler(NAME, work)), clock, metrics);
        runner.start();
    }

    private void enqueue(String data) {
        database.change(sql -> jobs.enqueue(sql, NAME, data, clock.instant()));
    }

    private @Nullable String next() throws InterruptedException {
        return done.poll(30, TimeUnit.SECONDS);
    }

    private void awaitFailures(int failures) {
        while (row().get(JOB.CONSECUTIVE_FAILURES) < failures) {
            Thread.onSpinWait();
        }
    }

    private void awaitNone() {
        while (count("waiting") > 0) {
            Thread.onSpinWait();
        }
    }

    private Record row() {
        return database.read(sql -> sql.selectFrom(JOB).fetchSingle());
    }

    /** As the operator's metrics tell it, where a runner is there; else from the table. */
    private int count(String state) {
        if (runner == null) {
            return database.read(Jobs::waiting);
        }
        return (int) metrics.get("jarida.jobs").tag("state", state).gauge().value();
    }
}
