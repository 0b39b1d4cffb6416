package org.jarida.arabic.text;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Word forms, asked for as a whole or as a part of a word; see {@link WordMap}. Immutable. */
public final class WordSet extends AbstractSet<String> {

    private final Set<String> all;
    private final WordMap<String> words;

    private WordSet(Set<String> all) {
        this.all = Set.copyOf(all);
        this.words =
                WordMap.of(
                        this.all.stream()
                                .collect(Collectors.toMap(Function.identity(), word -> word)));
    }

    /** Words that are written already as {@link WordForm} gives them. */
    public static WordSet of(Set<String> forms) {
        return new WordSet(forms);
    }

    @Override
    public boolean contains(Object word) {
        return word instanceof String form && words.get(form) != null;
    }

    /** Whether what is left of a word after some letters is one of these. */
    public boolean contains(String word, int from) {
        return words.get(word, from) != null;
    }

    @Override
    public Iterator<String> iterator() {
        return all.iterator();
    }

    @Override
    public int size() {
        return all.size();
    }
}
