package org.jarida.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;

/** The command line speaks English, as its commands do. */
final class Texts {
    private static final int LONGEST = 200;

    private Texts() {}

    /** Text of others for a terminal: nothing in it can move the cursor or feign another line. */
    static String shown(String text) {
        return harmless(text.codePoints().limit(LONGEST));
    }

    /** The same for text of any length, whose lines are kept. */
    static String lines(String text) {
        return text.lines()
                .map(line -> harmless(line.codePoints()))
                .collect(Collectors.joining("\n"));
    }

    private static String harmless(IntStream codePoints) {
        StringBuilder shown = new StringBuilder();
        codePoints.map(c -> isHarmless(c) ? c : '\uFFFD').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    static List<String> english(List<String> keys) {
        return keys.stream().map(Messages.of(Language.EN)::text).toList();
    }
}
