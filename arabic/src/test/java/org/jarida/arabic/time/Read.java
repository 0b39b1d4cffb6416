package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.List;
import org.jarida.arabic.text.Tokens;

/** Reads the times of a sentence for the tests of this package. */
final class Read {

    /** A Tuesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 11);

    private Read() {}

    /** Each time as "its words = its value"; of a range "its words = value .. until". */
    static List<String> times(String text) {
        return times(text, PUBLISHED);
    }

    static List<String> times(String text, LocalDate published) {
        return expressions(text, published).stream()
                .map(
                        time ->
                                time.span().of(text)
                                        + " = "
                                        + time.value()
                                        + time.until().map(end -> " .. " + end).orElse(""))
                .toList();
    }

    static List<TimeExpression> expressions(String text, LocalDate published) {
        return Times.in(Tokens.of(text), published);
    }
}
