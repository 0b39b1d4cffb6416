package org.jarida.arabic.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.number.NumberWord.Found;
import org.jarida.arabic.number.NumberWord.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Reads ordinals in words, from the first to the ninety-ninth. */
public final class Ordinals {

    private static final int ONLY_WITH_TEN = 11;
    private static final Map<String, Integer> WORDS = load();
    private static final WordSet FORMS = WordSet.of(WORDS.keySet());

    private Ordinals() {}

    /** The ordinal that starts at a token; null if none does. */
    public static @Nullable Ordinal at(Tokens tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return null;
        }
        boolean listed = Stem.isAnyIn(tokens.get(index).form(), FORMS);
        for (Stem stem : listed ? Stem.of(tokens, index) : List.<Stem>of()) {
            Integer unit = WORDS.get(stem.form());
            if (unit != null) {
                return withTen(tokens, index, stem, unit);
            }
        }
        Found ten = NumberWord.at(tokens, index);
        boolean isTen = ten != null && ten.is(Kind.TENS) && ten.stem().definite();
        return isTen && ten != null
                ? ordinal(tokens, index, index + 1, ten.value().intValue(), ten.stem())
                : null; // العشرون
    }

    private static @Nullable Ordinal withTen(Tokens tokens, int index, Stem stem, int unit) {
        int value = unit == ONLY_WITH_TEN ? 1 : unit;
        Found ten = NumberWord.at(tokens, index + 1);
        if (ten != null && ten.is(Kind.TEN) && ten.stem().particles().isEmpty()) {
            return ordinal(tokens, index, index + 2, value + 10, stem);
        }
        if (ten != null
                && ten.is(Kind.TENS)
                && ten.stem().particles().equals("و")
                && ten.stem().definite() == stem.definite()) {
            return ordinal(tokens, index, index + 2, value + ten.value().intValue(), stem);
        }
        return unit == ONLY_WITH_TEN ? null : ordinal(tokens, index, index + 1, value, stem);
    }

    private static Ordinal ordinal(Tokens tokens, int first, int next, int value, Stem stem) {
        Span span = new Span(stem.start(), tokens.get(next - 1).end());
        return new Ordinal(span, first, next, value, stem.definite(), stem.particles());
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> words = new HashMap<>();
        for (WordTable.Row row : WordTable.rows(Ordinals.class, "ordinal-words.txt")) {
            row.words().forEach(word -> words.putIfAbsent(word, Integer.valueOf(row.key())));
        }
        return Map.copyOf(words);
    }
}
