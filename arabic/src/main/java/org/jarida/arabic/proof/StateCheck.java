package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordMap;
import org.jspecify.annotations.Nullable;

/** A state whose name is spelt in two ways in one text; the spellings stand in states.txt. */
public final class StateCheck implements Check {

    private static final Set<String> ENDINGS =
            Set.of("ا ي ية يا يين يون يان يتين يتان يات".split(" "));

    private static final int LONGEST_ENDING = 4;

    private static final String HAMZAS = "أإآ";

    /**
     * One spelling of a state.
     *
     * @param state which of the states
     * @param spelling which of its spellings
     */
    private record Name(int state, int spelling, String letters, boolean hasEndings) {}

    private record Mention(Token token, Name name, String ending) {}

    private final WordMap<Name> names;
    private final List<List<Name>> states = new ArrayList<>();

    /** Whatever begins with two other letters is no state. */
    private final BitSet beginnings = new BitSet();

    public StateCheck() {
        Map<String, Name> all = new HashMap<>();
        for (String line : Lines.of("states.txt")) {
            List<Name> spellings = new ArrayList<>();
            for (String word : line.split(" +")) {
                String letters = word.replace("+", "");
                Name name = new Name(states.size(), spellings.size(), letters, word.endsWith("+"));
                spellings.add(name);
                all.put(letters, name);
            }
            spellings.forEach(name -> addWithoutHamza(all, name, spellings));
            states.add(spellings);
        }
        all.keySet().forEach(name -> beginnings.set(beginning(name, 0)));
        names = WordMap.of(all);
    }

    /** امريكا counts as أمريكا, but افريقيا as neither of its two spellings. */
    private static void addWithoutHamza(Map<String, Name> names, Name name, List<Name> spellings) {
        String form = WordForm.of(name.letters());
        boolean doubtful =
                spellings.stream()
                        .anyMatch(one -> one != name && WordForm.of(one.letters()).equals(form));
        if (!doubtful && HAMZAS.indexOf(name.letters().charAt(0)) >= 0) {
            names.putIfAbsent("ا" + name.letters().substring(1), name);
        }
    }

    @Override
    public void read(Prose prose, Findings findings) {
        Map<Integer, List<Mention>> byState = new HashMap<>();
        for (int i = 0; i < prose.tokens().size(); i++) {
            Mention mention = mention(prose.tokens().get(i), prose.letters(i));
            if (mention != null) {
                byState.computeIfAbsent(mention.name().state(), _ -> new ArrayList<>())
                        .add(mention);
            }
        }
        byState.values().forEach(mentions -> readMentions(mentions, findings));
    }

    private void readMentions(List<Mention> mentions, Findings findings) {
        int[] counts = new int[states.get(mentions.getFirst().name().state()).size()];
        mentions.forEach(mention -> counts[mention.name().spelling()]++);
        Name usual = mentions.getFirst().name();
        for (Mention mention : mentions) {
            if (counts[mention.name().spelling()] > counts[usual.spelling()]) {
                usual = mention.name();
            }
        }
        for (Mention mention : mentions) {
            if (mention.name().spelling() != usual.spelling()) {
                findings.propose(
                        Rule.STATE_TWO_SPELLINGS,
                        mention.token().start(),
                        mention.token().end(),
                        usual.letters() + mention.ending());
            }
        }
    }

    /** A number for the two letters from an offset on. */
    private static int beginning(String word, int at) {
        int second = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return ((word.charAt(at) << 8) ^ second) & 0xFFFF;
    }

    private @Nullable Mention mention(Token token, String word) {
        for (int length = 0; length <= Clitics.LONGEST && length < word.length(); length++) {
            if (beginnings.get(beginning(word, length)) && Clitics.are(word, length)) {
                Mention mention = core(token, word, length);
                if (mention != null) {
                    return mention;
                }
            }
        }
        return null;
    }

    private @Nullable Mention core(Token token, String word, int from) {
        Name whole = names.get(word, from);
        if (whole != null && !whole.hasEndings()) {
            return new Mention(token, whole, "");
        }
        for (int ending = 1; ending <= LONGEST_ENDING; ending++) {
            int end = word.length() - ending;
            Name stem = end > from ? names.get(word, from, end) : null;
            if (stem != null && stem.hasEndings() && ENDINGS.contains(word.substring(end))) {
                return new Mention(token, stem, word.substring(end));
            }
        }
        return null;
    }
}
