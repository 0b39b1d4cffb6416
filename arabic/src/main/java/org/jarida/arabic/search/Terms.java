package org.jarida.arabic.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.fold.Clitic;
import org.jarida.arabic.fold.Clitics;
import org.jarida.arabic.fold.Clitics.Reading;

/** The terms under which a folded Arabic word is found. */
final class Terms {

    /** Particles that stand alone before a number or a quotation mark: و«الناتو», بـ8. */
    private static final Set<String> PARTICLES =
            Set.of("و", "ف", "ب", "ك", "ل", "س", "ال", "وال", "بال", "لل", "وب", "ول");

    /** A name this long is one even with a particle before it: بلبنان. */
    private static final int LONG_NAME = 4;

    /** What a particle without the article leaves is rarely a word if it is shorter. */
    private static final int SHORTEST_REST = 3;

    private final Set<String> terms = new LinkedHashSet<>();

    private Terms() {}

    /**
     * The terms of one word: one if its reading is certain, else one for each reading; none for a
     * particle that stands alone.
     *
     * @param word as {@code SearchFolding} gives it
     */
    static List<String> of(String word) {
        if (PARTICLES.contains(word)) {
            return List.of();
        }
        Terms terms = new Terms();
        terms.read(word);
        return List.copyOf(terms.terms);
    }

    private void read(String word) {
        List<Reading> readings = Clitics.readings(word);
        for (Reading reading : readings.reversed()) {
            String rest = reading.rest(word);
            boolean whole = reading.clitics().isEmpty();
            if (Lexicon.isName(rest) && (whole || rest.length() >= LONG_NAME)) {
                terms.add(rest); // a name, whatever stands before it: بلبنان
                return;
            }
        }
        if (isOneWord(word)) {
            add(word);
            return;
        }
        Reading last = readings.getLast();
        if (last.clitics().contains(Clitic.THE)) {
            readWithArticle(word, last);
        } else {
            readWithoutArticle(word, readings);
        }
    }

    private void readWithArticle(String word, Reading reading) {
        String rest = withoutArticles(reading.rest(word));
        boolean certain = rest.length() >= SHORTEST_REST || reading.clitics().size() == 1;
        if (!certain) {
            add(word); // والده: "his father" or "and …"
        }
        add(rest);
    }

    /** The word's own ال goes too, since without hamza الإلغاء and إلغاء look alike. */
    private static String withoutArticles(String word) {
        String rest = word;
        while (rest.startsWith("ال") && rest.length() >= SHORTEST_REST + 2) {
            rest = rest.substring(2);
        }
        return rest;
    }

    private void readWithoutArticle(String word, List<Reading> readings) {
        for (Reading reading : readings) {
            String rest = reading.rest(word);
            if (reading.clitics().isEmpty() || rest.length() >= SHORTEST_REST) {
                add(rest);
            }
            if (isOneWord(rest)) {
                return; // ووزير: the second و is the word's own
            }
        }
    }

    private static boolean isOneWord(String word) {
        return Lexicon.isName(word) || Lexicon.hasOwnFirstLetter(LightStem.of(word));
    }

    private void add(String word) {
        terms.add(LightStem.of(word));
    }
}
