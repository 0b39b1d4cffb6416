package org.jarida.paper;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a paper promises until its publisher has written something else: {@code
 * policies/<language>/<kind>.txt}, paragraphs parted by empty lines.
 */
final class DefaultPolicies {
    /** Where the paper's name is filled in. */
    private static final String PLACE = "{paper}";

    private static final Map<String, List<String>> TEXTS = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            for (Policy.Kind kind : Policy.Kind.values()) {
                TEXTS.put(name(kind, language), paragraphs(read(name(kind, language))));
            }
        }
    }

    private DefaultPolicies() {}

    static Policy of(Policy.Kind kind, Language language, Paper paper) {
        List<String> paragraphs =
                requireNonNull(TEXTS.get(name(kind, language))).stream()
                        .map(paragraph -> paragraph.replace(PLACE, paper.name()))
                        .toList();
        return new Policy(kind, language, paragraphs);
    }

    private static String name(Policy.Kind kind, Language language) {
        return "/policies/" + language.code() + "/" + kind.code() + ".txt";
    }

    private static String read(String name) {
        try (InputStream in = DefaultPolicies.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\n+"))
                .map(paragraph -> paragraph.replace('\n', ' '))
                .toList();
    }
}
