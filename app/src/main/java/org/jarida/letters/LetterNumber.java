package org.jarida.letters;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which reader and newsroom speak of a letter: 2026-17.
 *
 * @param year of the paper's calendar in which it came
 * @param inYear counted from 1
 */
public record LetterNumber(int year, long inYear) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{1,12})");

    /** Empty where the text is no number of a letter. */
    public static Optional<LetterNumber> read(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new LetterNumber(
                                Integer.parseInt(matcher.group(1)),
                                Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return year + "-" + inYear;
    }
}
