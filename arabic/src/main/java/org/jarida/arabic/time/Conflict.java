package org.jarida.arabic.time;

import org.jarida.arabic.text.Span;

/**
 * Two things that a text says of one day and that can't both be true: a find for the desk.
 *
 * @param span the words that don't fit
 * @param expected what would fit there: a weekday as "MONDAY", a date as "2022-01-10"
 */
public record Conflict(Kind kind, Span span, String expected) {

    /** What doesn't fit. */
    public enum Kind {
        /** الثلاثاء 10 يناير 2022, which was a Monday. */
        WEEKDAY,
        /** أمس الثلاثاء on a Thursday. */
        RELATIVE_DAY,
        /** A Hijri and a Gregorian date more than two days apart. */
        CALENDARS,
        /** 31 أبريل: there is no such day. */
        NO_SUCH_DAY
    }
}
