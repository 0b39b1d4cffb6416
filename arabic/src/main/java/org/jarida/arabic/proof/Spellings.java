package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that a house spells otherwise; clitics before the first are left as they are. */
public final class Spellings implements Check {

    /**
     * @param words the letters of each word
     */
    private record Entry(List<String> words, String right) {}

    /** By the first word; of two entries the longer one comes first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** Whatever begins with another letter has no entry. */
    private final BitSet firstLetters = new BitSet();

    public Spellings(HouseStyle style) {
        style.spellings()
                .forEach(
                        (word, right) -> {
                            List<String> words = List.of(word.split(" "));
                            entries.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                                    .add(new Entry(words, right));
                            firstLetters.set(word.charAt(0));
                        });
        entries.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                        (Entry entry) -> entry.words().size())
                                                .reversed()));
    }

    @Override
    public void read(Prose prose, Findings findings) {
        Tokens tokens = prose.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()) {
                readWord(prose, i, findings);
            }
        }
    }

    private void readWord(Prose prose, int i, Findings findings) {
        Token token = prose.tokens().get(i);
        String word = prose.letters(i);
        for (int length = 0; length <= Clitics.LONGEST && length < word.length(); length++) {
            Entry entry =
                    firstLetters.get(word.charAt(length)) && Clitics.are(word, length)
                            ? entry(prose, i, word.substring(length))
                            : null;
            if (entry != null) {
                int end = prose.tokens().get(i + entry.words().size() - 1).end();
                findings.replace(
                        Rule.SPELLING,
                        token.start(),
                        end,
                        word.substring(0, length) + entry.right());
                return;
            }
        }
    }

    private @Nullable Entry entry(Prose prose, int i, String first) {
        for (Entry entry : entries.getOrDefault(first, List.of())) {
            if (follows(prose, i, entry.words())) {
                return entry;
            }
        }
        return null;
    }

    /** Whether the other words of an entry stand after the first, with one blank between them. */
    private static boolean follows(Prose prose, int i, List<String> words) {
        Tokens tokens = prose.tokens();
        for (int n = 1; n < words.size(); n++) {
            if (i + n >= tokens.size()) {
                return false;
            }
            Token last = tokens.get(i + n - 1);
            Token word = tokens.get(i + n);
            boolean near =
                    word.start() == last.end() + 1
                            && Letters.isBlank(prose.text().charAt(last.end()));
            if (!near || !prose.letters(i + n).equals(words.get(n))) {
                return false;
            }
        }
        return true;
    }
}
