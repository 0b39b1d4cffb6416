package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * A time expression and its meaning.
 *
 * @param span without prepositions before it
 * @param value TIMEX3: 2016-12-14, 2016-12, 2016, 198 (a decade), 20 (a century), 2017-W05,
 *     2017-Q1, 2015-SU, 2017-02-24TEV, 2017-02-24T20:30, P8Y, PT15M, PXD (some days), P1D as a SET,
 *     PAST_REF, PRESENT_REF, FUTURE_REF
 * @param until of a range the value of its end; the value is that of its beginning
 * @param anchor of a length that ends now or began then, where it begins: 1987 of منذ 30 عاما
 * @param day the day of a date or a time of day
 * @param conflicts what in it contradicts itself or the calendar
 * @param rule name of the rule that found it
 * @param confidence from 0 to 1
 */
public record TimeExpression(
        Span span,
        TimeType type,
        String value,
        Optional<String> until,
        Optional<String> anchor,
        Optional<LocalDate> day,
        List<Conflict> conflicts,
        String rule,
        double confidence) {

    public TimeExpression {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether it is on a day or finer, with the day known. */
    public boolean isDay() {
        return day.isPresent();
    }
}
