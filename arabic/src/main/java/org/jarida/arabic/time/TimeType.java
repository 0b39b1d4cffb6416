package org.jarida.arabic.time;

/** What kind of time an expression names (TIMEX3). */
public enum TimeType {
    /** A day or a longer stretch of the calendar, or a vague time. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length, an age included. */
    DURATION,
    /** Something repeated: يوميا, كل سنة. */
    SET
}
