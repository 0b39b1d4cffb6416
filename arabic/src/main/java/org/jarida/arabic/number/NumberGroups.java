package org.jarida.arabic.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jarida.arabic.number.NumberWord.Found;
import org.jarida.arabic.number.NumberWord.Kind;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the groups of which a number is made: a small number and its scale words (ثلاثة ملايين),
 * and smaller groups that و joins to it (ومئتا ألف وخمسون).
 */
final class NumberGroups {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int FRACTION_DIGITS = 6;

    /** Nobody writes more scale words in a row: ثلاثة آلاف مليار. */
    private static final int MAX_SCALES = 3;

    private final Tokens tokens;

    private NumberGroups(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * A part of a number, or all of it.
     *
     * @param scale the last scale word in it, or 1
     * @param next index of the token after it
     */
    record Group(BigDecimal value, BigDecimal scale, int next) {

        private Group times(BigDecimal factor, int end) {
            return new Group(value.multiply(factor), factor, end);
        }
    }

    /** The groups that start at a token, together; null if none does. */
    static @Nullable Group at(Tokens tokens, int index) {
        NumberGroups groups = new NumberGroups(tokens);
        Group group = groups.group(index);
        return group == null ? null : groups.withSmallerGroups(group);
    }

    private Group withSmallerGroups(Group first) {
        Group sum = first;
        // 1,5 مليون و30 ألفا are two numbers
        while (sum.scale.compareTo(BigDecimal.ONE) > 0
                && sum.value.remainder(sum.scale).signum() == 0) {
            Group joined = joined(sum);
            if (joined == null) {
                break;
            }
            sum = joined;
        }
        return sum;
    }

    private @Nullable Group joined(Group sum) {
        int at = sum.next;
        Found word = NumberWord.at(tokens, at);
        if (word != null && word.is(Kind.PART) && word.stem().particles().equals("و")) {
            return withPart(sum, word, at + 1);
        }
        boolean andDigits =
                at + 1 < tokens.size() && tokens.get(at).is("و") && tokens.get(at + 1).isNumber();
        boolean andWords = word != null && word.stem().particles().equals("و");
        Group group = andDigits ? group(at + 1) : andWords ? group(at) : null;
        if (group == null || group.value.compareTo(sum.scale) >= 0) {
            return null;
        }
        return new Group(sum.value.add(group.value), group.scale.max(BigDecimal.ONE), group.next);
    }

    /** مليون ونصف المليون, ثلاثة ملايين ونصف. */
    private Group withPart(Group sum, Found part, int at) {
        Found scale = NumberWord.at(tokens, at);
        boolean named =
                scale != null && scale.is(Kind.SCALE) && scale.value().compareTo(sum.scale) == 0;
        BigDecimal value =
                sum.value.add(
                        sum.scale.divide(part.value(), FRACTION_DIGITS, RoundingMode.HALF_UP));
        return new Group(value, BigDecimal.ONE.max(sum.scale), named ? at + 1 : at);
    }

    private @Nullable Group group(int at) {
        Group group = digits(at);
        if (group == null) {
            group = scaleAlone(at);
        }
        if (group == null) {
            BigDecimal part = part(at);
            if (part != null) {
                Group scaled = new Group(part, BigDecimal.ONE, partEnd(at));
                Group whole = scaled(scaled);
                return whole == scaled ? null : whole;
            }
            group = words(at);
        }
        return group == null ? null : scaled(group);
    }

    private @Nullable Group digits(int at) {
        DigitGroup digits = DigitGroup.at(tokens, at);
        return digits == null ? null : new Group(digits.value(), BigDecimal.ONE, digits.next());
    }

    private @Nullable Group words(int at) {
        SmallNumber small = SmallNumber.at(tokens, at);
        return small == null
                ? null
                : new Group(BigDecimal.valueOf(small.value()), BigDecimal.ONE, small.next());
    }

    /** ألف, مليونان: a scale word with no number before it. */
    private @Nullable Group scaleAlone(int at) {
        Found word = NumberWord.at(tokens, at);
        if (word == null || !(word.is(Kind.SCALE) || word.is(Kind.DUAL))) {
            return null;
        }
        boolean plural = word.is(Kind.SCALE) && isPlural(tokens.get(at).form());
        if (plural) {
            return null; // آلاف, ملايين: how many is not said
        }
        boolean dual = word.is(Kind.DUAL) || isConstructDual(at);
        BigDecimal value = dual ? word.value().multiply(BigDecimal.TWO) : word.value();
        return new Group(value, word.value(), at + 1);
    }

    private static boolean isPlural(String form) {
        return form.endsWith("لاف")
                || form.endsWith("لايين")
                || form.endsWith("يارات")
                || form.endsWith("ونات");
    }

    /** مليونا دينار: two, before a noun; in مليونا ومئة the same letters are an accusative. */
    private boolean isConstructDual(int at) {
        return tokens.get(at).form().endsWith("ا") && isCounted(FollowerWord.at(tokens, at + 1));
    }

    private static boolean isCounted(FollowerWord word) {
        return word == FollowerWord.WORD || word == FollowerWord.MEASURE;
    }

    /** Multiplies by the scale words that follow: ثلاثة آلاف مليار; and م د, million dinars. */
    private Group scaled(Group number) {
        Group group = number;
        Found word = NumberWord.at(tokens, group.next);
        for (int scales = 0;
                scales < MAX_SCALES
                        && word != null
                        && word.is(Kind.SCALE)
                        && word.stem().particles().isEmpty();
                scales++) {
            group = group.times(word.value(), group.next + 1);
            word = NumberWord.at(tokens, group.next);
        }
        int dinar = FollowerWord.dinarAfterMillion(tokens, group.next);
        return group == number && dinar >= 0 ? group.times(MILLION, dinar) : group;
    }

    /** نصف, ثلثا, ثلاثة أرباع: the part at a token; null if there is none. */
    private @Nullable BigDecimal part(int at) {
        Found word = NumberWord.at(tokens, at);
        if (word == null) {
            return null;
        }
        Found parts = word.is(Kind.UNIT) ? NumberWord.at(tokens, at + 1) : word;
        BigDecimal count = word.is(Kind.UNIT) ? word.value() : BigDecimal.ONE;
        if (parts == null || !(parts.is(Kind.PART) || parts.is(Kind.PARTS))) {
            return null;
        }
        if (parts.is(Kind.PARTS) && !word.is(Kind.UNIT)) {
            count = BigDecimal.TWO;
        }
        return count.divide(parts.value(), FRACTION_DIGITS, RoundingMode.HALF_UP);
    }

    private int partEnd(int at) {
        Found word = NumberWord.at(tokens, at);
        return word != null && word.is(Kind.UNIT) ? at + 2 : at + 1;
    }
}
