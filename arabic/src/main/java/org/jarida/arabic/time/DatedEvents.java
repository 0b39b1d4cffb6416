package org.jarida.arabic.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;

/** Finds the sentences outside quotations that place an event on a day or a finer time. */
public final class DatedEvents {

    private DatedEvents() {}

    /**
     * The dated events of a text, in order.
     *
     * @param times the text's times, as {@link Times} gives them
     * @param leaveOut spans whose times count for nothing, such as the quotations; in any order
     */
    public static List<DatedEvent> in(
            String text, List<TimeExpression> times, List<Span> leaveOut) {
        return in(Sentences.of(text), times, leaveOut);
    }

    /** The same, of a text whose sentences were found before. */
    public static List<DatedEvent> in(
            List<Span> sentences, List<TimeExpression> times, List<Span> leaveOut) {
        List<Span> left = leaveOut.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<DatedEvent> events = new ArrayList<>();
        int time = 0;
        int out = 0;
        for (Span sentence : sentences) {
            List<TimeExpression> days = new ArrayList<>();
            while (time < times.size() && times.get(time).span().start() < sentence.end()) {
                TimeExpression found = times.get(time++);
                while (out < left.size() && left.get(out).end() <= found.span().start()) {
                    out++;
                }
                boolean inside = out < left.size() && left.get(out).overlaps(found.span());
                if (found.isDay() && !inside) {
                    days.add(found);
                }
            }
            if (!days.isEmpty()) {
                double confidence =
                        days.stream().mapToDouble(TimeExpression::confidence).max().orElse(0);
                events.add(new DatedEvent(sentence, days, "event.dated", confidence));
            }
        }
        return List.copyOf(events);
    }
}
