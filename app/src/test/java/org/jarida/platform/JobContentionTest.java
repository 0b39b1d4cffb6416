package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jarida.schema.Tables.JOB;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jarida.TestPaper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** Many write while jobs run, in this process and in another: each job is done, once. */
@Timeout(120)
class JobContentionTest {
    private static final int WRITERS = 6;
    private static final int WRITES = 20;
    private static final String DONE = "jobs-done";

    private final Settings settings = TestPaper.settings();
    private final Database database = Database.open(settings);
    private final Logger log = (Logger) LoggerFactory.getLogger("com.github.kagkarlsson");
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stop() {
        log.detachAppender(said);
        database.close();
    }

    @Test
    void nothingIsLostAndNobodyIsTurnedAway() throws Exception {
        Jobs jobs = new Jobs();
        JobRunner runner =
                new JobRunner(
                        database,
                        jobs,
                        List.of(new JobHandler("count", _ -> database.change(this::count))),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry());
        runner.start();
        try (Database command = Database.open(settings)) {
            // A command has a lock of its own, and wakes nobody.
            List<Future<?>> writers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < WRITERS; i++) {
                    boolean here = i % 2 == 0;
                    writers.add(
                            threads.submit(
                                    () ->
                                            write(
                                                    here ? database : command,
                                                    here ? jobs : new Jobs())));
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            while (database.read(Jobs::waiting) > 0) {
                Thread.onSpinWait();
            }
        } finally {
            runner.stop();
        }

        assertThat(database.<Long>write(sql -> Numbers.next(sql, DONE) - 1))
                .isEqualTo(WRITERS * WRITES);
        assertThat(database.<Integer>read(sql -> sql.fetchCount(JOB))).isZero();
        assertThat(said.list)
                .filteredOn(one -> one.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private void write(Database to, Jobs jobs) {
        for (int i = 0; i < WRITES; i++) {
            to.change(sql -> jobs.enqueue(sql, "count", "", Clock.systemUTC().instant()));
            // What is taken back takes nothing of the scheduler's with it.
            assertThatThrownBy(() -> to.change(this::thinkBetter)).hasMessage("better not");
        }
    }

    private void thinkBetter(DSLContext sql) {
        for (int i = 0; i < 20; i++) {
            Numbers.next(sql, "taken-back");
        }
        throw new IllegalStateException("better not");
    }

    private void count(DSLContext sql) {
        Numbers.next(sql, DONE);
    }
}
