package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** A year by its number: عام 2015, سنتي 2015 و2016, نهاية 2002, 2016/2017, منذ 2014, 1443هـ. */
final class YearRule implements TimeRule {

    private static final int FIRST_BARE = 1900;
    private static final int LAST_BARE = 2075;
    private static final double CERTAIN = 0.97;
    private static final double LIKELY = 0.8;

    /** Words that a counted noun is not; after a bare number they leave it a year. */
    private static final Set<String> COUNTED =
            WordForm.setOf(
                    "دينار", "دولار", "درهم", "ريال", "جنيه", "يورو", "أورو", "ليرة", "شخص", "طن",
                    "كلم", "متر", "هكتار", "كيلومتر", "نقطة", "مليم", "كغ", "كلغ", "لتر", "برميل",
                    "ميغاواط", "مرة", "حالة", "عامل", "عائلة", "جندي", "قتيل", "ضحية", "وظيفة",
                    "سيارة", "موطن", "تلميذ", "طالب", "مواطن", "مشارك", "مهاجر", "لاجئ", "أجير");

    /** Before these a number of four digits is a year, whatever follows. */
    private static final Set<String> BEFORE_YEAR =
            WordForm.setOf(
                    "منذ", "بحلول", "أفق", "مواليد", "نهاية", "مطلع", "أواخر", "أوائل", "موفى",
                    "مند");

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Parts.Part part = Parts.at(reading, index);
        int at = part == null ? index : part.next();
        Hit<UnitWord> word = reading.word(at, UnitWord.class);
        boolean named = word != null && word.sense().unit() == Unit.YEAR;
        int number = named ? afterAdjective(reading, at + 1) : at;
        Years.Year year = Years.number(reading, number);
        year = year == null && number == at + 1 ? Years.named(reading, at) : year;
        if (year == null || (!named && !isBareYear(reading, number, year, part != null))) {
            return null;
        }
        if (named && word != null && isCount(reading, number, year)) {
            return null;
        }
        int start =
                part != null
                        ? part.start()
                        : named && word != null ? word.start() : reading.start(number);
        Direction direction = reading.shift(year.next());
        int next = direction == null ? year.next() : year.next() + 1;
        int value = year.hijri() ? Years.gregorian(year.year()) : year.year();
        Meaning meaning = Meaning.year(value);
        int end = seasonEnd(reading, number, year);
        if (end > 0) {
            meaning = meaning.until(Meaning.yearValue(end));
            next = number + 3;
        }
        return new Match(
                start,
                next,
                meaning,
                named ? "time.year" : "time.bare-year",
                named ? CERTAIN : LIKELY);
    }

    /** السنة الدراسية 2016, السنة المالية 2017. */
    private static int afterAdjective(Reading reading, int index) {
        return reading.isIn(index, PeriodRule.KINDS_OF_YEAR) ? index + 1 : index;
    }

    /** 2016/2017 and 2016-2017, a season or a school year: the second year; 0 otherwise. */
    private static int seasonEnd(Reading reading, int index, Years.Year first) {
        boolean sign = reading.isMark(index + 1, '/') || reading.isHyphen(index + 1);
        Numeral second = sign ? reading.number(index + 2) : null;
        if (second == null || !second.isPlainDigits() || first.next() != index + 1) {
            return 0;
        }
        int value = second.intValue();
        int whole = second.digits().length() == 2 ? first.year() / 100 * 100 + value : value;
        return whole > first.year() && whole - first.year() <= 100 ? whole : 0;
    }

    /** سنة 2000 شخص is nothing that is written; عام 2000 always is the year. */
    private static boolean isCount(Reading reading, int index, Years.Year year) {
        boolean old = year.year() < FIRST_BARE - 400 && !year.hijri();
        return old && reading.form(index + 1).endsWith("ا");
    }

    /** Four digits alone, that count nothing. */
    private static boolean isBareYear(Reading reading, int index, Years.Year year, boolean part) {
        Token token = reading.token(index);
        Numeral numeral = reading.number(index);
        boolean plain =
                numeral != null && numeral.isPlainDigits() && token != null && token.isNumber();
        if (year.hijri()) {
            return plain;
        }
        if (!plain || year.year() < FIRST_BARE || year.year() > LAST_BARE) {
            return false;
        }
        return !isInNumber(reading, index) && (part || !counts(reading, index, year));
    }

    /** Close to a sign that makes it a telephone, a code, an amount. */
    private static boolean isInNumber(Reading reading, int index) {
        boolean before = reading.isClose(index - 1) && isSign(reading, index - 1, "+%$#:.");
        boolean after = reading.isClose(index) && isSign(reading, index + 1, "%٪$€+:");
        boolean fax = reading.isMark(index - 1, ':') && !reading.isClose(index);
        return before
                || after
                || (fax && reading.form(index + 1).isEmpty() && !reading.isMark(index + 1, '.'));
    }

    private static boolean isSign(Reading reading, int index, String signs) {
        Token token = reading.token(index);
        return token != null && token.kind() == Token.Kind.MARK && signs.contains(token.form());
    }

    /** 2015 عاملا, 2000 شخص: what follows is counted. */
    private static boolean counts(Reading reading, int index, Years.Year year) {
        int at = index + 1;
        String next = reading.form(at);
        Token token = reading.token(at);
        if (token != null && token.isMark('%')) {
            return true;
        }
        if (next.isEmpty() || next.startsWith("ال") || next.startsWith("و")) {
            return false;
        }
        boolean function = YearContexts.isFunction(next);
        if (COUNTED.contains(next)) {
            return true;
        }
        boolean accusative =
                next.length() > 3
                        && (next.endsWith("ا") || next.endsWith("اء") || next.endsWith("ة"));
        if (reading.isIn(index - 1, BEFORE_YEAR)) {
            return false;
        }
        boolean round = year.year() % 100 == 0;
        return !function && (accusative || round) && !reading.isTimeWord(at);
    }
}
