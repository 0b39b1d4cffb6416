package org.jarida.arabic.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordMap;

/** The nouns that rules know, found with or without the article. */
public final class Nouns {

    private static final WordMap<Set<NounKind>> WORDS = load();

    private static final Set<NounKind> NONE = Set.of();

    private Nouns() {}

    /** The kinds of a word, its article taken off; empty if it is not known. */
    public static Set<NounKind> kinds(String form) {
        Set<NounKind> kinds = WORDS.get(form);
        return kinds == null ? NONE : kinds;
    }

    /** The kinds of a part of a word, from an offset to before another. */
    public static Set<NounKind> kinds(String form, int from, int to) {
        Set<NounKind> kinds = WORDS.get(form, from, to);
        return kinds == null ? NONE : kinds;
    }

    public static boolean is(String form, NounKind kind) {
        return kinds(form).contains(kind);
    }

    public static boolean isDefinite(String form) {
        return form.length() > 3 && form.startsWith("ال");
    }

    /** A word form without ال. */
    public static String withoutArticle(String form) {
        return form.startsWith("ال") && form.length() > 4 ? form.substring(2) : form;
    }

    private static WordMap<Set<NounKind>> load() {
        Map<String, Set<NounKind>> words = new HashMap<>();
        NounKind kind = NounKind.PERSON;
        for (String line : Lines.of(Nouns.class, "nouns.txt")) {
            if (line.startsWith("=")) {
                kind = NounKind.valueOf(line.substring(1).strip().toUpperCase(Locale.ROOT));
                continue;
            }
            for (String word : line.split("\\s+", -1)) {
                add(words, WordForm.of(word), kind);
            }
        }
        Map<String, Set<NounKind>> all = new HashMap<>();
        words.forEach((word, kinds) -> all.put(word, Set.copyOf(kinds)));
        words.forEach((word, kinds) -> addDefinite(all, word, Set.copyOf(kinds)));
        return WordMap.of(all);
    }

    /** Kept with its article too, so that it need not be taken off each word of a text. */
    private static void addDefinite(
            Map<String, Set<NounKind>> all, String word, Set<NounKind> kinds) {
        String definite = "ال" + word;
        if (withoutArticle(definite).equals(word)) {
            all.putIfAbsent(definite, kinds);
        }
    }

    private static void add(Map<String, Set<NounKind>> words, String word, NounKind kind) {
        if (word.isEmpty()) {
            return;
        }
        words.computeIfAbsent(word, key -> EnumSet.noneOf(NounKind.class)).add(kind);
        if (kind == NounKind.PERSON && !word.endsWith("ة")) {
            String feminine = word + "ة";
            words.computeIfAbsent(feminine, key -> EnumSet.noneOf(NounKind.class)).add(kind);
            for (String ending : List.of("ون", "ين", "ان", "ات", "و", "ي")) {
                words.computeIfAbsent(word + ending, key -> EnumSet.noneOf(NounKind.class))
                        .add(NounKind.GROUP);
            }
        }
    }
}
