package org.jarida.arabic.time;

import java.time.YearMonth;
import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Calendar.Look;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** A month by its name: ماي 2016, شهر جانفي, ديسمبر الماضي, أواخر ماي, كانون الثاني/يناير. */
final class MonthRule implements TimeRule {

    /** Words before a month that might be something else: في ماي, but not قالت ماي. */
    private static final Set<String> BEFORE =
            WordForm.setOf(
                    "في",
                    "منذ",
                    "حتى",
                    "إلى",
                    "من",
                    "خلال",
                    "قبل",
                    "بعد",
                    "بحلول",
                    "غاية",
                    "لشهر",
                    "شهري",
                    "أشهر",
                    "ومنذ",
                    "وفي",
                    "وحتى",
                    "طيلة",
                    "كل",
                    "بين",
                    "و",
                    "انتخابات",
                    "ميزانية");

    private static final WordSet NAMED = WordForm.setOf("حرب", "ثورة", "انتفاضة", "مجلة");

    private static final WordSet SINCE = WordForm.setOf("منذ", "مذ");
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.85;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Parts.Part part = Parts.at(reading, index);
        int at = part == null ? index : part.next();
        Hit<UnitWord> unit = reading.word(at, UnitWord.class);
        boolean word = unit != null && unit.sense().unit() == Unit.MONTH && !unit.definite();
        Months.Month month = Months.at(reading, word ? at + 1 : at);
        if (month == null
                || ((word || part != null) && isJoined(reading, month, word ? at + 1 : at))) {
            return null;
        }
        if (part == null && !word && isDateOfName(reading, index)) {
            return null;
        }
        int start =
                part != null ? part.start() : word && unit != null ? unit.start() : month.start();
        boolean evidence = word || part != null;
        return month.hijri()
                ? hijri(reading, index, month, start, evidence)
                : gregorian(reading, index, month, start, evidence);
    }

    /** نهج 22 جانفي, حرب أكتوبر: a part of a name. */
    private static boolean isDateOfName(Reading reading, int index) {
        return reading.smallNumber(index - 1, 1, 31) > 0 || reading.isStemIn(index - 1, NAMED);
    }

    /** شهر وماي are two things. */
    private static boolean isJoined(Reading reading, Months.Month month, int index) {
        return month.start() != reading.start(index);
    }

    private static @Nullable Match gregorian(
            Reading reading, int index, Months.Month month, int start, boolean evidence) {
        int at = month.next();
        Direction direction = reading.shift(at);
        if (direction != null) {
            at++;
        }
        Years.Year year = Years.tail(reading, at);
        if (year != null) {
            Meaning meaning = Meaning.month(YearMonth.of(year.year(), month.month()));
            return new Match(start, year.next(), meaning, "time.month-year", CERTAIN);
        }
        boolean sure =
                month.sure()
                        || evidence
                        || direction != null
                        || isAfterPreposition(reading, index, month);
        if (!sure || isCarOrName(reading, index, month)) {
            return null;
        }
        int inherited = Dates.inheritedYear(reading, at);
        Look look =
                reading.isStemIn(index - 1, SINCE)
                        ? Look.BACK
                        : Tense.isFuture(reading, index)
                                ? Look.AHEAD
                                : Tense.isPast(reading, index) ? Look.MOSTLY_BACK : Look.EITHER;
        YearMonth value =
                inherited != 0
                        ? YearMonth.of(inherited, month.month())
                        : Calendar.month(
                                month.month(),
                                reading.today(),
                                direction == null ? listDirection(reading, at) : direction,
                                look);
        return new Match(start, at, Meaning.month(value), "time.month", LIKELY);
    }

    /** أكتوبر أو نوفمبر المقبلين: the adjective after the second is of both. */
    private static @Nullable Direction listDirection(Reading reading, int index) {
        boolean or = reading.is(index, "او") || reading.is(index, "و");
        boolean joined = or || reading.form(index).startsWith("و");
        Months.Month second = joined ? Months.at(reading, or ? index + 1 : index) : null;
        return second == null ? null : reading.shift(second.next());
    }

    private static boolean isAfterPreposition(Reading reading, int index, Months.Month month) {
        return reading.isIn(index - 1, BEFORE) && month.start() == reading.start(index);
    }

    private static boolean isCarOrName(Reading reading, int index, Months.Month month) {
        return !month.sure() && reading.form(month.next() - 1).startsWith("ال");
    }

    /** رمضان, شهر رجب 1443هـ: the Gregorian month in which most of it lies. */
    private static @Nullable Match hijri(
            Reading reading, int index, Months.Month month, int start, boolean evidence) {
        Years.Year year = Years.tail(reading, month.next());
        Direction direction = reading.shift(month.next());
        boolean named = year != null && (year.hijri() || year.year() < 1500);
        boolean fasting = month.month() == 9 && reading.isIn(index - 1, BEFORE);
        if (!named && !evidence && !fasting && !(month.sure() && direction != null)) {
            return null;
        }
        int wanted = named && year != null ? year.year() : 0;
        CalendarDate middle =
                new CalendarDate(15, month.month(), wanted, null, true, start, month.next());
        int next =
                named && year != null
                        ? year.next()
                        : direction != null ? month.next() + 1 : month.next();
        return Calendar.day(middle, reading.today(), null, Look.EITHER)
                .map(YearMonth::from)
                .map(
                        found ->
                                new Match(
                                        start,
                                        next,
                                        Meaning.month(found),
                                        "time.hijri-month",
                                        LIKELY))
                .orElse(null);
    }
}
