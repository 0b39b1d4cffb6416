package org.jarida.article.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;

/** Which parts of two texts belong beside each other: those in order that have most in common. */
final class Alignment {
    /** Parts with less than that in common are not two states of one part. */
    private static final double LEAST = 0.25;

    /** More pairs are not weighed against each other: equal ones are found and no others. */
    private static final long MOST_PAIRS = 250_000;

    private final List<Part> left;
    private final List<Part> right;
    private final List<Map<String, Integer>> leftWords;
    private final List<Map<String, Integer>> rightWords;
    private final boolean equalOnly;

    private Alignment(List<Part> left, List<Part> right) {
        this.left = left;
        this.right = right;
        this.equalOnly = (long) left.size() * right.size() > MOST_PAIRS;
        this.leftWords = left.stream().map(part -> words(part.text())).toList();
        this.rightWords = right.stream().map(part -> words(part.text())).toList();
    }

    /** Two places; one is -1 where a part has no partner. */
    record Pair(int left, int right) {}

    static List<Pair> of(List<Part> left, List<Part> right) {
        int from = 0;
        int most = Math.min(left.size(), right.size());
        while (from < most && left.get(from).equals(right.get(from))) {
            from++;
        }
        int tail = 0;
        while (tail < most - from
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            pairs.add(new Pair(i, i));
        }
        Alignment middle =
                new Alignment(
                        left.subList(from, left.size() - tail),
                        right.subList(from, right.size() - tail));
        for (Pair pair : middle.pairs()) {
            pairs.add(new Pair(shift(pair.left(), from), shift(pair.right(), from)));
        }
        for (int i = tail; i > 0; i--) {
            pairs.add(new Pair(left.size() - i, right.size() - i));
        }
        return pairs;
    }

    private static int shift(int place, int by) {
        return place < 0 ? place : place + by;
    }

    private List<Pair> pairs() {
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                double likeness = likeness(i, j);
                best[i][j] =
                        likeness < LEAST ? apart : Math.max(apart, likeness + best[i + 1][j + 1]);
            }
        }
        return walk(best);
    }

    private List<Pair> walk(double[][] best) {
        List<Pair> pairs = new LinkedList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(i++, -1));
            } else if (best[i][j] == best[i][j + 1]) {
                pairs.add(new Pair(-1, j++));
            } else {
                pairs.add(new Pair(i++, j++));
            }
        }
        while (i < left.size()) {
            pairs.add(new Pair(i++, -1));
        }
        while (j < right.size()) {
            pairs.add(new Pair(-1, j++));
        }
        return pairs;
    }

    /** From 0 for nothing in common to 1 for the same words; the form breaks a tie. */
    private double likeness(int i, int j) {
        Part one = left.get(i);
        Part other = right.get(j);
        if (one.kind() != other.kind()) {
            return 0;
        }
        if (one.text().equals(other.text())) {
            return one.form().equals(other.form()) ? 1.01 : 1;
        }
        // There is one of each: however much it changed, it is still the title.
        boolean only = one.kind() == Part.Kind.TITLE || one.kind() == Part.Kind.STANDFIRST;
        if (equalOnly && !only) {
            return 0;
        }
        return Math.max(only ? LEAST : 0, shared(leftWords.get(i), rightWords.get(j)));
    }

    private static double shared(Map<String, Integer> one, Map<String, Integer> other) {
        int all = 0;
        int shared = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            all += word.getValue();
            shared += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int theirs = other.values().stream().mapToInt(Integer::intValue).sum();
        return all + theirs == 0 ? 0 : 2.0 * shared / (all + theirs);
    }

    /** Words by their form, so that a vowel sign does not make another word of one. */
    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (Token token : Tokens.of(text).all()) {
            if (token.kind() != Token.Kind.MARK && token.kind() != Token.Kind.BREAK) {
                words.merge(token.form(), 1, Integer::sum);
            }
        }
        return words;
    }
}
