package org.jarida.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs jobs, in a serving process only: a command that ends leaves them to it. */
@Component
@ConditionalOnWebApplication
final class JobRunner implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    /** A mail a minute is few; that one slow mail holds up another is not wanted either. */
    private static final int THREADS = 2;

    /** Jobs of other processes start within a second; those of this one wake it. */
    private static final Duration POLL = Duration.ofSeconds(1);

    /** A job whose process died is taken up when so many of these signs of life are missing. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private static final int MISSING_SIGNS = 4;

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

    /** Jobs that this version does not know are kept for one that does. */
    private static final Duration KEPT_UNKNOWN = Duration.ofDays(3_650);

    private final Database database;
    private final Jobs jobs;
    private final List<JobHandler> handlers;
    private final Clock clock;
    private @Nullable Scheduler scheduler;

    JobRunner(
            Database database,
            Jobs jobs,
            List<JobHandler> handlers,
            Clock clock,
            MeterRegistry metrics) {
        this.database = database;
        this.jobs = jobs;
        this.handlers = List.copyOf(handlers);
        this.clock = clock;
        gauge(metrics, "waiting", Jobs::waiting);
        gauge(metrics, "given_up", Jobs::givenUp);
    }

    private void gauge(MeterRegistry metrics, String state, Function<DSLContext, Integer> count) {
        metrics.gauge(
                "jarida.jobs", List.of(Tag.of("state", state)), database, from -> from.read(count));
    }

    @Override
    public void start() {
        List<Task<?>> tasks = new ArrayList<>();
        handlers.forEach(handler -> tasks.add(task(handler)));
        Scheduler starting =
                Scheduler.create(database.jobSource(), tasks)
                        .tableName(JobTable.NAME)
                        .jdbcCustomization(new JobTable())
                        .serializer(JobTable.TEXT)
                        .schedulerName(new SchedulerName.Fixed("jarida"))
                        .clock(clock::instant)
                        .pollingInterval(POLL)
                        .heartbeatInterval(SIGN_OF_LIFE)
                        .missedHeartbeatsLimit(MISSING_SIGNS)
                        .deleteUnresolvedAfter(KEPT_UNKNOWN)
                        .shutdownMaxWait(PATIENCE_AT_THE_END)
                        // It would log what was thrown, with all that a server said of a reader.
                        .failureLogging(LogLevel.OFF, false)
                        .threads(THREADS)
                        .executorService(Executors.newFixedThreadPool(THREADS, threads("job-")))
                        .dueExecutor(Executors.newSingleThreadExecutor(threads("job-poll-")))
                        .housekeeperExecutor(
                                Executors.newSingleThreadScheduledExecutor(threads("job-life-")))
                        .build();
        starting.start();
        jobs.onEnqueued(starting::triggerCheckForDueExecutions);
        scheduler = starting;
    }

    /** Platform threads: these wait in the drivers of both engines. */
    private static ThreadFactory threads(String name) {
        return Thread.ofPlatform().name(name, 0).daemon().factory();
    }

    private Task<String> task(JobHandler handler) {
        return Tasks.oneTime(handler.name(), String.class)
                .onFailure(this::failed)
                .onDeadExecution(this::failed)
                .execute((job, _) -> handler.work().accept(job.getData()));
    }

    private void failed(ExecutionComplete end, ExecutionOperations<String> operations) {
        int attempts = end.getExecution().consecutiveFailures + 1;
        String job = end.getExecution().taskInstance.getTaskAndInstance();
        JobFailure failure = JobFailure.of(end.getCause());
        if (Attempts.isLast(attempts)) {
            operations.reschedule(end, Jobs.NEVER);
            LOG.error(
                    "Job {} is given up after {} attempts: {}",
                    job,
                    attempts,
                    failure.reason(),
                    failure.thrown());
            return;
        }
        Duration pause = Attempts.pauseAfter(attempts);
        operations.reschedule(end, clock.instant().plus(pause));
        LOG.warn(
                "Job {} failed, the next attempt is in {} min: {}",
                job,
                pause.toMinutes(),
                failure.reason(),
                failure.thrown());
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
