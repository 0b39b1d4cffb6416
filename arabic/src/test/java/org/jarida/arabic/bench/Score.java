package org.jarida.arabic.bench;

/**
 * How many were right.
 *
 * @param right items of the system that match one of the gold's
 * @param system items that the system found
 * @param gold items that are there
 */
record Score(int right, int system, int gold) {

    static final Score NOTHING = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, system + other.system, gold + other.gold);
    }

    double precision() {
        if (system == 0) {
            return gold == 0 ? 1 : 0;
        }
        return (double) right / system;
    }

    double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
