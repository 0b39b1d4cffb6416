package org.jarida.arabic.time;

import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Reads the part of a day before or after its name: مساء أمس, الجمعة بعد الظهر. */
final class DayParts {

    private static final WordSet BEFORE_NOON_OR_AFTER = WordForm.setOf("بعد", "قبل");

    private final Reading reading;
    private final DayWords words;

    DayParts(Reading reading, DayWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** صباح, بعد ظهر, before a day. */
    int part(int index) {
        boolean noon = reading.isStemIn(index, BEFORE_NOON_OR_AFTER) && isNoon(index + 1);
        int at = noon ? index + 1 : index;
        Hit<Sense.DayPart> part = reading.word(at, Sense.DayPart.class);
        if (part == null || part.definite() || (noon && !part.stem().particles().isEmpty())) {
            return index;
        }
        words.part = noon ? (reading.is(index, "قبل") ? "TMO" : "TAF") : part.sense().code();
        boolean and = noon && reading.form(index).length() > 3; // وبعد ظهر
        words.startAt(noon ? reading.start(index) + (and ? 1 : 0) : part.start());
        return reading.is(at + 1, "من") ? at + 2 : at + 1;
    }

    private boolean isNoon(int index) {
        Hit<Sense.DayPart> part = reading.word(index, Sense.DayPart.class);
        return part != null && part.sense().code().equals("TMI");
    }

    /** الجمعة مساء, أمس ليلا, اليوم بعد الظهر; and من الأسبوع المقبل after a weekday. */
    void tail() {
        int at = words.next;
        if (words.weekday != null && words.direction == null && reading.is(at, "من")) {
            Direction week = weekDirection(at + 1);
            if (week != null) {
                words.direction = week;
                words.next = at + 3;
            }
            return;
        }
        if (words.part != null) {
            return;
        }
        boolean noon = reading.isIn(at, BEFORE_NOON_OR_AFTER) && isNoon(at + 1);
        Hit<Sense.DayPart> part = reading.word(noon ? at + 1 : at, Sense.DayPart.class);
        if (part == null || !part.stem().particles().isEmpty() || (part.definite() && !noon)) {
            return;
        }
        int next = noon ? at + 2 : at + 1;
        if (noon || isAdverb(next)) {
            words.part = noon ? (reading.is(at, "قبل") ? "TMO" : "TAF") : part.sense().code();
            words.next = next;
        }
    }

    private @Nullable Direction weekDirection(int index) {
        Hit<UnitWord> week = reading.unit(index, Unit.WEEK, Amount.ONE);
        return week != null && week.definite() ? reading.shift(index + 1) : null;
    }

    /** مساء stands for itself unless a day follows it: الجمعة مساء السبت. */
    private boolean isAdverb(int next) {
        boolean day = reading.form(next).startsWith("ال") && reading.isTimeWord(next);
        return !day && RelativeDays.at(reading, next, true) == null;
    }
}
