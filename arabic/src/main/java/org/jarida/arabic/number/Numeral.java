package org.jarida.arabic.number;

import java.math.BigDecimal;
import org.jarida.arabic.text.Span;

/**
 * A number as a text writes it: 1,5 مليون, ثلاثمئة وخمسة, الـ24.
 *
 * @param span its place, with the article and without particles (و ب ل) before it
 * @param first index of its first token
 * @param next index of the token after it
 * @param value what it says
 * @param scale the last scale word in it: 1000000 of 1,5 مليون; 1 where there is none
 * @param digits the digits it begins with as written, in European form: "1,5", "2017"; empty for
 *     words
 * @param definite whether it has the article
 * @param particles the conjunction and preposition written together with it; empty for none
 */
public record Numeral(
        Span span,
        int first,
        int next,
        BigDecimal value,
        BigDecimal scale,
        String digits,
        boolean definite,
        String particles) {

    /** Whether it is digits alone, with no separator and no scale word: 24, 2017. */
    public boolean isPlainDigits() {
        return !digits.isEmpty() && !isScaled() && digits.chars().allMatch(Character::isDigit);
    }

    /** Whether a scale word is part of it: ألف, مليون. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether it begins with words. */
    public boolean isWords() {
        return digits.isEmpty();
    }

    /** Its value if that is whole and small; -1 otherwise. */
    public int intValue() {
        boolean small = value.signum() >= 0 && value.precision() - value.scale() <= 9;
        return small && value.stripTrailingZeros().scale() <= 0 ? value.intValue() : -1;
    }

    /** The value in plain digits with a point: "2000000", "1.0811". */
    public String plainValue() {
        return digits.isEmpty() || isScaled()
                ? value.stripTrailingZeros().toPlainString()
                : value.toPlainString();
    }
}
