package org.jarida.arabic.number;

import java.util.Set;
import org.jarida.arabic.number.NumberWord.Found;
import org.jarida.arabic.number.NumberWord.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number, with the article and the particles before it, as the groups that scale words
 * make (ثلاثة ملايين ومئتا ألف وخمسون).
 */
final class NumeralReader {

    /** The article apart from its word, as before digits, with the letters before it: بالـ5. */
    private static final Set<String> ARTICLES =
            Set.of("ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل");

    /** Particles alone, as before digits. */
    private static final Set<String> PARTICLES =
            Set.of("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل");

    private final Tokens tokens;

    private NumeralReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that starts at a token; null if none does. */
    static @Nullable Numeral read(Tokens tokens, int index) {
        return new NumeralReader(tokens).read(index);
    }

    private @Nullable Numeral read(int first) {
        Token token = tokens.get(first);
        Found word = NumberWord.at(tokens, first);
        boolean article = ARTICLES.contains(token.form());
        if (word == null && !article && !token.isNumber()) {
            return null;
        }
        int begin = article ? first + 1 : first;
        if (begin >= tokens.size() || (begin > first && !tokens.get(begin).isNumber())) {
            return null;
        }
        if (word != null && (isPercent(word, first) || isPartOfOrdinal(word, first))) {
            return null;
        }
        NumberGroups.Group group = NumberGroups.at(tokens, begin);
        if (group == null) {
            return null;
        }
        DigitGroup digits = DigitGroup.at(tokens, begin);
        String particles = word != null ? word.stem().particles() : particlesBefore(first, begin);
        int start = word != null ? word.stem().start() : token.start();
        if (begin > first) {
            start = Math.min(token.start() + articleOffset(token.form()), token.end() - 1);
        }
        return new Numeral(
                new Span(start, tokens.get(group.next() - 1).end()),
                first,
                group.next(),
                group.value(),
                group.scale(),
                digits == null ? "" : digits.form(),
                begin > first || (word != null && word.stem().definite()),
                particles);
    }

    /** بالمئة, and المئة of في المئة, are no hundred. */
    private boolean isPercent(Found word, int index) {
        if (!word.is(Kind.HUNDRED) || !word.stem().definite()) {
            return false;
        }
        boolean one = word.stem().particles().equals("ب");
        return one || (index > 1 && tokens.get(index - 1).is("في") && isNumber(index - 2));
    }

    private boolean isNumber(int index) {
        return tokens.get(index).isNumber() || NumberWord.at(tokens, index) != null;
    }

    /** عشرة of التاسعة عشرة, والعشرين of الخامس والعشرين. */
    private boolean isPartOfOrdinal(Found word, int index) {
        boolean tens = word.is(Kind.TEN) || (word.is(Kind.TENS) && word.stem().hasAnd());
        Ordinal ordinal = tens ? Ordinals.at(tokens, index - 1) : null;
        return ordinal != null && ordinal.next() > index;
    }

    private static int articleOffset(String form) {
        return form.endsWith("لل") ? form.length() - 1 : form.length() - 2;
    }

    /** The letters و ف ب ل ك that stand before digits, as in وبـ8. */
    private String particlesBefore(int first, int begin) {
        if (begin > first) {
            String form = tokens.get(first).form();
            return form.substring(0, articleOffset(form));
        }
        boolean particles =
                first > 0
                        && tokens.get(first - 1).isWord()
                        && PARTICLES.contains(tokens.get(first - 1).form());
        return particles ? tokens.get(first - 1).form() : "";
    }
}
