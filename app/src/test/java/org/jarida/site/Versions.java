package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the newsroom has begun to make public and what of it was acknowledged. Each headline carries
 * a word that tells which article it is and in which version, so that any page, feed or list shows
 * how old it is.
 */
final class Versions {
    private static final Pattern WORD = Pattern.compile("k([0-9]+)v([0-9]+)z");

    /** Replaced, never changed: readers take it as it is. */
    private volatile Map<Integer, State> states = Map.of();

    /**
     * @param id 0 while nobody can know it
     * @param begun the newest version that may be seen; 0 for a draft
     * @param acknowledged the oldest version that may still be seen by who asks now
     * @param leaving whether a withdrawal has begun
     * @param gone whether a withdrawal was acknowledged
     */
    record State(long id, int begun, int acknowledged, boolean leaving, boolean gone) {
        static final State UNKNOWN = new State(0, 0, 0, false, false);

        State id(long number) {
            return new State(number, begun, acknowledged, leaving, gone);
        }

        State begin(int version) {
            return new State(id, version, acknowledged, leaving, gone);
        }

        State acknowledge() {
            return new State(id, begun, begun, leaving, leaving);
        }

        State leave() {
            return new State(id, begun, acknowledged, true, gone);
        }

        /** True where it must be seen by who asked before that and was answered after this. */
        boolean isDue(State after) {
            return acknowledged > 0 && !after.leaving;
        }
    }

    static String word(int article, int version) {
        return "k" + article + "v" + version + "z";
    }

    Map<Integer, State> now() {
        return states;
    }

    synchronized State change(int article, UnaryOperator<State> change) {
        Map<Integer, State> changed = new HashMap<>(states);
        State state = change.apply(changed.getOrDefault(article, State.UNKNOWN));
        changed.put(article, state);
        states = changed;
        return state;
    }

    /** Articles in a text that was asked for and answered between two moments. */
    static Set<Integer> check(
            String what, String text, Map<Integer, State> before, Map<Integer, State> after) {
        Set<Integer> shown = new TreeSet<>();
        WORD.matcher(text)
                .results()
                .forEach(
                        word -> {
                            int article = Integer.parseInt(word.group(1));
                            int version = Integer.parseInt(word.group(2));
                            State asked = before.getOrDefault(article, State.UNKNOWN);
                            State answered = after.getOrDefault(article, State.UNKNOWN);
                            String seen = what + ": " + word.group() + ", " + asked;
                            assertThat(asked.gone()).as(seen + " was withdrawn").isFalse();
                            assertThat(version)
                                    .as(seen)
                                    .isBetween(Math.max(1, asked.acknowledged()), answered.begun());
                            shown.add(article);
                        });
        return shown;
    }

    /** Articles that a full list has to name. */
    static Set<Integer> due(Map<Integer, State> before, Map<Integer, State> after) {
        Set<Integer> due = new TreeSet<>();
        new TreeMap<>(before)
                .forEach(
                        (article, state) -> {
                            if (state.isDue(after.getOrDefault(article, state))) {
                                due.add(article);
                            }
                        });
        return due;
    }
}
