package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.proof.NamedPeople.Person;
import org.jarida.arabic.text.Token;

/**
 * A person whose name is spelt in two ways in one text. Somebody must be named with title and two
 * names once; then the other spelling is looked for beside the same first or last name, and, where
 * only consonants differ (ستولتنبرغ, ستولتنبرج), alone.
 */
public final class NameCheck implements Check {

    /** Of so many people with one first or last name, the others are not compared. */
    private static final int MOST_OF_ONE_NAME = 8;

    @Override
    public void read(Prose prose, Findings findings) {
        List<Person> people = NamedPeople.in(prose);
        if (!people.isEmpty()) {
            new Reading(prose, people).find(findings);
        }
    }

    /** One text. */
    private static final class Reading {

        private final Prose prose;
        private final List<String> words = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, List<String>> lastByFirst = new HashMap<>();
        private final Map<String, List<String>> firstByLast = new HashMap<>();
        private final Map<String, String> lastByFolded = new HashMap<>();
        private final Map<String, String> usual = new HashMap<>();

        Reading(Prose prose, List<Person> people) {
            this.prose = prose;
            for (int i = 0; i < prose.tokens().size(); i++) {
                String word = NamedPeople.name(prose.letters(i));
                words.add(word);
                counts.merge(word, 1, Integer::sum);
            }
            Set<String> known = new HashSet<>();
            for (Person person : people) {
                if (known.add(person.firstName() + " " + person.lastName())) {
                    add(lastByFirst, person.firstName(), person.lastName());
                    add(firstByLast, person.lastName(), person.firstName());
                    String folded = NameVariants.folded(person.lastName());
                    lastByFolded.putIfAbsent(folded, person.lastName());
                }
            }
        }

        private static void add(Map<String, List<String>> map, String key, String value) {
            List<String> values = map.computeIfAbsent(key, _ -> new ArrayList<>());
            if (values.size() < MOST_OF_ONE_NAME) {
                values.add(value);
            }
        }

        void find(Findings findings) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String before = i > 0 ? words.get(i - 1) : "";
                String after = i + 1 < words.size() ? words.get(i + 1) : "";
                compare(word, lastByFirst.getOrDefault(before, List.of()));
                compare(word, firstByLast.getOrDefault(after, List.of()));
                String last = lastByFolded.get(NameVariants.folded(word));
                if (last != null && NameVariants.differInConsonants(last, word)) {
                    together(last, word);
                }
            }
            report(findings);
        }

        private void compare(String word, List<String> names) {
            for (String name : names) {
                if (NameVariants.differInConsonants(name, word)
                        || NameVariants.differInVowel(name, word)) {
                    together(name, word);
                }
            }
        }

        /** The more frequent spelling is the usual one; of two equal ones that with the title. */
        private void together(String name, String variant) {
            boolean other = counts.getOrDefault(variant, 0) > counts.getOrDefault(name, 0);
            usual.putIfAbsent(other ? name : variant, other ? variant : name);
        }

        private void report(Findings findings) {
            for (int i = 0; i < words.size(); i++) {
                String right = usual.get(words.get(i));
                if (right != null && !usual.containsKey(right)) {
                    Token token = prose.tokens().get(i);
                    findings.propose(Rule.NAME_TWO_SPELLINGS, token.start(), token.end(), right);
                }
            }
        }
    }
}
