package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A unit of time and how TIMEX3 writes it. */
enum Unit {
    SECOND("PT", "S", 1),
    MINUTE("PT", "M", 1),
    HOUR("PT", "H", 1),
    DAY("P", "D", 1),
    NIGHT("P", "D", 1),
    WEEK("P", "W", 1),
    MONTH("P", "M", 1),
    YEAR("P", "Y", 1),
    DECADE("P", "Y", 10),
    CENTURY("P", "Y", 100),
    /** 25 ربيعا */
    SPRING("P", "Y", 1);

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private final String prefix;
    private final String letter;
    private final int factor;

    Unit(String prefix, String letter, int factor) {
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
    }

    /** A length of so many: P3Y; a year and a half is P18M, an hour and a half PT90M. */
    String length(BigDecimal count) {
        BigDecimal whole = count.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        if (whole.scale() > 0 && letter.equals("Y")) {
            return MONTH.length(whole.multiply(TWELVE));
        }
        if (whole.scale() > 0 && this == HOUR) {
            return MINUTE.length(whole.multiply(SIXTY));
        }
        return prefix + whole.toPlainString() + letter;
    }

    /** A length of an unknown number: PXD. */
    String someLength() {
        return switch (this) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXC";
            default -> prefix + "X" + letter;
        };
    }

    /** Whether it is shorter than a day. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The point so many units from a day, as exact as the unit is: 2016-12-14, 2017-W05, 1987. */
    String pointFrom(LocalDate day, int count) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> day.toString();
            case DAY, NIGHT -> day.plusDays(count).toString();
            case WEEK -> week(day.plusWeeks(count));
            case MONTH -> day.plusMonths(count).toString().substring(0, 7);
            case YEAR, SPRING, DECADE, CENTURY -> Meaning.yearValue(day.getYear() + count * factor);
        };
    }

    /** The ISO week of a day: 2017-W05. */
    static String week(LocalDate day) {
        return "%04d-W%02d"
                .formatted(
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
