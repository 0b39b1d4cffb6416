package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Lengths.Length;
import org.jspecify.annotations.Nullable;

/** Reads a range of lengths, as its lower end: 3 إلى 5 سنوات, بين 10 و15 يوما, 3-5 أيام. */
final class RangeLengths {

    private static final Set<String> TO = WordForm.setOf("إلى", "حتى", "أو", "و");

    private RangeLengths() {}

    static @Nullable Length at(Reading reading, int index) {
        Numeral first = reading.number(index);
        if (first == null) {
            return null;
        }
        int at = first.next();
        boolean connected = reading.isIn(at, TO) || reading.isHyphen(at);
        boolean and = reading.is(at, "و");
        Numeral second = reading.number(connected ? at + 1 : at);
        boolean joined = !connected && second != null && second.particles().equals("و");
        boolean between = reading.form(index - 1).endsWith("بين");
        if (second == null || !(connected || joined) || ((and || joined) && !between)) {
            return null;
        }
        Length length = Lengths.at(reading, second.first());
        return length == null || length.count() == null
                ? null
                : new Length(
                        length.unit(),
                        first.value(),
                        first.span().start(),
                        length.next(),
                        false,
                        true);
    }
}
