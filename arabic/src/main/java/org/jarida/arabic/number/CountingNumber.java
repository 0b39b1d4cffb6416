package org.jarida.arabic.number;

import java.util.Optional;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A number together with what it counts, and whether it counts at all. */
final class CountingNumber {

    private static final double CERTAIN = 0.95;
    private static final double POSSIBLE = 0.7;

    private final Tokens tokens;
    private final Numeral numeral;
    private final @Nullable CountedNoun noun;
    private final @Nullable NumberRange range;

    /** The noun of the range's second end, which is the first end's too; null for none. */
    private final @Nullable CountedNoun shared;

    /**
     * @param limit offset where the next time expression begins
     */
    CountingNumber(Tokens tokens, Numbers numbers, Numeral numeral, int limit) {
        this.tokens = tokens;
        this.numeral = numeral;
        this.noun = CountedNoun.at(tokens, numeral.next(), limit);
        this.range = noun == null ? NumberRange.after(tokens, numbers, numeral) : null;
        this.shared = range == null ? null : CountedNoun.at(tokens, range.second().next(), limit);
    }

    /** The index of the second number of a score such as 2-1; -1 if this begins none. */
    int scoreEnd() {
        return range != null && range.hyphen() && shared == null ? range.second().first() : -1;
    }

    boolean isLabel() {
        return Labels.isLabel(tokens, numeral, isDirect() || shared != null);
    }

    /** الفصول 6 و22 و35: what joins a label is one, unless it counts something. */
    boolean isListedAfter(int label) {
        int before = numeral.first() - 1;
        boolean joined =
                before >= 0
                        && label == before
                        && (numeral.particles().equals("و") || tokens.get(before).isMark('،'));
        return joined && !isDirect() && !numeral.isWords();
    }

    /** Whether the noun follows the number itself: not in الفصل 80 من الدستور. */
    private boolean isDirect() {
        return noun != null && !tokens.get(numeral.next()).is("من");
    }

    /** Whether the words say that nothing is counted, or that it was counted before. */
    boolean isNone() {
        boolean named = numeral.definite() && noun == null && !numeral.isScaled();
        return named || isPronoun() || isRepeated() || isAfterDefinite() || isFraction();
    }

    /** واحد alone is a pronoun; but واحد بالمئة. */
    private boolean isPronoun() {
        int next = numeral.next();
        boolean percent =
                FollowerWord.at(tokens, next) == FollowerWord.PERCENT
                        || FollowerWord.at(tokens, next + 1) == FollowerWord.HUNDRED;
        return numeral.isWords() && numeral.intValue() == 1 && !percent;
    }

    /** طفلين اثنين: the dual has said it. */
    private boolean isRepeated() {
        return numeral.isWords()
                && numeral.intValue() == 2
                && Duals.at(tokens, numeral.first() - 1) != null;
    }

    /** الجيوش الثلاثة, الأعضاء الـ15: a number that is an adjective of what is known already. */
    private boolean isAfterDefinite() {
        int before = numeral.first() - 1;
        boolean adjective = numeral.definite() && numeral.particles().isEmpty() && before >= 0;
        return adjective && !numeral.isScaled() && tokens.get(before).form().startsWith("ال");
    }

    /** خمس السكان is a fifth, and تسع 500 شخص a verb. */
    private boolean isFraction() {
        int next = numeral.next();
        return numeral.isWords()
                && !numeral.isScaled()
                && noun == null
                && next < tokens.size()
                && (tokens.get(next).isNumber() || tokens.get(next).form().startsWith("ال"));
    }

    Figure figure() {
        CountedNoun counted = noun == null ? shared : noun;
        Optional<Span> unit = counted == null ? signBefore() : Optional.of(counted.unit());
        boolean sign = counted == null && unit.isPresent();
        int end = noun == null ? numeral.span().end() : noun.end();
        return new Figure(
                new Span(sign ? unit.get().start() : start(), end),
                range == null ? numeral.plainValue() : range.valueOf(numeral),
                unit,
                noun == null ? "figure.bare" : numeral.isWords() ? "figure.words" : "figure.digits",
                unit.isPresent() ? CERTAIN : POSSIBLE);
    }

    private int start() {
        int start = numeral.span().start();
        return numeral.definite() || !numeral.particles().isEmpty()
                ? start
                : Approximators.startBefore(tokens, numeral.first(), start);
    }

    /** %4,75 and $500: the sign before the number is its unit. */
    private Optional<Span> signBefore() {
        int before = numeral.first() - 1;
        boolean close = before >= 0 && tokens.get(before).end() == numeral.span().start();
        FollowerWord sign = close ? FollowerWord.at(tokens, before) : FollowerWord.NONE;
        boolean unit = close && !tokens.get(before).isWord() && sign != FollowerWord.NONE;
        return unit ? Optional.of(tokens.get(before).span()) : Optional.empty();
    }
}
