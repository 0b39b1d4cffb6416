package org.jarida.arabic.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.text.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * A word of which number words are made, as the table number-words.txt lists it.
 *
 * @param value what it stands for; of a part its denominator
 */
record NumberWord(Kind kind, BigDecimal value) {

    /** The part that a word plays in a number. */
    enum Kind {
        UNIT,
        ELEVEN,
        TEN,
        TENS,
        HUNDRED,
        HUNDREDS,
        SCALE,
        DUAL,
        PART,
        PARTS
    }

    /** لست is "I am not", not ل before ست. */
    private static final Set<String> NOT_SIX = Set.of("لست", "ولست", "فلست");

    private static final Map<String, NumberWord> WORDS = load();

    private static final WordSet FORMS = WordSet.of(WORDS.keySet());

    /** A number word in its place: the word, and the reading of the token it was found by. */
    record Found(NumberWord word, Stem stem) {

        boolean is(Kind kind) {
            return word.kind == kind;
        }

        BigDecimal value() {
            return word.value;
        }
    }

    /** The number word at a token, past its particles; null if it is none. */
    static @Nullable Found at(Tokens tokens, int index) {
        if (index >= tokens.size() || !tokens.get(index).isWord()) {
            return null;
        }
        if (!Stem.isAnyIn(tokens.get(index).form(), FORMS)) {
            return null;
        }
        List<Stem> stems =
                NOT_SIX.contains(tokens.get(index).form()) ? List.of() : Stem.of(tokens, index);
        for (Stem stem : stems) {
            NumberWord word = WORDS.get(stem.form());
            if (word != null) {
                return new Found(word, stem);
            }
        }
        return null;
    }

    private static Map<String, NumberWord> load() {
        Map<String, NumberWord> words = new HashMap<>();
        for (WordTable.Row row : WordTable.rows(NumberWord.class, "number-words.txt")) {
            String[] key = row.key().split(" ");
            NumberWord word =
                    new NumberWord(
                            Kind.valueOf(key[0].toUpperCase(java.util.Locale.ROOT)),
                            new BigDecimal(key[1]));
            row.words().forEach(form -> words.putIfAbsent(form, word));
        }
        return Map.copyOf(words);
    }
}
