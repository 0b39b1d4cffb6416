package org.jarida.arabic.time;

import java.time.DayOfWeek;
import java.util.List;

/** What a word means in a time expression, as the table time-words.txt lists it. */
sealed interface Sense {

    /** How many of a unit a word says by itself. */
    enum Amount {
        ONE,
        TWO,
        MANY
    }

    /** Where a unit lies, seen from now: الماضي, الأخير, الجاري, المقبل, التالي, السابق. */
    enum Direction {
        LAST,
        RECENT,
        THIS,
        NEXT,
        AFTER,
        BEFORE
    }

    record UnitWord(Unit unit, Amount amount) implements Sense {}

    /**
     * @param sure whether the word is nothing but a month
     */
    record MonthWord(int month, boolean sure) implements Sense {}

    /** تشرين, كانون: which month, the next word says. */
    record MonthPair(int first, int second) implements Sense {}

    record HijriMonth(int month) implements Sense {}

    /** ربيع, جمادى, and ذو of ذو القعدة. */
    record HijriPair(int first, int second) implements Sense {}

    record WeekdayWord(DayOfWeek day) implements Sense {}

    record Shift(Direction direction) implements Sense {}

    record DayPart(String code) implements Sense {}

    record PeriodPart() implements Sense {}

    record Season(String code) implements Sense {}

    record Decade(int tens) implements Sense {}

    record RelativeDay(int days) implements Sense {}

    record Frequency(String value) implements Sense {}

    /** ربع, نصف of a year: its letter and how many there are. */
    record Division(String letter, int count) implements Sense {}

    /** The first word of a vague time, and the words of all of it. */
    record Reference(String value, List<String> words) implements Sense {}

    /** A word that may begin an expression, though it is no word of time: كل, نفس. */
    record Trigger() implements Sense {}
}
