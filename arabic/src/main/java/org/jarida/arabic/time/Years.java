package org.jarida.arabic.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/** Reads years: 2015, عام 2015, سنة 2005 م, العام الماضي, 1443هـ. */
final class Years {

    static final int EARLIEST = 1000;
    static final int LATEST = 2200;
    private static final int FIRST_UMM_AL_QURA = 1300;
    private static final int LAST_UMM_AL_QURA = 1500;

    private static final int FIRST_SHORT = 40;
    private static final int SHORT_CENTURY = 1900;

    private static final Set<String> HIJRI =
            WordForm.setOf("ه", "هجري", "هجرية", "للهجرة", "الهجري", "الهجرية", "هجريا");
    private static final Set<String> GREGORIAN =
            WordForm.setOf("م", "ميلادي", "ميلادية", "للميلاد", "الميلادي", "الميلادية");

    private Years() {}

    /**
     * A year that was read.
     *
     * @param next index of the token after it
     */
    record Year(int year, boolean hijri, int next) {}

    /** A number that can be a year, and its era. */
    static @Nullable Year number(Reading reading, int index) {
        Numeral numeral = reading.number(index);
        if (numeral == null || numeral.isScaled() && !numeral.isWords() || numeral.definite()) {
            return null;
        }
        int year = numeral.intValue();
        boolean written = numeral.isPlainDigits() || (numeral.isWords() && numeral.isScaled());
        if (!written || year < EARLIEST || year > LATEST) {
            return null;
        }
        int next = numeral.next();
        boolean hijri = year < LAST_UMM_AL_QURA + 1 && reading.isIn(next, HIJRI);
        boolean era = hijri || reading.isIn(next, GREGORIAN);
        boolean dot = era && reading.form(next).length() == 1 && reading.isMark(next + 1, '.');
        boolean sentenceEnd = dot && !reading.isClose(next + 1);
        return new Year(year, hijri, era ? (dot && !sentenceEnd ? next + 2 : next + 1) : next);
    }

    /** عام or سنة, and the number. */
    static @Nullable Year named(Reading reading, int index) {
        boolean named = reading.unit(index, Unit.YEAR, Amount.ONE) != null;
        Year year = named ? number(reading, index + 1) : null;
        int shortened =
                named && year == null ? reading.smallNumber(index + 1, FIRST_SHORT, 99) : -1;
        return shortened < 0
                ? year
                : new Year(SHORT_CENTURY + shortened, false, index + 2); // عام 85
    }

    /** The year of a month before it: 2016, عام 2016, من العام الماضي, سنة 2016. */
    static @Nullable Year tail(Reading reading, int index) {
        int at = reading.is(index, "من") || reading.isMark(index, '،') ? index + 1 : index;
        Year year = at == index || reading.isMark(index, '،') ? number(reading, at) : null;
        if (year == null) {
            year = named(reading, at);
        }
        return year == null && !reading.isMark(index, '،') ? relative(reading, at) : year;
    }

    /** العام الماضي, السنة الجارية, هذا العام. */
    static @Nullable Year relative(Reading reading, int index) {
        boolean pointed = reading.isIn(index, Demonstratives.THIS);
        boolean before = reading.isIn(index, Demonstratives.SAME_BEFORE);
        int at = pointed || before ? index + 1 : index;
        if (reading.unit(at, Unit.YEAR, Amount.ONE) == null || !isDefinite(reading, at)) {
            return null;
        }
        int year = reading.today().getYear();
        String last = reading.lastYear();
        boolean same = reading.isIn(at + 1, Demonstratives.SAME_AFTER) || before;
        if (same) {
            int next = before ? at + 1 : at + 2;
            return new Year(last == null ? year : Integer.parseInt(last), false, next);
        }
        if (pointed) {
            return new Year(year, false, at + 1);
        }
        Direction direction = reading.shift(at + 1);
        return direction == null ? null : new Year(year + steps(direction), false, at + 2);
    }

    private static boolean isDefinite(Reading reading, int index) {
        var hit = reading.word(index, Sense.UnitWord.class);
        return hit != null && hit.definite();
    }

    /** How many units from the present one an adjective points to. */
    static int steps(Direction direction) {
        return switch (direction) {
            case LAST, BEFORE, RECENT -> -1;
            case THIS -> 0;
            case NEXT, AFTER -> 1;
        };
    }

    /** The Gregorian year in which most of a Hijri year lies. */
    static int gregorian(int hijriYear) {
        if (hijriYear < FIRST_UMM_AL_QURA || hijriYear > LAST_UMM_AL_QURA) {
            return (int) Math.round(hijriYear * 0.970224 + 621.6);
        }
        return LocalDate.from(HijrahDate.of(hijriYear, 6, 15)).getYear();
    }
}
