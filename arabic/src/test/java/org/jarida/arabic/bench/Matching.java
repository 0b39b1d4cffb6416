package org.jarida.arabic.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Matches the gold's items with the system's, one to one, the best fit first. */
final class Matching {

    /** One item of the gold and the system's that was matched with it. */
    record Pair<G, S>(G gold, S system) {}

    private record Candidate(double fit, int gold, int system) {}

    private Matching() {}

    /**
     * @param fit how well two items fit; at most 0 if they may not be matched
     */
    static <G, S> List<Pair<G, S>> of(List<G> gold, List<S> system, ToDoubleBiFunction<G, S> fit) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < system.size(); j++) {
                double fits = fit.applyAsDouble(gold.get(i), system.get(j));
                if (fits > 0) {
                    candidates.add(new Candidate(fits, i, j));
                }
            }
        }
        candidates.sort(
                Comparator.comparingDouble(Candidate::fit)
                        .reversed()
                        .thenComparing(Candidate::gold)
                        .thenComparing(Candidate::system));
        return taken(candidates, gold, system);
    }

    private static <G, S> List<Pair<G, S>> taken(
            List<Candidate> candidates, List<G> gold, List<S> system) {
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] systemUsed = new boolean[system.size()];
        List<Pair<G, S>> pairs = new ArrayList<>();
        for (Candidate one : candidates) {
            if (!goldUsed[one.gold()] && !systemUsed[one.system()]) {
                goldUsed[one.gold()] = true;
                systemUsed[one.system()] = true;
                pairs.add(new Pair<>(gold.get(one.gold()), system.get(one.system())));
            }
        }
        return pairs;
    }
}
