package org.jarida.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the log may say of a failed job. Messages of drivers and servers quote what they were given,
 * so that of a bug only its kind and its place are told.
 *
 * @param thrown where it happened; null for what is no bug
 */
record JobFailure(String reason, @Nullable Throwable thrown) {

    /**
     * @param cause empty where the process ended in the midst of the job
     */
    static JobFailure of(Optional<Throwable> cause) {
        if (cause.isEmpty()) {
            return new JobFailure("the process that ran it has ended", null);
        }
        Throwable thrown = cause.get();
        if (thrown instanceof JobFailed expected) {
            return new JobFailure(String.valueOf(expected.getMessage()), null);
        }
        String kind = thrown.getClass().getName();
        Throwable place = new Throwable(kind, null);
        place.setStackTrace(thrown.getStackTrace());
        return new JobFailure(kind, place);
    }
}
