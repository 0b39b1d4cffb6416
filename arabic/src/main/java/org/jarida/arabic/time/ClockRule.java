package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A time on the clock, with the part of the day, the day and the zone that follow it: الساعة
 * العاشرة من صباح اليوم, 17:00 بتوقيت غرينتش, الثالثة فجرا, منتصف الليل.
 */
final class ClockRule implements TimeRule {

    private static final Set<String> NOON = WordForm.setOf("الظهر", "ظهرا", "الظهيرة", "الزوال");
    private static final Set<String> MIDDLE_OF = WordForm.setOf("الليل", "ليل", "ليلة", "النهار");
    private static final Set<String> BEFORE =
            WordForm.setOf("على", "عند", "في", "من", "إلى", "حتى", "بين", "وحتى", "حدود", "تمام");
    static final Set<String> ZONE = WordForm.setOf("بتوقيت", "توقيت", "بالتوقيت", "التوقيت");
    private static final Set<String> GREENWICH =
            WordForm.setOf("غرينتش", "جرينتش", "غرينيتش", "جرينيتش", "غرينتش");
    private static final int HALF_DAY = 12;
    private static final int HOUR = 60;

    /** الثالثة ظهرا is in the afternoon, الحادية عشرة ظهرا before noon. */
    private static final int LAST_NOON_HOUR = 9;

    private static final int FIRST_NIGHT_HOUR = 6;
    private static final int NEAR = 4;
    private static final DayRule DAY = new DayRule();
    private static final double CERTAIN = 0.95;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Match middle = middle(reading, index);
        if (middle != null) {
            return middle;
        }
        Hit<UnitWord> hour = reading.unit(index, Unit.HOUR, Amount.ONE);
        boolean named = hour != null && hour.definite();
        ClockReader.Clock clock = ClockReader.at(reading, named ? index + 1 : index, named);
        if (clock == null) {
            return null;
        }
        Ending ending = Ending.of(reading, clock.next());
        boolean shown = named || ending.part != null || ending.zone != null;
        boolean clear = clock.clear() && reading.isIn(index - 1, BEFORE);
        if (!shown && !clear) {
            return null;
        }
        int start = named && hour != null ? hour.start() : startOf(reading, index);
        LocalDate day = ending.day != null ? ending.day : nearDay(reading, index, ending.next);
        String zone = ending.zone == null ? "" : ending.zone;
        String time = "T" + time(clock.minutes(), ending.part) + zone;
        return new Match(start, ending.next, Meaning.time(day, time), "time.clock", CERTAIN);
    }

    private static int startOf(Reading reading, int index) {
        var ordinal = reading.ordinal(index);
        return ordinal != null ? ordinal.span().start() : reading.start(index);
    }

    /** منتصف الليل, منتصف ليل الأحد, منتصف النهار. */
    private static @Nullable Match middle(Reading reading, int index) {
        Hit<Sense.PeriodPart> part = reading.word(index, Sense.PeriodPart.class);
        boolean middle = part != null && part.stem().form().equals("منتصف");
        if (part == null || !middle || !reading.isIn(index + 1, MIDDLE_OF)) {
            return null;
        }
        boolean noon = reading.is(index + 1, "النهار");
        boolean construct = !reading.form(index + 1).startsWith("ال");
        Match day = construct ? DAY.at(reading, index + 1) : null;
        boolean own = day != null && day.meaning().day() != null;
        Ending ending = Ending.of(reading, index + 2);
        LocalDate on =
                own && day != null ? day.meaning().day() : nearDay(reading, index, index + 2);
        int next = own && day != null ? day.next() : ending.zone != null ? ending.next : index + 2;
        return new Match(
                part.start(),
                next,
                Meaning.time(on, noon ? "T12:00" : "T24:00"),
                "time.clock",
                CERTAIN);
    }

    private static String time(int minutes, @Nullable String part) {
        int hour = Math.floorMod(minutes, 24 * HOUR) / HOUR;
        boolean noon = "TMI".equals(part) && hour <= LAST_NOON_HOUR;
        boolean later = noon || "TEV".equals(part) || "TAF".equals(part);
        boolean night = "TNI".equals(part) && hour >= FIRST_NIGHT_HOUR;
        if ((later || night) && hour < HALF_DAY) {
            hour += HALF_DAY;
        }
        return "%02d:%02d".formatted(hour, Math.floorMod(minutes, HOUR));
    }

    /** The day spoken of close by, or the last one, or today. */
    private static LocalDate nearDay(Reading reading, int index, int next) {
        for (int i = next; i < Math.min(reading.size(), next + NEAR); i++) {
            if (reading.isMark(i, '.') || reading.isMark(i, '،')) {
                break;
            }
            Match day =
                    reading.isTimeWord(i) || reading.number(i) != null ? DAY.at(reading, i) : null;
            if (day != null && day.meaning().day() != null) {
                return day.meaning().day();
            }
        }
        LocalDate last = reading.lastDay();
        return last == null ? reading.today() : last;
    }

    /** What follows the hour. */
    private record Ending(
            int next, @Nullable String part, @Nullable LocalDate day, @Nullable String zone) {

        static Ending of(Reading reading, int index) {
            int at = index;
            String part = null;
            LocalDate day = null;
            int of = reading.is(at, "من") ? at + 1 : at;
            Hit<Sense.DayPart> hit = reading.word(of, Sense.DayPart.class);
            Match match =
                    hit != null && hit.stem().particles().isEmpty() || isNoon(reading, of)
                            ? DAY.at(reading, of)
                            : null;
            if (match != null && match.meaning().type() == TimeType.TIME) {
                part = match.meaning().value().substring(10);
                day = match.meaning().day();
                at = match.next();
            } else if (reading.is(at, "بعد")
                    && reading.is(at + 1, "منتصف")
                    && reading.is(at + 2, "الليل")) {
                part = "TMO";
                at += 3;
            } else if (isNoon(reading, at)) {
                part = reading.is(at, "قبل") ? "TMO" : "TAF";
                at += 2;
            } else if (hit != null
                    && hit.stem().particles().isEmpty()
                    && (of == at || hit.definite())) {
                part = hit.sense().code();
                at = of + 1;
            }
            return withZone(reading, at, part, day);
        }

        private static boolean isNoon(Reading reading, int index) {
            boolean side = reading.is(index, "بعد") || reading.is(index, "قبل");
            return side && (reading.isIn(index + 1, NOON) || reading.is(index + 1, "ظهر"));
        }

        /** بتوقيت غرينتش, بالتوقيت المحلي, ت غ, GMT; only Greenwich goes into the value. */
        private static Ending withZone(
                Reading reading, int at, @Nullable String part, @Nullable LocalDate day) {
            if (reading.isIn(at, ZONE)) {
                boolean greenwich =
                        reading.isIn(at + 1, GREENWICH) || reading.is(at + 1, "العالمي");
                boolean word = !reading.form(at + 1).isEmpty();
                int next = word ? at + 2 : at + 1;
                next = word && reading.is(next, "المكرمة") ? next + 1 : next;
                return new Ending(next, part, day, greenwich ? "Z" : "");
            }
            boolean letters =
                    reading.is(at, "ت") && (reading.is(at + 1, "غ") || reading.is(at + 2, "غ"));
            if (letters || reading.is(at, "تغ")) {
                int next = !letters ? at + 1 : reading.is(at + 1, "غ") ? at + 2 : at + 3;
                return new Ending(next, part, day, "Z");
            }
            Token token = reading.token(at);
            boolean latin =
                    token != null && (token.form().equals("gmt") || token.form().equals("utc"));
            return latin ? new Ending(at + 1, part, day, "Z") : new Ending(at, part, day, null);
        }
    }
}
