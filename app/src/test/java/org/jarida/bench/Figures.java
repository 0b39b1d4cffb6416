package org.jarida.bench;

import java.util.Arrays;
import java.util.Collection;

/** Figures of several runs. */
final class Figures {
    private Figures() {}

    static double median(Collection<Double> all) {
        return share(all.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    /** The value that so many percent do not exceed. */
    static double share(double[] all, int percent) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
