package org.jarida.arabic.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jarida.arabic.fold.SearchFolding;

/** Words that the rules would read wrongly: two plain lists, one word a line. */
final class Lexicon {

    /** Names whose ends look like endings: لبنان, سليمان, فلسطين. */
    private static final Set<String> NAMES = read("names.txt", UnaryOperator.identity());

    /** Words whose first letter looks like a particle but is their own: وزير, كتاب. As stems. */
    private static final Set<String> OWN_FIRST_LETTER = read("own-first-letter.txt", LightStem::of);

    private Lexicon() {}

    static boolean isName(String folded) {
        return NAMES.contains(folded);
    }

    static boolean hasOwnFirstLetter(String stem) {
        return OWN_FIRST_LETTER.contains(stem);
    }

    private static Set<String> read(String name, UnaryOperator<String> as) {
        try (InputStream in =
                        Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> as.apply(SearchFolding.of(line).text()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
