package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** What is repeated: كل سنة, كل 4 سنوات, كل يوم جمعة, يوميا, أربع دورات في العام. */
final class SetRule implements TimeRule {

    private static final Set<String> EVERY = WordForm.setOf("كل", "وكل", "بكل", "لكل");
    private static final Set<String> TIMES =
            WordForm.setOf("مرة", "مرات", "مرتين", "مرتان", "واحدة");
    private static final int COUNTED_BEFORE = 6;
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Hit<Sense.Frequency> frequency = reading.word(index, Sense.Frequency.class);
        if (frequency != null && !frequency.definite()) {
            Meaning meaning = Meaning.set(frequency.sense().value());
            return new Match(frequency.start(), index + 1, meaning, "time.frequency", CERTAIN);
        }
        return reading.isIn(index, EVERY) ? every(reading, index) : perUnit(reading, index);
    }

    private static @Nullable Match every(Reading reading, int index) {
        int start = reading.start(index) + (reading.form(index).length() > 2 ? 1 : 0);
        Numeral numeral = reading.number(index + 1);
        int at = numeral == null ? index + 1 : numeral.next();
        Hit<UnitWord> unit = reading.word(at, UnitWord.class);
        if (unit == null || unit.definite() || !unit.stem().particles().isEmpty()) {
            Hit<Sense.WeekdayWord> day = reading.word(at, Sense.WeekdayWord.class);
            boolean weekly = day != null && numeral == null && day.stem().particles().isEmpty();
            return weekly ? match(start, at + 1, "P1W", CERTAIN) : null;
        }
        boolean weekday = reading.word(at + 1, Sense.WeekdayWord.class) != null;
        if (unit.sense().unit() == Unit.DAY && weekday) {
            return match(start, at + 2, "P1W", CERTAIN);
        }
        boolean fits = unit.sense().amount() != Amount.MANY || numeral != null;
        BigDecimal count =
                numeral != null
                        ? numeral.value()
                        : unit.sense().amount() == Amount.TWO ? BigDecimal.TWO : BigDecimal.ONE;
        boolean sane = count.precision() - count.scale() <= 4;
        return fits && sane
                ? match(start, at + 1, unit.sense().unit().length(count), CERTAIN)
                : null;
    }

    /** مرتين في الأسبوع, أربع دورات في العام: a unit with the article after a count and في. */
    private static @Nullable Match perUnit(Reading reading, int index) {
        Hit<UnitWord> unit = reading.word(index, UnitWord.class);
        boolean per =
                unit != null
                        && unit.definite()
                        && unit.sense().amount() == Amount.ONE
                        && !unit.sense().unit().isClock()
                        && reading.is(index - 1, "في")
                        && unit.stem().particles().isEmpty();
        if (unit == null
                || !per
                || !isCountBefore(reading, index - 2)
                || !isAlone(reading, index + 1)) {
            return null;
        }
        return match(unit.start(), index + 1, unit.sense().unit().length(BigDecimal.ONE), LIKELY);
    }

    private static boolean isCountBefore(Reading reading, int index) {
        for (int i = index; i > index - COUNTED_BEFORE && i >= 0; i--) {
            Numeral numeral = reading.number(i);
            if (reading.isIn(i, TIMES)) {
                return true;
            }
            if (numeral != null) {
                return reading.word(numeral.next(), UnitWord.class) == null;
            }
        }
        return false;
    }

    private static boolean isAlone(Reading reading, int next) {
        return reading.shift(next) == null
                && Years.number(reading, next) == null
                && !reading.isIn(next, Demonstratives.SAME_AFTER)
                && reading.ordinal(next) == null
                && reading.word(next, Sense.WeekdayWord.class) == null;
    }

    private static Match match(int start, int next, String value, double confidence) {
        return new Match(start, next, Meaning.set(value), "time.set", confidence);
    }
}
