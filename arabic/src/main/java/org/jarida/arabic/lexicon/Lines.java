package org.jarida.arabic.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The entries of a lexicon kept as a text file: one a line, "#" begins a comment line. */
public final class Lines {

    private Lines() {}

    /** The entries of a resource that stands beside a class. */
    public static List<String> of(Class<?> owner, String name) {
        try (InputStream stream =
                        Objects.requireNonNull(owner.getResourceAsStream(name), "no file " + name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(Lines::isEntry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a text. */
    public static List<String> of(String text) {
        return text.lines().filter(Lines::isEntry).toList();
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }
}
