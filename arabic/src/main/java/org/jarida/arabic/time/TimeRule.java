package org.jarida.arabic.time;

import org.jspecify.annotations.Nullable;

/** Reads one kind of time expression. */
@FunctionalInterface
interface TimeRule {

    /** The expression that starts at a token; null if none of this kind does. */
    @Nullable Match at(Reading reading, int index);
}
