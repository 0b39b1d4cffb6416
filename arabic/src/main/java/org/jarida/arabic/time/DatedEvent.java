package org.jarida.arabic.time;

import java.util.List;
import org.jarida.arabic.text.Span;

/**
 * A sentence that places an event on a day or at a time of day.
 *
 * @param span the sentence
 * @param times its times of a day or finer, in order; at least one
 * @param rule name of the rule that found it
 * @param confidence from 0 to 1
 */
public record DatedEvent(Span span, List<TimeExpression> times, String rule, double confidence) {

    public DatedEvent {
        times = List.copyOf(times);
    }
}
