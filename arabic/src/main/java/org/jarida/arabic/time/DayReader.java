package org.jarida.arabic.time;

import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that name one day, in the orders that newspapers print: اليوم الأربعاء, مساء أمس
 * الجمعة, يوم الاثنين 27 فيفري, الأحد المقبل الموافق 10 مارس, الجمعة مساء.
 */
final class DayReader {

    /** نهار أمس, نهار الأحد: the daytime of it. */
    private static final String DAYTIME = "نهار";

    private final Reading reading;
    private final DayWords words = new DayWords();
    private final DayNames names;
    private final DayDates dates;
    private final DayParts parts;

    private DayReader(Reading reading) {
        this.reading = reading;
        this.names = new DayNames(reading, words);
        this.dates = new DayDates(reading, words);
        this.parts = new DayParts(reading, words);
    }

    /** The words of a day that start at a token; null if there are none. */
    static @Nullable DayWords at(Reading reading, int index) {
        DayReader reader = new DayReader(reading);
        int at = reader.leadIn(index);
        at = reader.parts.part(at);
        at = reader.dayWord(at);
        reader.words.next = at;
        while (reader.component()) {
            // one component after the other
        }
        if (!reader.words.isDay()) {
            return null;
        }
        reader.parts.tail();
        return reader.words;
    }

    /** ساعة متأخرة من, وقت متأخر, الساعات الأولى من: before a time of day or a day. */
    private int leadIn(int index) {
        int next = LeadIn.next(reading, index);
        if (next > index
                && (reading.word(next, Sense.DayPart.class) != null
                        || reading.isToday(next)
                        || LeadIn.isDayAfter(reading, next))) {
            words.startAt(LeadIn.start(reading, index));
            return next;
        }
        return index;
    }

    /** يوم before a weekday, a date or أمس; it stays unread before anything else. */
    private int dayWord(int index) {
        Hit<UnitWord> day = reading.word(index, UnitWord.class);
        boolean isDay = day != null && day.sense().unit() == Unit.DAY && !day.definite();
        if (day != null && isDay) {
            words.startAt(day.start());
            return index + 1;
        }
        boolean daytime = reading.is(index, DAYTIME);
        if (daytime) {
            words.startAt(reading.start(index));
        }
        return daytime ? index + 1 : index;
    }

    /** Reads one more part of the day's name, if the next token has one. */
    private boolean component() {
        int at = words.next;
        if (words.relative == null && words.weekday == null && words.date == null) {
            if (relative(at) || names.today(at) || names.thisPart(at)) {
                return true;
            }
        }
        if (words.weekday == null && words.date == null && names.weekday(at)) {
            return true;
        }
        return words.date == null ? dates.date(at) : dates.otherDate(at);
    }

    private boolean relative(int at) {
        RelativeDays.Found found = RelativeDays.at(reading, at, words.start >= 0);
        if (found == null) {
            return false;
        }
        words.relative = found.days();
        words.startAt(found.start());
        words.next = found.next();
        return true;
    }
}
