package org.jarida.arabic.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads digits with their separators.
 *
 * <p>Newspapers separate in two ways: 1,5 and 10.000 in the Maghreb, 1.5 and 10,000 elsewhere, and
 * mix them. Three digits after one mark are thousands or a fraction; what follows the number
 * decides.
 */
final class Digits {

    /** What follows the number. */
    enum Before {
        /** A scale word that small numbers stand before: 1,250 مليار. */
        LARGE_SCALE,
        /** A currency, a measure, a percent sign, or nothing that can be counted. */
        MEASURE,
        /** A noun: 2.300 شخص. */
        NOUN
    }

    /** Longer digit strings are no quantities but codes. */
    private static final int LONGEST = 24;

    private Digits() {}

    /** The value of digits as {@code Token.form} gives them; null if they are no one number. */
    static @Nullable BigDecimal value(String form, Before before) {
        if (form.length() > LONGEST) {
            return null;
        }
        String plain = form.replace('٬', ',').replace('٫', '.');
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(plain);
        }
        char mark = plain.charAt(last);
        boolean repeated = plain.indexOf(mark) < last;
        boolean mixed = plain.indexOf(mark == '.' ? ',' : '.') >= 0;
        if (repeated || mixed) {
            return repeated && mixed ? null : grouped(plain, repeated ? plain.length() : last);
        }
        boolean arabicMark = form.indexOf('٬') >= 0 || form.indexOf('٫') >= 0;
        boolean thousands = arabicMark ? mark == ',' : isThousands(plain, last, mark, before);
        return new BigDecimal(
                thousands ? plain.replace(String.valueOf(mark), "") : plain.replace(',', '.'));
    }

    /** One mark: 1.5, 10,000, 10.000, 2.300. */
    private static boolean isThousands(String plain, int last, char mark, Before before) {
        String tail = plain.substring(last + 1);
        if (tail.length() != 3 || last > 3 || plain.charAt(0) == '0') {
            return false;
        }
        if (tail.equals("000")) {
            return true;
        }
        if (mark == ',') {
            return before != Before.LARGE_SCALE;
        }
        return before == Before.NOUN;
    }

    /**
     * Several marks: 1.234.567, 1,234.5; null where the groups are not of three, as in 1.2.2020.
     */
    private static @Nullable BigDecimal grouped(String plain, int wholeEnd) {
        StringBuilder value = new StringBuilder();
        String[] groups = plain.substring(0, wholeEnd).split("[.,]");
        for (int i = 0; i < groups.length; i++) {
            if (i > 0 ? groups[i].length() != 3 : groups[i].length() > 3) {
                return null;
            }
            value.append(groups[i]);
        }
        if (wholeEnd < plain.length()) {
            value.append('.').append(plain, wholeEnd + 1, plain.length());
        }
        return new BigDecimal(value.toString());
    }
}
