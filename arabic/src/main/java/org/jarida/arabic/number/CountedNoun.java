package org.jarida.arabic.number;

import java.util.Set;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, read from the words after it.
 *
 * @param unit the noun with its genitive: طن, حالة وفاة, المحتجين, %
 * @param end offset after it and its adjectives
 */
record CountedNoun(Span unit, int end) {

    /** ب and ل with a noun that says how or why, not how many of what. */
    private static final Set<String> ADVERBS =
            WordForm.setOf(
                    "بشكل", "بقيمة", "بمعدل", "بنسبة", "بتهمة", "بجروح", "بحق", "بتاريخ", "بمدينة",
                    "بولاية", "بمعهد", "بمشاركة", "بحضور", "بإصابات", "لصالح", "لفائدة", "لكل",
                    "لدعم", "كبير", "فيها", "فأكثر", "ليلا", "صباحا", "مساء");

    /** After 5 من these stand for no counted noun: 24 من ذات اللحوم. */
    private static final Set<String> NO_NOUNS = WordForm.setOf("ذات", "نفس", "أصل", "بين", "قبل");

    private static final int MOST_ADJECTIVES = 3;

    /**
     * The noun after a number.
     *
     * @param index index of the token after the number
     * @param limit offset where the next time expression begins
     * @return null if no noun is written
     */
    static @Nullable CountedNoun at(Tokens tokens, int index, int limit) {
        if (index >= tokens.size() || tokens.get(index).start() >= limit) {
            return null;
        }
        return switch (FollowerWord.at(tokens, index)) {
            case PERCENT -> of(tokens.get(index).span());
            case MEASURE -> measure(tokens, index, limit);
            case FUNCTION -> afterPreposition(tokens, index);
            case WORD -> noun(tokens, index, limit);
            case HUNDRED, NONE -> null;
        };
    }

    /** في المئة, من المحتجين. */
    private static @Nullable CountedNoun afterPreposition(Tokens tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return null;
        }
        Token next = tokens.get(index + 1);
        if (tokens.get(index).is("في")) {
            return FollowerWord.at(tokens, index + 1) == FollowerWord.HUNDRED
                    ? of(tokens.get(index).span().to(next.span()))
                    : null;
        }
        boolean plural =
                tokens.get(index).is("من")
                        && next.isWord()
                        && next.form().startsWith("ال")
                        && !NO_NOUNS.contains(next.form());
        return plural ? of(next.span()) : null;
    }

    /** Also a measure of two: د/كغ, dinars a kilogram; and a money of two words: دولار أمريكي. */
    private static CountedNoun measure(Tokens tokens, int index, int limit) {
        Span unit = tokens.get(index).span();
        boolean ratio =
                index + 2 < tokens.size()
                        && tokens.get(index + 1).isMark('/')
                        && tokens.get(index + 1).start() == unit.end()
                        && tokens.get(index + 2).isWord();
        if (ratio) {
            return of(unit.to(tokens.get(index + 2).span()));
        }
        return new CountedNoun(unit, adjectivesEnd(tokens, index, limit));
    }

    private static @Nullable CountedNoun noun(Tokens tokens, int index, int limit) {
        Token token = tokens.get(index);
        String form = token.form();
        boolean isDinar = form.equals("د");
        if (isDinar) {
            return measure(tokens, index, limit);
        }
        boolean article = form.startsWith("ال") && form.length() > 4;
        boolean joined = form.startsWith("بال") || form.startsWith("لل") || form.startsWith("كال");
        if (token.isWord()
                && (!Beginnings.isOwn(form)
                        || article
                        || joined
                        || form.length() < 2
                        || ADVERBS.contains(form))) {
            return null;
        }
        int last = Genitives.isAt(tokens, index + 1, limit) ? index + 1 : index;
        Span unit = token.span().to(tokens.get(last).span());
        return new CountedNoun(unit, adjectivesEnd(tokens, last, limit));
    }

    /** The offset after the adjectives of a noun, or after the noun itself. */
    static int adjectivesEnd(Tokens tokens, int noun, int limit) {
        int end = tokens.get(noun).end();
        for (int i = noun + 1; i <= noun + MOST_ADJECTIVES && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean adjective =
                    token.end() <= limit && Agreement.isAdjective(tokens.get(noun).form(), token);
            if (!adjective) {
                break;
            }
            end = token.end();
        }
        return end;
    }

    private static CountedNoun of(Span unit) {
        return new CountedNoun(unit, unit.end());
    }
}
