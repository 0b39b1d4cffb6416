package org.jarida.arabic.number;

import java.math.BigDecimal;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Digits that are one number, though they may be several tokens.
 *
 * @param next index of the token after them
 * @param form the digits as one string, "402.4"
 */
record DigitGroup(int next, String form, BigDecimal value) {

    /** What Arab agencies write for a decimal point: 4ر402 is 402.4, typed from the right. */
    private static final String AGENCY_POINT = "ر";

    private static final int MAX_GROUPS = 5;

    /** The digits at a token; null if there are none, or they are a date or an address. */
    static @Nullable DigitGroup at(Tokens tokens, int index) {
        if (index >= tokens.size() || !tokens.get(index).isNumber()) {
            return null;
        }
        DigitGroup parted = parted(tokens, index);
        if (parted != null) {
            return parted;
        }
        int next = spacedEnd(tokens, index);
        StringBuilder form = new StringBuilder(tokens.get(index).form());
        for (int i = index + 1; i < next; i++) {
            form.append(tokens.get(i).form());
        }
        BigDecimal value = Digits.value(form.toString(), FollowerWord.before(tokens, next));
        return value == null ? null : new DigitGroup(next, form.toString(), value);
    }

    /** 4ر402 and 402،4: two numbers with a sign of a fraction close between them. */
    private static @Nullable DigitGroup parted(Tokens tokens, int index) {
        if (index + 2 >= tokens.size() || !isClose(tokens, index) || !isClose(tokens, index + 1)) {
            return null;
        }
        String first = tokens.get(index).form();
        Token sign = tokens.get(index + 1);
        Token second = tokens.get(index + 2);
        if (!second.isNumber() || !isWhole(first) || !isWhole(second.form())) {
            return null;
        }
        String form;
        if (sign.is(AGENCY_POINT)) {
            form = second.form() + "." + first;
        } else if (sign.isMark('،') && second.form().length() <= 2 && first.length() <= 3) {
            form = first + "." + second.form();
        } else {
            return null;
        }
        BigDecimal value = Digits.value(form, Digits.Before.MEASURE);
        return value == null ? null : new DigitGroup(index + 3, form, value);
    }

    /** 1 500 000: groups of three with one blank between them, as in French. */
    private static int spacedEnd(Tokens tokens, int index) {
        int next = index + 1;
        String first = tokens.get(index).form();
        if (first.length() > 3 || !isWhole(first) || first.startsWith("0")) {
            return next;
        }
        while (next < Math.min(tokens.size(), index + MAX_GROUPS)
                && tokens.get(next).isNumber()
                && tokens.get(next).form().length() == 3
                && isWhole(tokens.get(next).form())
                && isOneBlank(tokens, next)) {
            next++;
        }
        return next;
    }

    private static boolean isOneBlank(Tokens tokens, int index) {
        int end = tokens.get(index - 1).end();
        return tokens.get(index).start() == end + 1 && Letters.isBlank(tokens.text().charAt(end));
    }

    private static boolean isClose(Tokens tokens, int index) {
        return tokens.get(index).end() == tokens.get(index + 1).start();
    }

    private static boolean isWhole(String form) {
        return form.length() <= 12 && form.chars().allMatch(Character::isDigit);
    }
}
