package org.jarida.arabic.time;

import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Reads days seen from today: أمس, أول أمس, أمس الأول, البارحة, غدا, يوم غد, بعد غد. */
final class RelativeDays {

    private static final WordSet FIRST = WordForm.setOf("أول", "الأول");
    private static final WordSet AFTER = WordForm.setOf("بعد");

    private RelativeDays() {}

    /**
     * A day so many days from today.
     *
     * @param next index of the token after it
     */
    record Found(int days, int start, int next) {}

    /**
     * The day at a token; null if there is none.
     *
     * @param inside whether يوم or a time of day stands before it; without one غد may be tomorrow
     *     in general (مستقبل الغد)
     */
    static @Nullable Found at(Reading reading, int index, boolean inside) {
        boolean before = reading.isStemIn(index, FIRST) || reading.isStemIn(index, AFTER);
        int at = before ? index + 1 : index;
        at = before && reading.is(at, "من") ? at + 1 : at; // أول من أمس
        Hit<Sense.RelativeDay> hit = reading.word(at, Sense.RelativeDay.class);
        if (hit == null || (before && !hit.stem().particles().isEmpty())) {
            return null;
        }
        int days = hit.sense().days();
        boolean tomorrow = days > 0;
        if (before) {
            boolean fits = tomorrow == reading.isStemIn(index, AFTER);
            return fits ? new Found(2 * days, startOf(reading, index), at + 1) : null;
        }
        boolean adverb = reading.form(index).endsWith("غدا");
        boolean general = tomorrow && !adverb && !inside;
        boolean and = hit.stem().hasAnd() && inside;
        if (general || and) {
            return null;
        }
        boolean first = !tomorrow && reading.isIn(index + 1, FIRST) && !isMonth(reading, index + 2);
        return new Found(first ? 2 * days : days, hit.start(), first ? index + 2 : index + 1);
    }

    private static boolean isMonth(Reading reading, int index) {
        return reading.word(index, Sense.MonthWord.class) != null;
    }

    private static int startOf(Reading reading, int index) {
        for (Stem stem : Stem.of(reading.tokens(), index)) {
            if (FIRST.contains(stem.form()) || AFTER.contains(stem.form())) {
                return stem.start();
            }
        }
        return reading.start(index);
    }
}
