package org.jarida.arabic.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jarida.arabic.proof.HouseStyleReading.Problem;
import org.jarida.arabic.proof.quotes.Make;
import org.jarida.arabic.text.Letters;
import org.jspecify.annotations.Nullable;

/** Reads house style from lines of a keyword and a value. */
final class HouseStyleFile {

    private HouseStyle style;

    private HouseStyleFile(HouseStyle style) {
        this.style = style;
    }

    static HouseStyleReading read(HouseStyle base, String file) {
        HouseStyleFile reader = new HouseStyleFile(base);
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Problem problem = reader.readLine(withoutMark(lines.get(i), i));
            if (problem != null) {
                return new HouseStyleReading.Refused(i + 1, problem);
            }
        }
        return new HouseStyleReading.Read(reader.style);
    }

    /** Editors on some systems put a byte order mark first. */
    private static String withoutMark(String line, int number) {
        return Lines.withoutComment(number == 0 ? line.replace("\uFEFF", "") : line);
    }

    private @Nullable Problem readLine(String line) {
        if (line.isEmpty()) {
            return null;
        }
        String[] parts = line.split("\\s+", 2);
        String value = parts.length < 2 ? "" : parts[1];
        return switch (parts[0]) {
            case "off" -> readRule(value, false);
            case "on" -> readRule(value, true);
            case "months" -> take(find(Months.values(), value).map(style::with));
            case "digits" -> take(find(HouseStyle.Digits.values(), value).map(style::with));
            case "tanwin" -> take(find(HouseStyle.Tanwin.values(), value).map(style::with));
            case "quotes" -> take(make(value).map(style::with));
            case "spelling" -> readSpelling(value);
            default -> Problem.KEYWORD;
        };
    }

    private @Nullable Problem readRule(String name, boolean on) {
        Optional<Rule> rule = Rule.find(name);
        rule.ifPresent(found -> style = style.with(found, on));
        return rule.isPresent() ? null : Problem.RULE;
    }

    private @Nullable Problem take(Optional<HouseStyle> changed) {
        changed.ifPresent(found -> style = found);
        return changed.isPresent() ? null : Problem.VALUE;
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }

    /** A pair as it is typed: «» or “” or "" */
    private static Optional<Make> make(String pair) {
        return Arrays.stream(Make.values())
                .filter(make -> !make.isSingle())
                .filter(make -> pair.equals(make.opening() + make.closing()))
                .findFirst();
    }

    private @Nullable Problem readSpelling(String value) {
        String[] sides = value.split("=", -1);
        if (sides.length != 2) {
            return Problem.SPELLING;
        }
        String word = sides[0].strip().replaceAll("\\s+", " ");
        String right = sides[1].strip().replaceAll("\\s+", " ");
        boolean grows = (" " + right + " ").contains(" " + word + " ");
        if (!isWords(word) || !isWords(right) || grows) {
            return Problem.SPELLING;
        }
        style = style.withSpelling(word, right);
        return null;
    }

    /** Whether it is Arabic words with one blank between them. */
    private static boolean isWords(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(unit -> unit == ' ' || Letters.isArabic(unit));
    }
}
