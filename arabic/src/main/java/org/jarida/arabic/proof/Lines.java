package org.jarida.arabic.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the word lists of this package: one entry a line, # before a comment. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
            return entries(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a text without comments and blanks around them; empty ones are left out. */
    private static List<String> entries(String text) {
        return text.lines().map(Lines::withoutComment).filter(line -> !line.isEmpty()).toList();
    }

    static String withoutComment(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).strip();
    }
}
