package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.number.Numbers;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text and what they mean. */
public final class Times {

    /** In this order where two read the same words. */
    private static final List<TimeRule> RULES =
            List.of(
                    new SetRule(),
                    new DayRule(),
                    new ClockRule(),
                    new MonthRule(),
                    new DivisionRule(),
                    new YearRule(),
                    new PeriodRule(),
                    new AgeRule(),
                    new DurationRule(),
                    new AgesRule(),
                    new RelatedRule(),
                    new ReferenceRule());

    private final Reading reading;
    private final List<Match> matches = new ArrayList<>();

    private Times(Reading reading) {
        this.reading = reading;
    }

    /**
     * The times of a text, in order and without overlap.
     *
     * @param published the day of publication, from which أمس and the like are counted
     */
    public static List<TimeExpression> in(Tokens tokens, LocalDate published) {
        return in(tokens, Numbers.of(tokens), published);
    }

    /** The same, of a text whose numbers were read before. */
    public static List<TimeExpression> in(Tokens tokens, Numbers numbers, LocalDate published) {
        Reading reading = new Reading(tokens, numbers, TimeWords.of(tokens), published);
        NarrativeDay.of(reading).ifPresent(reading::setToday);
        Times times = new Times(reading);
        times.read();
        return Ranges.joined(reading, times.matches).stream()
                .map(match -> expression(tokens, match))
                .toList();
    }

    private void read() {
        int end = 0;
        for (int at = 0; at < reading.size(); ) {
            boolean number = reading.number(at) != null || reading.tokens().get(at).isNumber();
            boolean begins = number || reading.isTimeWord(at);
            Match match = begins ? longest(at, end) : null;
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                reading.remember(match);
                end = reading.end(match.next() - 1);
                at = match.next();
            }
        }
    }

    private @Nullable Match longest(int at, int from) {
        Match longest = null;
        for (TimeRule rule : RULES) {
            Match match = rule.at(reading, at);
            if (match == null || match.start() < from) {
                continue;
            }
            if (longest == null || match.next() > longest.next()) {
                longest = match;
            }
        }
        return longest;
    }

    private static TimeExpression expression(Tokens tokens, Match match) {
        Meaning meaning = match.meaning();
        return new TimeExpression(
                new Span(match.start(), tokens.get(match.next() - 1).end()),
                meaning.type(),
                meaning.value(),
                Optional.ofNullable(meaning.until()),
                Optional.ofNullable(meaning.anchor()),
                Optional.ofNullable(meaning.day()),
                meaning.conflicts(),
                match.rule(),
                match.confidence());
    }
}
