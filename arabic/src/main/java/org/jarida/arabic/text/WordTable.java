package org.jarida.arabic.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tables of words that stand beside a reader's class, in UTF-8.
 *
 * <p>A line is "key: word word word"; after # comes a comment. A key may have several lines.
 */
public final class WordTable {

    private WordTable() {}

    /**
     * One line.
     *
     * @param key what stands before the colon
     * @param words what stands after it, each as {@link WordForm} gives it
     */
    public record Row(String key, List<String> words) {}

    /**
     * The rows of a resource beside a class, in order.
     *
     * @throws IllegalStateException if there is none, or a line has no colon
     */
    public static List<Row> rows(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            List<Row> rows = new ArrayList<>();
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(rows, line);
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<Row> rows, String line) {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (entry.isEmpty()) {
            return;
        }
        int colon = entry.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("no colon in: " + line);
        }
        List<String> words =
                Arrays.stream(entry.substring(colon + 1).strip().split(" +"))
                        .filter(word -> !word.isEmpty())
                        .map(WordForm::of)
                        .toList();
        rows.add(new Row(entry.substring(0, colon).strip(), words));
    }
}
