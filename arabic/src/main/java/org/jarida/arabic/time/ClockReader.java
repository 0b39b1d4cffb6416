package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hour and minutes: 10:30, 20.30, 15س, الثالثة والنصف, الخامسة إلا ربعا, التاسعة و20
 * دقيقة.
 */
final class ClockReader {

    private static final int LAST_HOUR = 24;
    private static final int LAST_ORDINAL_HOUR = 12;
    private static final int HOUR = 60;
    private static final String H = WordForm.of("س");
    private static final Set<String> EXCEPT = WordForm.setOf("إلا");

    private ClockReader() {}

    /**
     * An hour and minutes as written, before "in the evening" is taken into account.
     *
     * @param clear whether the form alone shows a time of day (10:30)
     * @param words whether it is in words, and counts to twelve
     */
    record Clock(int minutes, int next, boolean clear, boolean words) {}

    /**
     * The time at a token; null if there is none.
     *
     * @param named whether الساعة stands before it
     */
    static @Nullable Clock at(Reading reading, int index, boolean named) {
        Clock clock = digits(reading, index, named);
        if (clock == null) {
            Ordinal ordinal = reading.ordinal(index);
            boolean hour =
                    ordinal != null
                            && ordinal.definite()
                            && ordinal.value() <= LAST_ORDINAL_HOUR
                            && isFeminine(reading.form(index));
            if (ordinal == null || !hour) {
                return one(reading, index);
            }
            clock = new Clock(ordinal.value() * HOUR, ordinal.next(), false, true);
        }
        return withMinutes(reading, clock);
    }

    /** An hour is feminine; اليوم الثالث is a day. */
    private static boolean isFeminine(String form) {
        return form.endsWith("ة") || form.endsWith("ه") || form.endsWith("الاولي");
    }

    /** الواحدة is one o'clock, though الأولى is the first. */
    private static @Nullable Clock one(Reading reading, int index) {
        boolean one = reading.form(index).endsWith("الواحدة");
        return one ? withMinutes(reading, new Clock(HOUR, index + 1, false, true)) : null;
    }

    private static @Nullable Clock digits(Reading reading, int index, boolean named) {
        Token token = reading.token(index);
        if (token == null || !token.isNumber()) {
            return null;
        }
        int hour = reading.smallNumber(index, 0, LAST_HOUR);
        if (hour < 0) {
            boolean zone = reading.is(index + 1, "ت") || reading.isIn(index + 1, ClockRule.ZONE);
            return named || zone ? pointed(token.form(), index) : null; // 20.30
        }
        if (reading.isMark(index + 1, ':') && reading.isClose(index)) {
            Token minutes = reading.token(index + 2);
            int minute =
                    minutes != null && reading.isClose(index + 1) ? minute(minutes.form()) : -1;
            return minute < 0 ? null : new Clock(hour * HOUR + minute, index + 3, true, false);
        }
        Token next = reading.token(index + 1);
        boolean h =
                next != null
                        && (next.is(H) || next.form().startsWith("h"))
                        && reading.isClose(index);
        if (h && next != null) {
            int minute = next.form().length() > 1 ? minute(next.form().substring(1)) : 0;
            return new Clock(hour * HOUR + Math.max(0, minute), index + 2, true, false);
        }
        return named ? new Clock(hour * HOUR, index + 1, false, false) : null;
    }

    private static @Nullable Clock pointed(String form, int index) {
        int point = Math.max(form.indexOf('.'), form.indexOf(','));
        if (point < 1 || point > 2) {
            return null;
        }
        int minute = minute(form.substring(point + 1));
        int hour = Integer.parseInt(form.substring(0, point));
        return minute < 0 || hour > LAST_HOUR
                ? null
                : new Clock(hour * HOUR + minute, index + 1, true, false);
    }

    private static int minute(String digits) {
        boolean two = digits.length() == 2 && digits.chars().allMatch(Character::isDigit);
        int minute = two ? Integer.parseInt(digits) : -1;
        return minute < HOUR ? minute : -1;
    }

    /** والنصف, وعشر دقائق, إلا ربعا. */
    private static Clock withMinutes(Reading reading, Clock clock) {
        int at = clock.next;
        String form = reading.form(at);
        int part = form.startsWith("و") ? part(form.substring(1)) : 0;
        if (part > 0) {
            return new Clock(clock.minutes + part, at + 1, clock.clear, clock.words);
        }
        if (reading.isIn(at, EXCEPT)) {
            int less = part(reading.form(at + 1));
            if (less > 0) {
                return new Clock(clock.minutes - less, at + 2, clock.clear, clock.words);
            }
            return plus(reading, clock, at + 1, -1);
        }
        return plus(reading, clock, reading.is(at, "و") ? at + 1 : at, 1);
    }

    private static int part(String form) {
        return switch (form) {
            case "النصف", "نصف", "نصفا" -> 30;
            case "الربع", "ربع", "ربعا" -> 15;
            case "الثلث", "ثلث", "ثلثا" -> 20;
            default -> 0;
        };
    }

    private static Clock plus(Reading reading, Clock clock, int at, int sign) {
        Numeral numeral = reading.number(at);
        boolean and = numeral != null && (numeral.particles().equals("و") || sign < 0);
        Hit<UnitWord> unit = numeral == null ? null : reading.word(numeral.next(), UnitWord.class);
        boolean minutes = and && unit != null && unit.sense().unit() == Unit.MINUTE;
        int count = minutes && numeral != null ? numeral.intValue() : -1;
        return count < 0 || count >= HOUR || numeral == null
                ? clock
                : new Clock(
                        clock.minutes + sign * count, numeral.next() + 1, clock.clear, clock.words);
    }
}
