package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/** Reads one figure: a number with its sign, groups, parts and unit sign, or a telephone number. */
final class Figure {

    private static final String SIGNS = "+-−‑–±";

    /** Before a number: %1.5 is how many newspapers type a percentage. */
    private static final String PREFIXES = "%٪$€£¥";

    private static final String SUFFIXES = "%٪‰°$€£¥+";

    private static final String DECIMAL_SEPARATORS = ".,٫٬";

    /** Between the parts of a range, score, date, time, fraction or measure. */
    private static final String RANGE_SEPARATORS = "-−‑–/×";

    private static final int MAX_TELEPHONE_DIGITS = 15; // ITU-T E.164
    private static final int MIN_TELEPHONE_DIGITS = 7;

    private Figure() {}

    /** The end of the figure that starts at an offset, or the offset itself if none does. */
    static int end(String text, int start) {
        int digits = start;
        if (is(SIGNS, text, digits) && mayHaveSign(text, start)) {
            digits++;
        }
        if (is(PREFIXES, text, digits)) {
            digits++;
            digits += is(SIGNS, text, digits) ? 1 : 0;
        }
        if (!isDigit(text, digits)) {
            return start;
        }
        // The longer of the two: what is left must not be read again as a figure of its own.
        int longer = Math.max(telephoneEnd(text, digits), numberEnd(text, digits));
        int end = suffixEnd(text, longer);
        while (is(RANGE_SEPARATORS, text, end) && isDigit(text, end + 1)) {
            end = suffixEnd(text, numberEnd(text, end + 1));
        }
        return end;
    }

    /** In كوفيد-19 the hyphen is no sign; after the conjunction alone, in و-19, it is. */
    private static boolean mayHaveSign(String text, int start) {
        int before = Letters.before(text, start);
        return !Character.isLetterOrDigit(before)
                || (before == 'و' && !Character.isLetterOrDigit(Letters.before(text, start - 1)));
    }

    /** A number of digits and decimal or thousands separators alone keeps its order by itself. */
    static boolean needsIsolating(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isDigit(text, at) && !is(DECIMAL_SEPARATORS, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** The end of digits joined by separators, and of groups of three parted by spaces. */
    private static int numberEnd(String text, int start) {
        int end = digitsEnd(text, start);
        boolean groupable = end - start <= 3;
        while (end < text.length()) {
            int part = end + 1;
            int partEnd = digitsEnd(text, part);
            boolean isGroup = groupable && isGap(text, end) && partEnd - part == 3;
            if (partEnd == part || !(isGroup || isSeparator(text, end))) {
                break;
            }
            groupable = isGroup || (is(RANGE_SEPARATORS, text, end) && partEnd - part <= 3);
            end = partEnd;
        }
        return end;
    }

    /**
     * The end of a telephone number: after + or from a 0, at least three groups of two to four
     * digits (the first may have one after +, and five as in 00216). Otherwise the start.
     */
    private static int telephoneEnd(String text, int start) {
        boolean international = Letters.before(text, start) == '+';
        if (!international && text.charAt(start) != '0') {
            return start;
        }
        int end = groupEnd(text, start, international ? 1 : 2, 5);
        int digits = end - start;
        int groups = end > start ? 1 : 0;
        while (groups > 0 && (isGap(text, end) || is(".-‑", text, end))) {
            int next = groupEnd(text, end + 1, 2, 4);
            int added = next - end - 1;
            if (added == 0 || digits + added > MAX_TELEPHONE_DIGITS) {
                break;
            }
            digits += added;
            groups++;
            end = next;
        }
        return groups >= 3 && digits >= MIN_TELEPHONE_DIGITS ? end : start;
    }

    /** The end of a group of {@code min} to {@code max} digits, or its start if it is not one. */
    private static int groupEnd(String text, int start, int min, int max) {
        int end = start;
        while (end - start <= max && isDigit(text, end)) {
            end++;
        }
        return end - start >= min && end - start <= max ? end : start;
    }

    private static int suffixEnd(String text, int end) {
        if (is(SUFFIXES, text, end)) {
            // In 2+3 the plus belongs to what follows.
            return isDigit(text, end + 1) ? end : end + 1;
        }
        // "1.5 %", as in French typography
        boolean apart = isGap(text, end) && is("%٪‰", text, end + 1);
        return apart && !isDigit(text, end + 2) ? end + 2 : end;
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(String text, int at) {
        return is(DECIMAL_SEPARATORS, text, at)
                || is(RANGE_SEPARATORS, text, at)
                || is(":", text, at);
    }

    private static boolean isGap(String text, int at) {
        return is(" \u00A0\u2007\u2009\u202F", text, at);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Letters.isDigit(text.charAt(at));
    }

    private static boolean is(String characters, String text, int at) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
