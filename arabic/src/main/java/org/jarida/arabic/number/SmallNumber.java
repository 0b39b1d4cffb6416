package org.jarida.arabic.number;

import org.jarida.arabic.number.NumberWord.Found;
import org.jarida.arabic.number.NumberWord.Kind;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A number in words below a thousand: خمسة, ثلاث عشرة, خمسة وعشرون, مئة وثلاثة, ستمئة وأربعون.
 *
 * @param next index of the token after it
 */
record SmallNumber(int value, int next) {

    static @Nullable SmallNumber at(Tokens tokens, int index) {
        Found word = NumberWord.at(tokens, index);
        if (word == null) {
            return null;
        }
        if (word.is(Kind.HUNDRED) || word.is(Kind.HUNDREDS)) {
            return withRest(tokens, new SmallNumber(word.value().intValue(), index + 1));
        }
        if (word.is(Kind.UNIT) && isPlain(tokens, index + 1, Kind.HUNDRED)) {
            return withRest(
                    tokens, new SmallNumber(word.value().intValue() * 100, index + 2)); // ثلاث مئة
        }
        return belowHundred(tokens, index, word);
    }

    private static SmallNumber withRest(Tokens tokens, SmallNumber hundreds) {
        Found rest = NumberWord.at(tokens, hundreds.next);
        if (rest == null || !rest.stem().particles().equals("و")) {
            return hundreds;
        }
        SmallNumber small = belowHundred(tokens, hundreds.next, rest);
        return small == null ? hundreds : new SmallNumber(hundreds.value + small.value, small.next);
    }

    private static @Nullable SmallNumber belowHundred(Tokens tokens, int index, Found word) {
        int value = word.value().intValue();
        if (word.is(Kind.TEN) || word.is(Kind.TENS)) {
            return new SmallNumber(value, index + 1);
        }
        if (!word.is(Kind.UNIT) && !word.is(Kind.ELEVEN)) {
            return null;
        }
        if (isPlain(tokens, index + 1, Kind.TEN)) {
            return new SmallNumber(value + 10, index + 2);
        }
        Found tens = NumberWord.at(tokens, index + 1);
        if (tens != null && tens.is(Kind.TENS) && tens.stem().particles().equals("و")) {
            return new SmallNumber(value + tens.value().intValue(), index + 2);
        }
        return word.is(Kind.UNIT) ? new SmallNumber(value, index + 1) : null;
    }

    private static boolean isPlain(Tokens tokens, int index, Kind kind) {
        Found word = NumberWord.at(tokens, index);
        return word != null && word.is(kind) && word.stem().particles().isEmpty();
    }
}
