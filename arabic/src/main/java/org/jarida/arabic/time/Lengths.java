package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Reads the core of a length: a number and its unit, a dual, a part of a unit, some of a unit. */
final class Lengths {

    private static final WordSet SOME = WordForm.setOf("عدة", "بضع", "بضعة");
    private static final Set<String> FEW =
            WordForm.setOf("القليلة", "المعدودة", "القلائل", "العديدة", "الطويلة", "القليله");
    private static final int MOST_DIGITS = 6;

    private Lengths() {}

    /**
     * The core of a length.
     *
     * @param count how many; null for an unknown number
     * @param next index of the token after it
     * @param definite الأيام الثلاثة, which a time adjective must follow
     * @param certain whether it needs no word of time before it
     */
    record Length(
            Unit unit,
            @Nullable BigDecimal count,
            int start,
            int next,
            boolean definite,
            boolean certain) {

        Length plus(BigDecimal more, int end) {
            BigDecimal sum = count == null ? more : count.add(more);
            return new Length(unit, sum, start, end, definite, certain);
        }

        String value() {
            return count == null ? unit.someLength() : unit.length(count);
        }
    }

    static @Nullable Length at(Reading reading, int index) {
        Numeral numeral = reading.number(index);
        if (numeral != null) {
            return counted(reading, numeral);
        }
        Length part = part(reading, index);
        if (part != null) {
            return part;
        }
        if (reading.isStemIn(index, SOME)) {
            Hit<UnitWord> many = reading.word(index + 1, UnitWord.class);
            boolean some = many != null && many.sense().amount() == Amount.MANY && !many.definite();
            return some && many != null && many.stem().particles().isEmpty()
                    ? new Length(
                            many.sense().unit(),
                            null,
                            someStart(reading, index),
                            index + 2,
                            false,
                            true)
                    : null;
        }
        Hit<UnitWord> hit = reading.word(index, UnitWord.class);
        return hit == null ? null : ofUnit(reading, hit, index);
    }

    private static int someStart(Reading reading, int index) {
        for (Stem stem : Stem.of(reading.tokens(), index)) {
            if (SOME.contains(stem.form())) {
                return stem.start();
            }
        }
        return reading.start(index);
    }

    /** 14 يوما, ثلاثة أشهر, الـ24 ساعة, السبعة الأشهر. */
    private static @Nullable Length counted(Reading reading, Numeral numeral) {
        Hit<UnitWord> hit = reading.word(numeral.next(), UnitWord.class);
        if (hit == null
                || !hit.stem().particles().isEmpty()
                || hit.sense().amount() == Amount.TWO) {
            return null;
        }
        boolean definite = hit.definite();
        boolean fits = !definite || numeral.definite();
        boolean large = numeral.value().precision() - numeral.value().scale() > MOST_DIGITS;
        boolean dated =
                hit.sense().unit() == Unit.YEAR
                        && Years.number(reading, numeral.next() + 1) != null;
        boolean stays = hit.sense().unit() == Unit.NIGHT && numeral.isScaled();
        if (!fits || large || dated || stays) { // 140 إصابة و162 سنة 2015; 305 آلاف ليلة
            return null;
        }
        Unit unit = hit.sense().unit();
        boolean certain = unit != Unit.DECADE;
        return new Length(
                unit,
                numeral.value(),
                numeral.span().start(),
                numeral.next() + 1,
                false,
                certain || numeral.definite());
    }

    /** نصف ساعة, ربع قرن, نصف الساعة. */
    private static @Nullable Length part(Reading reading, int index) {
        BigDecimal part = partValue(reading, index);
        Hit<UnitWord> hit = part == null ? null : reading.word(index + 1, UnitWord.class);
        if (part == null || hit == null || hit.sense().amount() != Amount.ONE) {
            return null;
        }
        boolean alone = hit.stem().particles().isEmpty();
        Unit unit = hit.sense().unit();
        boolean whole = unit.isClock() || unit == Unit.CENTURY || unit == Unit.DECADE;
        if (!alone || (hit.definite() && !whole)) {
            return null; // نصف العام is a part of this year
        }
        int start = reading.start(index) + (reading.form(index).length() > 3 ? 1 : 0);
        return new Length(unit, part, start, index + 2, false, true);
    }

    /** 0.5 of نصف; null for other words. */
    static @Nullable BigDecimal partValue(Reading reading, int index) {
        String form = reading.form(index);
        String bare =
                form.length() > 3 && "وبل".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
        return switch (bare) {
            case "نصف" -> new BigDecimal("0.5");
            case "ربع" -> new BigDecimal("0.25");
            default -> null;
        };
    }

    private static @Nullable Length ofUnit(Reading reading, Hit<UnitWord> hit, int index) {
        Unit unit = hit.sense().unit();
        return switch (hit.sense().amount()) {
            case ONE ->
                    new Length(unit, BigDecimal.ONE, hit.start(), index + 1, hit.definite(), false);
            case TWO -> {
                boolean adjective =
                        reading.is(index, "عامين") && reading.form(index - 1).endsWith("ين");
                boolean construct = reading.form(index).endsWith("ي") || adjective; // مديرين عامين
                boolean certain = unit != Unit.DECADE && unit != Unit.SECOND;
                yield construct
                        ? null
                        : new Length(
                                unit,
                                BigDecimal.TWO,
                                hit.start(),
                                index + 1,
                                hit.definite(),
                                certain);
            }
            case MANY -> many(reading, hit, index);
        };
    }

    /** الأشهر السبعة, الساعات الـ24, الأيام القليلة, أيام. */
    private static Length many(Reading reading, Hit<UnitWord> hit, int index) {
        Unit unit = hit.sense().unit();
        if (hit.definite()) {
            Numeral numeral = reading.number(index + 1);
            if (numeral != null && numeral.definite() && numeral.particles().isEmpty()) {
                return new Length(unit, numeral.value(), hit.start(), numeral.next(), true, true);
            }
            int next = reading.isIn(index + 1, FEW) ? index + 2 : index + 1;
            return new Length(unit, null, hit.start(), next, true, false);
        }
        return new Length(unit, null, hit.start(), index + 1, false, false);
    }
}
