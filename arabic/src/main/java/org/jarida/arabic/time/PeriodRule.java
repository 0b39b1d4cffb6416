package org.jarida.arabic.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A week, month, year or season seen from today: الأسبوع المقبل, هذا الشهر, مطلع العام, نهاية
 * الأسبوع.
 */
final class PeriodRule implements TimeRule {

    /** السنة الدراسية, العام المالي. */
    static final Set<String> KINDS_OF_YEAR =
            WordForm.setOf(
                    "الدراسي",
                    "الدراسية",
                    "الجامعي",
                    "الجامعية",
                    "المالي",
                    "المالية",
                    "الميلادي",
                    "الميلادية",
                    "الهجري",
                    "الهجرية",
                    "التقويمي",
                    "القضائية",
                    "الفلاحية",
                    "التشريعية");

    /** Nouns that العام is an adjective of: الأمين العام السابق, الدين العام الحالي. */
    private static final WordSet GENERAL =
            WordForm.setOf(
                    "أمين", "أمينة", "مدير", "نائب", "مدعي", "مدع", "كاتب", "قائد", "مفتش", "رأي",
                    "قطاع", "مال", "أمن", "نظام", "حق", "إطار", "سياق", "وضع", "صالح", "اتحاد",
                    "إضراب", "مؤتمر", "نفع", "مجلس", "مقر", "مراقب", "حاكم", "مستشفى", "دين",
                    "إنفاق", "نقل", "مفوض", "منسق", "عفو", "شكل", "قنصل", "مسار", "معدل", "مستوى",
                    "رصيد", "طلب", "هدف", "هيكل", "مشهد", "طابع", "طريق", "ذوق", "تشريعي", "مركز",
                    "مؤشر", "مناخ", "جو", "اتجاه", "أداء", "إطار", "رئيس", "مشرف", "سكرتير",
                    "مستشار", "وكيل", "متصرف", "نشاط", "انطباع", "اقتصاد", "خط", "صحة", "مصلحة");

    private static final Set<String> BEFORE_LAST = WordForm.setOf("قبل", "ما");
    private static final double CERTAIN = 0.95;
    private static final double POSSIBLE = 0.75;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Parts.Part part = Parts.at(reading, index);
        int at = part == null ? index : part.next();
        boolean pointed = reading.isIn(at, Demonstratives.THIS);
        int start = part != null ? part.start() : pointed ? pointedStart(reading, at) : -1;
        at = pointed ? at + 1 : at;
        Hit<UnitWord> unit = reading.word(at, UnitWord.class);
        boolean one = unit != null && unit.sense().amount() == Amount.ONE && unit.definite();
        if (unit == null || !one || !isPeriod(unit.sense().unit()) || isGeneral(reading, at)) {
            return null;
        }
        boolean joined =
                (part != null || pointed)
                        && unit.start() != reading.start(at)
                        && !reading.form(at).startsWith("لل");
        if (joined) {
            return null;
        }
        int from = start >= 0 ? start : unit.start();
        return found(reading, unit.sense().unit(), from, at + 1, part != null || pointed);
    }

    private static int pointedStart(Reading reading, int index) {
        String form = reading.form(index);
        boolean particle = "وبل".indexOf(form.charAt(0)) >= 0;
        return particle ? reading.start(index) + 1 : reading.start(index);
    }

    private static boolean isPeriod(Unit unit) {
        return unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
    }

    private static boolean isGeneral(Reading reading, int index) {
        return reading.form(index).equals("العام") && reading.isStemIn(index - 1, GENERAL);
    }

    private static @Nullable Match found(
            Reading reading, Unit unit, int start, int after, boolean evidence) {
        int at = reading.isIn(after, KINDS_OF_YEAR) ? after + 1 : after;
        Direction direction = reading.shift(at);
        int steps;
        int next = at;
        if (direction != null) {
            steps = Years.steps(direction);
            next = at + 1;
        } else if (isBeforeLast(reading, at)) {
            steps = -2;
            next = reading.is(at, "قبل") ? at + 2 : at + 3;
        } else if (evidence) {
            steps = 0;
        } else {
            return null;
        }
        boolean anaphoric = direction == Direction.AFTER || direction == Direction.BEFORE;
        LocalDate from = anaphoric ? anaphor(reading) : reading.today();
        Meaning meaning = point(unit, from, steps);
        Years.Year year =
                unit == Unit.YEAR && direction != null ? Years.number(reading, next) : null;
        if (year != null && !year.hijri()) {
            return new Match(start, year.next(), Meaning.year(year.year()), "time.year", CERTAIN);
        }
        return new Match(
                start, next, meaning, "time.period", direction != null ? CERTAIN : POSSIBLE);
    }

    /** العام التالي is seen from the last time spoken of. */
    private static LocalDate anaphor(Reading reading) {
        LocalDate last = reading.lastDay();
        String year = reading.lastYear();
        if (year != null && (last == null || !last.toString().startsWith(year))) {
            return LocalDate.of(Integer.parseInt(year), 1, 1);
        }
        return last == null ? reading.today() : last;
    }

    /** الأسبوع قبل الماضي, العام ما قبل الماضي. */
    private static boolean isBeforeLast(Reading reading, int index) {
        if (!reading.isIn(index, BEFORE_LAST)) {
            return false;
        }
        int at = reading.is(index, "ما") ? index + 1 : index;
        return reading.is(at, "قبل") && reading.shift(at + 1) == Direction.LAST;
    }

    static Meaning point(Unit unit, LocalDate from, int steps) {
        return switch (unit) {
            case WEEK -> Meaning.date(Unit.week(from.plusWeeks(steps)));
            case MONTH -> Meaning.month(YearMonth.from(from).plusMonths(steps));
            default -> Meaning.year(from.getYear() + steps);
        };
    }
}
