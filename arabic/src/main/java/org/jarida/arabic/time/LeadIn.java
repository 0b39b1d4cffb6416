package org.jarida.arabic.time;

import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;

/** Words before a time of day that say how early or late in it: ساعة متأخرة من ليل الأحد. */
final class LeadIn {

    private static final WordSet NOUNS = WordForm.setOf("ساعة", "ساعات", "وقت", "أوقات");
    private static final WordSet ADJECTIVES =
            WordForm.setOf(
                    "متأخرة", "متأخر", "مبكرة", "مبكر", "سابق", "لاحق", "باكر", "باكرة", "أولى",
                    "أولي", "مبكره", "متقدمة", "متقدم", "أخيرة");

    private LeadIn() {}

    /** The index of the token after such words and من; the same index if there are none. */
    static int next(Reading reading, int index) {
        if (!reading.isStemIn(index, NOUNS) || !reading.isStemIn(index + 1, ADJECTIVES)) {
            return index;
        }
        return reading.is(index + 2, "من") ? index + 3 : index + 2;
    }

    static int start(Reading reading, int index) {
        for (Stem stem : Stem.of(reading.tokens(), index)) {
            if (NOUNS.contains(stem.form())) {
                return stem.start();
            }
        }
        return reading.start(index);
    }

    /** Whether a day's name follows: وقت سابق الأربعاء, وقت متأخر أمس, وقت لاحق يوم الجمعة. */
    static boolean isDayAfter(Reading reading, int index) {
        boolean weekday =
                reading.word(index, Sense.WeekdayWord.class) != null
                        && reading.form(index).startsWith("ال");
        return weekday
                || reading.word(index, Sense.RelativeDay.class) != null
                || reading.is(index, "يوم");
    }
}
