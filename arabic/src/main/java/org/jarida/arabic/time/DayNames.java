package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;

/** Reads a day by its own name: اليوم, الأربعاء, الليلة الماضية. */
final class DayNames {

    private static final Set<String> NIGHT_TO = WordForm.setOf("إلى", "على");
    private static final String NIGHT = "ليلة";

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
    private final DayWords words;

    DayNames(Reading reading, DayWords words) {
        this.reading = reading;
        this.words = words;
    }

    boolean today(int at) {
        if (!reading.isToday(at) || reading.isIn(at + 1, KINDS) || Names.isTodayAt(reading, at)) {
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
    boolean thisPart(int index) {
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

    private boolean isWeekday(int at) {
        Hit<Sense.WeekdayWord> hit = reading.word(at, Sense.WeekdayWord.class);
        return hit != null && hit.definite();
    }

    boolean weekday(int index) {
        int at = words.isDay() && words.isJoiner(reading, index) ? index + 1 : index;
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
}
