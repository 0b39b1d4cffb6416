package org.jarida.arabic.fold;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.text.Letters;

/**
 * The ways in which a word may begin with particles. Without vowels and a dictionary a word often
 * has several: بال is "mind" or "with the …", ولد is "a boy" or "and …"; which one holds is for the
 * caller to decide.
 */
public final class Clitics {

    /** A word of its own has at least this many letters: دم, يد. */
    private static final int SHORTEST_WORD = 2;

    /** The imperfect's first letter, which س stands before: سأقول, ستقول, سنقول, سيقول. */
    private static final String IMPERFECT = "أاتني";

    /**
     * One way to read a word's beginning.
     *
     * @param clitics the particles in their order; empty if the word is read as a whole
     * @param reach how far they go: the offset in the word, in UTF-16 units, where the rest starts
     */
    public record Reading(List<Clitic> clitics, int reach) {

        public Reading {
            clitics = List.copyOf(clitics);
        }

        /** The word without the particles. */
        public String rest(String word) {
            return word.substring(reach);
        }
    }

    private final String word;
    private final List<Reading> readings = new ArrayList<>();

    private Clitics(String word) {
        this.word = word;
    }

    /**
     * All readings of a word's beginning, the whole word first, then by how far the particles go.
     * The order of particles is that of the language: و or ف, then ب, ك, ل or س, then the article.
     *
     * @param word one word in Arabic letters, with vowel signs and tatweel or without
     */
    public static List<Reading> readings(String word) {
        Clitics clitics = new Clitics(word);
        clitics.readings.add(new Reading(List.of(), 0));
        clitics.afterConjunction(List.of(), 0);
        clitics.conjunction(Clitic.AND);
        clitics.conjunction(Clitic.SO);
        clitics.readings.sort((one, other) -> Integer.compare(one.reach, other.reach));
        return List.copyOf(clitics.readings);
    }

    private void conjunction(Clitic clitic) {
        if (letterAt(0) == clitic.letters().charAt(0)) {
            int reach = next(0);
            add(List.of(clitic), reach);
            afterConjunction(List.of(clitic), reach);
        }
    }

    private void afterConjunction(List<Clitic> before, int from) {
        article(before, from);
        int reach = next(from);
        switch (letterAt(from)) {
            case 'ب' -> preposition(with(before, Clitic.BY), reach);
            case 'ك' -> preposition(with(before, Clitic.AS), reach);
            case 'ل' -> {
                preposition(with(before, Clitic.FOR), reach);
                if (letterAt(reach) == 'ل') {
                    add(with(with(before, Clitic.FOR), Clitic.THE), next(reach));
                }
            }
            case 'س' -> {
                if (IMPERFECT.indexOf(letterAt(reach)) >= 0) {
                    add(with(before, Clitic.WILL), reach);
                }
            }
            default -> {}
        }
    }

    private void preposition(List<Clitic> clitics, int reach) {
        add(clitics, reach);
        article(clitics, reach);
    }

    private void article(List<Clitic> before, int from) {
        int second = next(from);
        if ("اٱ".indexOf(letterAt(from)) >= 0 && letterAt(second) == 'ل') {
            add(with(before, Clitic.THE), next(second));
        }
    }

    private void add(List<Clitic> clitics, int reach) {
        int at = reach;
        for (int letters = 0; letters < SHORTEST_WORD; letters++) {
            if (letterAt(at) == 0) {
                return;
            }
            at = next(at);
        }
        readings.add(new Reading(clitics, reach));
    }

    private static List<Clitic> with(List<Clitic> clitics, Clitic last) {
        List<Clitic> all = new ArrayList<>(clitics);
        all.add(last);
        return all;
    }

    /** The letter at an offset, or 0 at the word's end. */
    private int letterAt(int offset) {
        return Letters.at(word, offset);
    }

    /**
     * The offset of the letter after the one at an offset: its vowel signs and tatweel belong to
     * it.
     */
    private int next(int offset) {
        int at = offset;
        int codePoint = Letters.at(word, at);
        do {
            at += codePoint == 0 ? 1 : Character.charCount(codePoint);
            codePoint = Letters.at(word, at);
        } while (Letters.isTransparent(codePoint));
        return at;
    }
}
