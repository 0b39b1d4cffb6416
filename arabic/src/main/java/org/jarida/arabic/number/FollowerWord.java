package org.jarida.arabic.number;

import java.util.HashMap;
import java.util.Map;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordTable;

/** What stands after a number, as far as the table follower-words.txt knows it. */
enum FollowerWord {
    /** Money or a measure: دينار, كيلومتر. */
    MEASURE,
    /** بالمئة, % */
    PERCENT,
    /** The second word of في المئة. */
    HUNDRED,
    /** A word that is never counted: في, الذي, كان. */
    FUNCTION,
    /** A word that the table doesn't list. */
    WORD,
    /** A mark, a number, the end of the line or of the text. */
    NONE;

    private static final String PERCENT_SIGNS = "%٪؉";
    private static final String MONEY_SIGNS = "$€£¥﷼";
    private static final Map<String, FollowerWord> WORDS = load();

    /** What a token is as the follower of a number. */
    static FollowerWord at(Tokens tokens, int index) {
        if (index >= tokens.size()) {
            return NONE;
        }
        Token token = tokens.get(index);
        return switch (token.kind()) {
            case WORD -> ofWord(tokens, index);
            case LATIN -> WORD;
            case MARK -> ofMark(token.form());
            case NUMBER, BREAK -> NONE;
        };
    }

    /** What decides how digits before a token are read. */
    static Digits.Before before(Tokens tokens, int index) {
        NumberWord.Found number = NumberWord.at(tokens, index);
        if (number != null && number.is(NumberWord.Kind.SCALE)) {
            boolean large = number.value().precision() > 7;
            return large ? Digits.Before.LARGE_SCALE : Digits.Before.MEASURE;
        }
        return at(tokens, index) == WORD ? Digits.Before.NOUN : Digits.Before.MEASURE;
    }

    /** م د or م.د, million dinars, as Tunisian newspapers shorten it: the index of د, or -1. */
    static int dinarAfterMillion(Tokens tokens, int index) {
        if (index + 1 >= tokens.size() || !tokens.get(index).is("م")) {
            return -1;
        }
        int at = tokens.get(index + 1).isMark('.') ? index + 2 : index + 1;
        return at < tokens.size() && tokens.get(at).is("د") ? at : -1;
    }

    private static FollowerWord ofMark(String mark) {
        if (PERCENT_SIGNS.contains(mark)) {
            return PERCENT;
        }
        return MONEY_SIGNS.contains(mark) ? MEASURE : NONE;
    }

    private static FollowerWord ofWord(Tokens tokens, int index) {
        FollowerWord whole = WORDS.get(tokens.get(index).form());
        if (whole != null) {
            return whole;
        }
        for (Stem stem : Stem.of(tokens, index)) {
            FollowerWord word = WORDS.get(stem.form());
            if (word == FUNCTION && !stem.definite() || word == MEASURE && !stem.hasAnd()) {
                return stem.particles().isEmpty() ? word : FUNCTION;
            }
        }
        return WORD;
    }

    private static Map<String, FollowerWord> load() {
        Map<String, FollowerWord> words = new HashMap<>();
        for (WordTable.Row row : WordTable.rows(FollowerWord.class, "follower-words.txt")) {
            FollowerWord kind = valueOf(row.key().toUpperCase(java.util.Locale.ROOT));
            row.words().forEach(form -> words.putIfAbsent(form, kind));
        }
        return Map.copyOf(words);
    }
}
