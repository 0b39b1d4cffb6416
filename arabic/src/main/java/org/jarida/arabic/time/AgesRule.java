package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Decades and centuries: ثمانينات القرن الماضي, التسعينيات, القرن الحادي والعشرين, العقد الماضي.
 */
final class AgesRule implements TimeRule {

    private static final Set<String> ERAS = WordForm.setOf("الميلادي", "الهجري", "م");
    private static final Set<String> OF_LIFE = WordForm.setOf("عمره", "عمرها", "العمر", "عمرهم");
    private static final WordSet BEFORE_DECADE =
            WordForm.setOf("سنوات", "عقد", "أعوام", "فترة", "حقبة", "مرحلة");
    private static final int YEARS = 100;
    private static final int DECADE = 10;
    private static final int THIS_MILLENNIUM = 20;
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Parts.Part part = Parts.at(reading, index);
        int at = part == null ? index : part.next();
        int start = part == null ? -1 : part.start();
        Match decade = decade(reading, at, start);
        if (decade != null) {
            return decade;
        }
        Century century = century(reading, at);
        if (century == null) {
            return lastDecade(reading, at, start);
        }
        return new Match(
                start >= 0 ? start : century.start,
                century.next,
                Meaning.date(century.value),
                "time.century",
                CERTAIN);
    }

    /** التسعينيات, سنوات الثمانينات, ثمانينات القرن الماضي. */
    private static @Nullable Match decade(Reading reading, int index, int partStart) {
        boolean before =
                reading.isStemIn(index, BEFORE_DECADE)
                        && reading.word(index + 1, Sense.Decade.class) != null;
        int at = before ? index + 1 : index;
        Hit<Sense.Decade> hit = reading.word(at, Sense.Decade.class);
        if (hit == null) {
            return null;
        }
        int of = reading.is(at + 1, "من") ? at + 2 : at + 1;
        if (of == at + 2 && reading.isIn(of, OF_LIFE)) {
            return null;
        }
        Century century = century(reading, of);
        boolean named = century != null && century.value.length() == 2;
        if (!hit.definite() && !named) {
            return null;
        }
        String hundreds = named && century != null ? century.value : "19";
        Hit<Sense.UnitWord> years = reading.word(index, Sense.UnitWord.class);
        int start =
                before && years != null
                        ? years.start()
                        : before ? reading.start(index) : hit.start();
        return new Match(
                partStart >= 0 ? partStart : start,
                named && century != null ? century.next : at + 1,
                Meaning.date(hundreds + hit.sense().tens()),
                "time.decade",
                named ? CERTAIN : LIKELY);
    }

    private record Century(String value, int start, int next) {}

    /** القرن العشرين is written 19, as its years begin. */
    private static @Nullable Century century(Reading reading, int index) {
        Hit<Sense.UnitWord> hit = reading.unit(index, Unit.CENTURY, Amount.ONE);
        if (hit == null || !hit.definite()) {
            return null;
        }
        int now = reading.today().getYear() / YEARS;
        Direction direction = reading.shift(index + 1);
        if (direction != null) {
            return new Century(
                    "%02d".formatted(now + Years.steps(direction)), hit.start(), index + 2);
        }
        Ordinal ordinal = reading.ordinal(index + 1);
        Numeral numeral = reading.number(index + 1);
        int number = ordinal != null ? ordinal.value() : numeral != null ? numeral.intValue() : 0;
        if (number < 1 || number > THIS_MILLENNIUM + 2) {
            return null;
        }
        int next = ordinal != null ? ordinal.next() : numeral != null ? numeral.next() : index + 2;
        if (reading.is(next, "قبل") && reading.is(next + 1, "الميلاد")) {
            return new Century("BC%02d".formatted(number - 1), hit.start(), next + 2);
        }
        boolean hijri = reading.is(next, "الهجري");
        int value = hijri ? Years.gregorian(number * YEARS - 50) / YEARS : number - 1;
        return new Century(
                "%02d".formatted(value), hit.start(), reading.isIn(next, ERAS) ? next + 1 : next);
    }

    /** العقد الماضي, العقد الأخير. */
    private static @Nullable Match lastDecade(Reading reading, int index, int partStart) {
        Hit<Sense.UnitWord> hit = reading.unit(index, Unit.DECADE, Amount.ONE);
        Direction direction = hit == null || !hit.definite() ? null : reading.shift(index + 1);
        if (hit == null || direction == null) {
            return null;
        }
        int decade = reading.today().getYear() / DECADE + Years.steps(direction);
        Meaning meaning =
                direction == Direction.RECENT
                        ? Meaning.length("P10Y")
                        : Meaning.date(String.valueOf(decade));
        return new Match(
                partStart >= 0 ? partStart : hit.start(),
                index + 2,
                meaning,
                "time.decade",
                LIKELY);
    }
}
