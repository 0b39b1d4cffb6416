package org.jarida.arabic.proof.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of a text, each with its partner if it has one.
 *
 * @param pairs marks that belong together, in the order of their opening marks
 * @param loose marks without a partner, in order
 */
public record Quotes(List<Pair> pairs, List<Loose> loose) {

    public Quotes {
        pairs = List.copyOf(pairs);
        loose = List.copyOf(loose);
    }

    /**
     * Two marks that belong together.
     *
     * @param depth 1, or 2 inside another pair
     */
    public record Pair(QuoteMark opening, QuoteMark closing, int depth) {}

    /**
     * A mark without a partner.
     *
     * @param opens whether it stands where an opening mark stands
     */
    public record Loose(QuoteMark mark, boolean opens) {}

    /** Pairs the marks of a text; see {@link Pairing} for how. */
    public static Quotes of(String text) {
        List<Pair> pairs = new ArrayList<>();
        List<Loose> loose = new ArrayList<>();
        for (Step end : Pairing.of(text)) {
            for (@Nullable Step step = end; step != null; step = step.before()) {
                switch (step.what()) {
                    case Step.Paired paired -> pairs.add(paired.pair());
                    case Step.Left left -> loose.add(left.loose());
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.opening().start()));
        loose.sort(Comparator.comparingInt(one -> one.mark().start()));
        return new Quotes(pairs, loose);
    }
}
