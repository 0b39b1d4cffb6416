package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Reads parts of a longer time, which belong to its words and leave its value as it is. */
final class Parts {

    private static final Set<String> OF = WordForm.setOf("من", "ل");
    private static final WordSet HALVES = WordForm.setOf("النصف", "الثلث", "العشرية");
    private static final String DAYS = WordForm.of("الأيام");

    private Parts() {}

    /**
     * A part that was read: مطلع, النصف الأول من, الأسبوع الثاني من.
     *
     * @param next index of the token after it, where the longer time begins
     */
    record Part(int start, int next) {}

    static @Nullable Part at(Reading reading, int index) {
        Hit<Sense.PeriodPart> part = reading.word(index, Sense.PeriodPart.class);
        if (part != null && !part.definite()) {
            int next = reading.isIn(index + 1, OF) ? index + 2 : index + 1;
            return new Part(part.start(), next);
        }
        int after = LeadIn.next(reading, index);
        boolean of = after == index + 3;
        return of ? new Part(LeadIn.start(reading, index), after) : ordinalPart(reading, index);
    }

    /** النصف الثاني من مارس, الأسبوع الأول من يناير, الأيام الأولى من. */
    private static @Nullable Part ordinalPart(Reading reading, int index) {
        boolean week = reading.unit(index, Unit.WEEK, Amount.ONE) != null;
        boolean half = reading.isStemIn(index, HALVES) || reading.form(index).endsWith(DAYS);
        Ordinal ordinal =
                week || half || isHalf(reading, index) ? reading.ordinal(index + 1) : null;
        boolean last = ordinal == null && (week || half) && reading.is(index + 1, "الاخير");
        int next = ordinal != null ? ordinal.next() : index + 2;
        if ((ordinal == null && !last) || !reading.is(next, "من")) {
            return null;
        }
        Hit<?> hit = reading.word(index, Sense.Division.class);
        Hit<?> unit = reading.word(index, Sense.UnitWord.class);
        int start = hit != null ? hit.start() : unit != null ? unit.start() : reading.start(index);
        return new Part(start, next + 1);
    }

    private static boolean isHalf(Reading reading, int index) {
        Hit<Sense.Division> hit = reading.word(index, Sense.Division.class);
        return hit != null && hit.definite() && hit.sense().count() == 2;
    }
}
