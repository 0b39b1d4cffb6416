package org.jarida.arabic.number;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The numbers of a text. */
public final class Numbers {

    private final @Nullable Numeral[] starting;

    private Numbers(@Nullable Numeral[] starting) {
        this.starting = starting;
    }

    /** Reads all numbers of a text, longest first from the left, without overlap. */
    public static Numbers of(Tokens tokens) {
        @Nullable Numeral[] starting = new Numeral[tokens.size()];
        int at = 0;
        while (at < tokens.size()) {
            Numeral numeral = NumeralReader.read(tokens, at);
            if (numeral == null) {
                at++;
            } else {
                starting[numeral.first()] = numeral;
                at = numeral.next();
            }
        }
        return new Numbers(starting);
    }

    /** The number that starts at a token; null if none does, or the index is outside the text. */
    public @Nullable Numeral at(int token) {
        return token >= 0 && token < starting.length ? starting[token] : null;
    }

    /** All of them, in order. */
    public List<Numeral> all() {
        return Arrays.stream(starting).filter(Objects::nonNull).map(Numbers::present).toList();
    }

    private static Numeral present(@Nullable Numeral numeral) {
        return Objects.requireNonNull(numeral);
    }
}
