package org.jarida.platform;

import static org.jarida.schema.Tables.JOB;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Work that follows a transaction: it is saved in the transaction itself, so that both are kept or
 * neither, and done soon after by a serving process.
 */
@Component
public final class Jobs {
    /** When a job that was given up is tried again: 31 December 9999. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private volatile Runnable wake = () -> {};

    /**
     * Adds a job inside the caller's transaction; it starts when this is committed.
     *
     * @param name of the {@link JobHandler}
     * @param data what the handler needs to find what it works on; an id, never personal data
     */
    public void enqueue(DSLContext sql, String name, String data, Instant at) {
        sql.insertInto(JOB)
                .set(JOB.TASK_NAME, name)
                .set(JOB.TASK_INSTANCE, Long.toString(Numbers.next(sql, "job")))
                .set(JOB.TASK_DATA, data)
                .set(JOB.EXECUTION_TIME, at.toEpochMilli())
                .set(JOB.PICKED, false)
                .set(JOB.CONSECUTIVE_FAILURES, 0)
                .set(JOB.VERSION, 1L)
                .execute();
        Database.afterCommit(sql, () -> wake.run());
    }

    /** Jobs that wait or run. */
    static int waiting(DSLContext sql) {
        return sql.fetchCount(JOB, JOB.EXECUTION_TIME.lt(NEVER.toEpochMilli()));
    }

    /** Jobs that failed so often that they are not tried again. */
    static int givenUp(DSLContext sql) {
        return sql.fetchCount(JOB, JOB.EXECUTION_TIME.ge(NEVER.toEpochMilli()));
    }

    /** Who is to be told of a new job, in a process that runs jobs. */
    void onEnqueued(Runnable listener) {
        wake = listener;
    }
}
