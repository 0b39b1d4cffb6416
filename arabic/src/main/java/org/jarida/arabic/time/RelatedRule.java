package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.Set;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Times seen from the last one spoken of: نفس اليوم, العام ذاته, اليوم التالي, اليوم الأول من. */
final class RelatedRule implements TimeRule {

    private static final Set<String> DATE = WordForm.setOf("التاريخ", "تاريخ");
    private static final Set<String> LATEST = WordForm.setOf("الأخير", "الأخيرة");
    private static final double LIKELY = 0.8;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        boolean before =
                reading.isIn(index, Demonstratives.SAME_BEFORE)
                        || reading.isIn(index, Demonstratives.THAT);
        int at = before ? index + 1 : index;
        Hit<UnitWord> unit = reading.word(at, UnitWord.class);
        boolean date = before && reading.isIn(at, DATE);
        boolean one = unit != null && unit.sense().amount() == Amount.ONE && unit.definite();
        if (!date && !one) {
            return null;
        }
        Unit kind = date || unit == null ? Unit.DAY : unit.sense().unit();
        int start =
                before ? startOf(reading, index) : unit == null ? reading.start(at) : unit.start();
        if (before) {
            return same(reading, kind, start, at + 1);
        }
        if (reading.isIn(at + 1, Demonstratives.SAME_AFTER)) {
            return same(reading, kind, start, at + 2);
        }
        return kind == Unit.DAY && reading.form(at).endsWith("اليوم")
                ? otherDay(reading, start, at + 1)
                : null;
    }

    private static int startOf(Reading reading, int index) {
        boolean particle = "وبل".indexOf(reading.form(index).charAt(0)) >= 0;
        return reading.start(index) + (particle ? 1 : 0);
    }

    private static @Nullable Match same(Reading reading, Unit unit, int start, int next) {
        LocalDate day = reading.lastDay();
        Meaning meaning =
                switch (unit) {
                    case DAY, NIGHT -> day == null ? Meaning.date("PAST_REF") : Meaning.day(day);
                    case WEEK -> Meaning.date(Unit.week(day == null ? reading.today() : day));
                    case MONTH -> orPast(reading.lastMonth());
                    case YEAR -> orPast(reading.lastYear());
                    default -> null;
                };
        return meaning == null ? null : new Match(start, next, meaning, "time.same", LIKELY);
    }

    private static Meaning orPast(@Nullable String value) {
        return Meaning.date(value == null ? "PAST_REF" : value);
    }

    /** اليوم التالي, اليوم السابق; اليوم الأول من القمة is the day that the article speaks of. */
    private static @Nullable Match otherDay(Reading reading, int start, int at) {
        LocalDate last = reading.lastDay();
        LocalDate day = last == null ? reading.today() : last;
        Direction direction = reading.shift(at);
        if (direction == Direction.AFTER || direction == Direction.BEFORE) {
            Meaning meaning = Meaning.day(day.plusDays(Years.steps(direction)));
            return new Match(start, at + 1, meaning, "time.next-day", LIKELY);
        }
        Ordinal ordinal = reading.ordinal(at);
        boolean latest = reading.isIn(at, LATEST);
        int next = ordinal != null ? ordinal.next() : at + 1;
        boolean counted = (ordinal != null && ordinal.definite()) || latest;
        boolean ofEvent = reading.is(next, "من") || reading.form(next).startsWith("ل");
        return counted && ofEvent
                ? new Match(start, next, Meaning.day(day), "time.day-of-event", LIKELY)
                : null;
    }
}
