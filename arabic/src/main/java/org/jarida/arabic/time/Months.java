package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Reads a month's name in the four Arab conventions, mixed ones too, and of the Hijri year. */
final class Months {

    private static final String QAADA = WordForm.of("القعدة");
    private static final String HIJJA = WordForm.of("الحجة");
    private static final String FATHER = WordForm.of("أب");
    private static final int QAADA_MONTH = 11;
    private static final Set<String> LATTER = WordForm.setOf("الآخر", "الآخرة");

    private Months() {}

    /**
     * A month that was read.
     *
     * @param month from 1 to 12
     * @param sure whether its words can mean nothing else
     * @param start offset of its first unit, without particles
     * @param next index of the token after it
     */
    record Month(int month, boolean hijri, boolean sure, int start, int next) {}

    /** The month at a token, with the same month in another convention after it. */
    static @Nullable Month at(Reading reading, int index) {
        Month month = single(reading, index);
        if (month == null || month.hijri) {
            return month;
        }
        int open = month.next;
        boolean bracket = reading.isMark(open, '(');
        boolean sign = bracket || reading.isMark(open, '/') || reading.isHyphen(open);
        Month second = single(reading, sign ? open + 1 : open);
        if (second == null || second.hijri || second.month != month.month) {
            return month; // جانفي/فيفري: two months
        }
        int next = bracket && reading.isMark(second.next, ')') ? second.next + 1 : second.next;
        return new Month(month.month, false, true, month.start, next);
    }

    private static @Nullable Month single(Reading reading, int index) {
        Hit<Sense.MonthWord> name = reading.word(index, Sense.MonthWord.class);
        if (name != null && !name.definite()) {
            Sense.MonthWord word = name.sense();
            if (reading.is(index, FATHER) && !isAugust(reading, index)) {
                return null;
            }
            return new Month(word.month(), false, word.sure(), name.start(), index + 1);
        }
        Hit<Sense.MonthPair> pair = reading.word(index, Sense.MonthPair.class);
        if (pair != null) {
            int month = second(reading, index + 1, pair.sense().first(), pair.sense().second());
            return month == 0 ? null : new Month(month, false, true, pair.start(), index + 2);
        }
        return hijri(reading, index);
    }

    /** آب with its own alef, or أب with a day or a year: without them it is a father. */
    private static boolean isAugust(Reading reading, int index) {
        return reading.tokens().text().charAt(reading.start(index)) == 'آ'
                || reading.smallNumber(index - 1, 1, 31) > 0
                || Years.number(reading, index + 1) != null
                || reading.isMark(index - 1, '/')
                || reading.isMark(index - 1, '(')
                || reading.isMark(index + 1, '/');
    }

    private static @Nullable Month hijri(Reading reading, int index) {
        Hit<Sense.HijriMonth> name = reading.word(index, Sense.HijriMonth.class);
        if (name != null) {
            return new Month(name.sense().month(), true, false, name.start(), index + 1);
        }
        Hit<Sense.HijriPair> pair = reading.word(index, Sense.HijriPair.class);
        if (pair == null) {
            return null;
        }
        int first = pair.sense().first();
        int second = pair.sense().second();
        int month =
                first == QAADA_MONTH
                        ? named(reading.form(index + 1), first, second)
                        : second(reading, index + 1, first, second);
        return month == 0 ? null : new Month(month, true, true, pair.start(), index + 2);
    }

    /** ذو القعدة or ذو الحجة; 0 for neither. */
    private static int named(String form, int first, int second) {
        return form.equals(QAADA) ? first : form.equals(HIJJA) ? second : 0;
    }

    /** كانون الأول or الثاني; ربيع الأول or الآخر; 0 for neither. */
    private static int second(Reading reading, int index, int first, int second) {
        if (reading.isIn(index, LATTER)) {
            return second;
        }
        Ordinal ordinal = reading.ordinal(index);
        if (ordinal == null || !ordinal.definite() || ordinal.next() != index + 1) {
            return 0;
        }
        return switch (ordinal.value()) {
            case 1 -> first;
            case 2 -> second;
            default -> 0;
        };
    }
}
