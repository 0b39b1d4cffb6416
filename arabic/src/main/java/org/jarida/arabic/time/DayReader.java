package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that name one day, in the orders that newspapers print: اليوم الأربعاء, مساء أمس
 * الجمعة, يوم الاثنين 27 فيفري, الأحد المقبل الموافق 10 مارس, الجمعة مساء.
 */
final class DayReader {

    private static final Set<String> CORRESPONDING =
            WordForm.setOf("الموافق", "الموافقة", "الموافقين", "المصادف", "المواكب", "موافق");
    private static final Set<String> NIGHT_TO = WordForm.setOf("إلى", "على");
    private static final String NIGHT = "ليلة";
    private static final Set<String> BEFORE_NOON_OR_AFTER = WordForm.setOf("بعد", "قبل");

    /** نهار أمس, نهار الأحد: the daytime of it. */
    private static final String DAYTIME = "نهار";

    /** اليوم with these is a kind of day, not today: اليوم العالمي للمرأة. */
    private static final Set<String> KINDS =
            WordForm.setOf(
                    "العالمي",
                    "الوطني",
                    "الدولي",
                    "الدراسي",
                    "المفتوح",
                    "الإعلامي",
                    "التحسيسي",
                    "الختامي",
                    "الافتتاحي",
                    "الواحد",
                    "العربي",
                    "التنشيطي",
                    "التكويني",
                    "المشهود");

    private final Reading reading;
    private final DayWords words = new DayWords();

    private DayReader(Reading reading) {
        this.reading = reading;
    }

    /** The words of a day that start at a token; null if there are none. */
    static @Nullable DayWords at(Reading reading, int index) {
        DayReader reader = new DayReader(reading);
        int at = reader.leadIn(index);
        at = reader.part(at);
        at = reader.dayWord(at);
        reader.words.next = at;
        while (reader.component()) {
            // one component after the other
        }
        if (!reader.words.isDay()) {
            return null;
        }
        reader.tail();
        return reader.words;
    }

    /** ساعة متأخرة من, وقت متأخر, الساعات الأولى من: before a time of day or a day. */
    private int leadIn(int index) {
        int next = LeadIn.next(reading, index);
        if (next > index
                && (reading.word(next, Sense.DayPart.class) != null
                        || isToday(next)
                        || LeadIn.isDayAfter(reading, next))) {
            words.startAt(LeadIn.start(reading, index));
            return next;
        }
        return index;
    }

    /** صباح, بعد ظهر, before a day. */
    private int part(int index) {
        boolean noon = reading.isStemIn(index, BEFORE_NOON_OR_AFTER) && isNoon(index + 1);
        int at = noon ? index + 1 : index;
        Hit<Sense.DayPart> part = reading.word(at, Sense.DayPart.class);
        if (part == null || part.definite() || (noon && !part.stem().particles().isEmpty())) {
            return index;
        }
        words.part = noon ? (reading.is(index, "قبل") ? "TMO" : "TAF") : part.sense().code();
        words.startAt(noon ? reading.start(index) : part.start());
        return reading.is(at + 1, "من") ? at + 2 : at + 1;
    }

    private boolean isNoon(int index) {
        Hit<Sense.DayPart> part = reading.word(index, Sense.DayPart.class);
        return part != null && part.sense().code().equals("TMI");
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
            if (relative(at) || today(at) || thisPart(at)) {
                return true;
            }
        }
        if (words.weekday == null && words.date == null && weekday(at)) {
            return true;
        }
        return words.date == null ? date(at) : otherDate(at);
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

    private boolean today(int at) {
        if (!isToday(at) || reading.isIn(at + 1, KINDS) || Names.isTodayAt(reading, at)) {
            return false;
        }
        Direction direction = reading.shift(at + 1);
        boolean other = direction == Direction.AFTER || direction == Direction.BEFORE;
        boolean counted = reading.ordinal(at + 1) != null && !isWeekday(at + 1);
        boolean same = reading.isIn(at + 1, Demonstratives.SAME_AFTER);
        boolean that =
                reading.isIn(at - 1, Demonstratives.THAT)
                        || reading.isIn(at - 1, Demonstratives.SAME_BEFORE);
        if (other || same || that || (counted && words.part == null)) {
            return false;
        }
        Hit<UnitWord> hit = reading.word(at, UnitWord.class);
        words.relative = 0;
        words.startAt(hit == null ? reading.start(at) : hit.start());
        words.next = at + 1;
        return true;
    }

    /** الليلة, الليلة الماضية, هذه الليلة, هذا الصباح. */
    private boolean thisPart(int index) {
        boolean pointed = reading.isIn(index, Demonstratives.THIS);
        int at = pointed ? index + 1 : index;
        Hit<Sense.DayPart> part = reading.word(at, Sense.DayPart.class);
        boolean night = part != null && part.stem().form().equals(NIGHT);
        if (part == null || !part.definite() || words.part != null || !(pointed || night)) {
            return false;
        }
        Hit<Sense.RelativeDay> day = reading.word(at + 1, Sense.RelativeDay.class);
        if (reading.is(at + 1, "التي")) {
            return false;
        }
        if (day != null) { // الليلة البارحة
            words.part = part.sense().code();
            words.relative = day.sense().days();
            words.startAt(part.start());
            words.next = at + 2;
            return true;
        }
        Direction direction = pointed ? null : reading.shift(at + 1);
        boolean beforeLast = reading.is(at + 1, "قبل") && reading.shift(at + 2) == Direction.LAST;
        boolean past = direction == Direction.LAST || direction == Direction.RECENT;
        words.part = part.sense().code();
        words.relative = beforeLast ? -2 : past ? -1 : direction == Direction.NEXT ? 1 : 0;
        words.startAt(pointed ? reading.start(index) : part.start());
        words.next = beforeLast ? at + 3 : direction != null ? at + 2 : at + 1;
        return true;
    }

    private boolean isToday(int at) {
        Hit<UnitWord> day = reading.unit(at, Unit.DAY, Amount.ONE);
        return day != null && day.definite() && reading.form(at).endsWith("يوم");
    }

    private boolean isWeekday(int at) {
        Hit<Sense.WeekdayWord> hit = reading.word(at, Sense.WeekdayWord.class);
        return hit != null && hit.definite();
    }

    private boolean weekday(int index) {
        int at = words.isDay() && isJoiner(index) ? index + 1 : index;
        Hit<Sense.WeekdayWord> hit = reading.word(at, Sense.WeekdayWord.class);
        boolean joined = words.start >= 0 && hit != null && !hit.stem().particles().isEmpty();
        if (hit == null || !hit.definite() || joined || Names.isWeekdayName(reading, at)) {
            return false;
        }
        words.weekday = hit.sense().day();
        words.weekdaySpan = reading.tokens().get(at).span();
        words.startAt(hit.start());
        words.next = nightEnd(at + 1);
        if (at == index + 1 && reading.isMark(index, '(') && reading.isMark(words.next, ')')) {
            words.next++; // اليوم (الثلاثاء)
        }
        Direction direction = reading.shift(words.next);
        if (direction != null) {
            words.direction = direction;
            words.next++;
        }
        return true;
    }

    /** ليل السبت الأحد, ليلة السبت - الأحد: the night between two days has the first one's date. */
    private int nightEnd(int index) {
        boolean night = "TNI".equals(words.part);
        int at = reading.isHyphen(index) || reading.isIn(index, NIGHT_TO) ? index + 1 : index;
        Hit<Sense.WeekdayWord> second = night ? reading.word(at, Sense.WeekdayWord.class) : null;
        boolean following =
                second != null
                        && words.weekday != null
                        && second.stem().particles().isEmpty()
                        && second.sense().day() == words.weekday.plus(1);
        return following ? at + 1 : index;
    }

    /** A mark between the names of one day: أمس، الجمعة. */
    private boolean isJoiner(int index) {
        return reading.isMark(index, '،') || reading.isMark(index, '(');
    }

    private boolean date(int index) {
        int at = isJoiner(index) && words.isDay() ? index + 1 : index;
        if (words.isDay() && reading.isIn(at, CORRESPONDING)) {
            at = reading.is(at + 1, "ل") ? at + 2 : at + 1;
        }
        CalendarDate date = NumericDates.at(reading, at);
        if (date == null) {
            date = Dates.at(reading, at);
        }
        if (date == null && words.start >= 0) {
            date = NumericDates.dayAndMonth(reading, at);
        }
        boolean inside = date != null && words.start >= 0;
        boolean joined = inside && date != null && date.start() > reading.start(at) && at == index;
        if (date == null || (joined && reading.form(at).startsWith("و"))) {
            return false;
        }
        words.date = date;
        words.dateIndex = at;
        words.startAt(date.start());
        boolean open = at == index + 1 && reading.isMark(index, '(');
        words.next = open && reading.isMark(date.next(), ')') ? date.next() + 1 : date.next();
        return true;
    }

    /** الموافق and the date in the other calendar. */
    private boolean otherDate(int index) {
        boolean bracket = reading.isMark(index, '(');
        boolean corresponding =
                bracket || reading.isIn(index, CORRESPONDING) || reading.isMark(index, '/');
        if (!corresponding || words.otherDate != null || words.date == null) {
            return false;
        }
        int at = reading.is(index + 1, "ل") ? index + 2 : index + 1;
        CalendarDate date = NumericDates.at(reading, at);
        date = date == null ? Dates.at(reading, at) : date;
        if (date == null || date.hijri() == words.date.hijri()) {
            return false;
        }
        words.otherDate = date;
        words.next = bracket && reading.isMark(date.next(), ')') ? date.next() + 1 : date.next();
        return true;
    }

    /** الجمعة مساء, أمس ليلا, اليوم بعد الظهر; and من الأسبوع المقبل after a weekday. */
    private void tail() {
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
