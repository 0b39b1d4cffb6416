package org.jarida.platform;

import java.util.function.Consumer;

/**
 * Does one kind of job; a bean of this type is all that is needed. A job runs at least once: after
 * a crash it may run again, so the work notes in its own rows what is done.
 *
 * @param name by which jobs of this kind are enqueued, and by which the log names them
 * @param work takes the job's data; where it throws, the job is tried again later
 */
public record JobHandler(String name, Consumer<String> work) {}
