package org.jarida.arabic.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds names in texts. Immutable; one reader serves all threads. */
public final class NameReader {

    private static final double SURE = 0.95;
    private static final double IN_CONTEXT = 0.8;

    /** The longest name in words; a guard for lists of anything. */
    private static final int LONGEST = 16;

    private final Gazetteer gazetteer;

    public NameReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Finds the names of the gazetteer, the longest at each place, and people that no list has, in
     * order and without overlap.
     */
    public List<Name> read(Tokens tokens) {
        return read(ReadText.of(tokens));
    }

    /** The same, of a text that was taken apart before. */
    public List<Name> read(ReadText text) {
        Tokens tokens = text.tokens();
        List<Found> found = findListed(tokens);
        Set<Entity> sure = new HashSet<>();
        for (Found each : found) {
            if (!each.ambiguous) {
                sure.add(each.entity);
            }
        }
        List<Name> names = new ArrayList<>();
        for (Found each : found) {
            if (!each.ambiguous || sure.contains(each.entity) || isNamed(tokens, each)) {
                names.add(name(text, each));
            }
        }
        names.addAll(new UnlistedPeople(text, names).read());
        names.sort(Comparator.comparingInt(name -> name.span().start()));
        return List.copyOf(names);
    }

    /**
     * A form of the gazetteer in the text, from a token to before another.
     *
     * @param letters of the first token that stand before the name
     */
    private record Found(int from, int to, int letters, Entity entity, boolean ambiguous) {}

    private List<Found> findListed(Tokens tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found longest = longestAt(tokens, at);
            if (longest == null) {
                at++;
            } else {
                found.add(longest);
                at = longest.to;
            }
        }
        return found;
    }

    private @Nullable Found longestAt(Tokens tokens, int at) {
        Token first = tokens.get(at);
        if (!first.isWord()) {
            return first.kind() == Token.Kind.LATIN
                    ? follow(tokens, at, 0, NameKey.of(first))
                    : null;
        }
        Found longest = null;
        for (Clitics.Reading reading : Clitics.readings(first.form())) {
            Found next = follow(tokens, at, reading.letters(), NameKey.of(reading.rest()));
            if (next != null && (longest == null || next.to > longest.to)) {
                longest = next;
            }
        }
        return longest;
    }

    private @Nullable Found follow(Tokens tokens, int at, int letters, String firstKey) {
        Found longest = null;
        Trie node = gazetteer.trie().step(firstKey);
        int end = Math.min(tokens.size(), at + LONGEST);
        for (int next = at + 1; node != null; next++) {
            Trie.Entry entry = node.entry();
            if (entry != null) {
                longest = new Found(at, next, letters, entry.entity(), entry.ambiguous());
            }
            node = next < end ? node.step(NameKey.of(tokens.get(next))) : null;
        }
        return longest;
    }

    /** Whether what stands around an ambiguous form says that it is a name. */
    private static boolean isNamed(Tokens tokens, Found found) {
        if (found.from == 0) {
            return false;
        }
        Token before = tokens.get(found.from - 1);
        if (before.kind() == Token.Kind.MARK) {
            return found.to < tokens.size() && isEnclosed(before, tokens.get(found.to));
        }
        if (found.letters == 1 && found.entity.kind() == NameKind.OUTLET) {
            // قال لوات: a medium after ل is told something
            return tokens.get(found.from).form().startsWith("ل");
        }
        NounKind wanted =
                found.entity.kind() == NameKind.PERSON ? NounKind.PERSON : NounKind.NAMING;
        return found.letters == 0 && kindsOf(before).contains(wanted);
    }

    private static boolean isEnclosed(Token before, Token after) {
        String opening = "\"«»“”„(‘’'‹";
        String closing = "\"«»“”)‘’'›";
        return after.kind() == Token.Kind.MARK
                && opening.contains(before.form())
                && closing.contains(after.form());
    }

    /** Of a word with or without a preposition: لصحيفة is صحيفة. */
    private static Set<NounKind> kindsOf(Token token) {
        for (Clitics.Reading reading : Clitics.readings(token.form())) {
            Set<NounKind> kinds = Nouns.kinds(reading.rest());
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return Set.of();
    }

    private static Name name(ReadText text, Found found) {
        Tokens tokens = text.tokens();
        Token first = tokens.get(found.from);
        int start = tokens.offsetAfter(first, found.letters);
        Span span = new Span(start, tokens.get(found.to - 1).end());
        Optional<Span> title = Optional.empty();
        if (found.entity.kind() == NameKind.PERSON && found.letters == 0) {
            title = Titles.before(text, found.from);
        }
        return new Name(
                span,
                title,
                found.entity.kind(),
                found.entity.name(),
                Optional.of(found.entity),
                found.ambiguous ? IN_CONTEXT : SURE,
                found.ambiguous ? Name.LISTED_IN_CONTEXT : Name.LISTED);
    }
}
