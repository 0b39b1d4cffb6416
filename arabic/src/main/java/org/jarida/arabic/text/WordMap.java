package org.jarida.arabic.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by word forms, found for a part of a word without taking that part out: readers try most
 * words of a text with clitics and endings off, and hardly any such part is in a list. Immutable.
 *
 * @param <V> what a word stands for
 */
public final class WordMap<V> {

    /** Slots for each word, so that most searches end at the first one. */
    private static final int ROOM = 3;

    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    private final int mask;
    private final int longest;

    private WordMap(Map<String, V> all) {
        int slots = Integer.highestOneBit(Math.max(4, all.size() * ROOM)) << 1;
        words = new String[slots];
        values = new Object[slots];
        mask = slots - 1;
        longest = all.keySet().stream().mapToInt(String::length).max().orElse(0);
        all.forEach(this::put);
    }

    /** The same values, whose words stay as they are. */
    public static <V> WordMap<V> of(Map<String, V> all) {
        return new WordMap<>(all);
    }

    /** The value of a word; null if it is not there. */
    public @Nullable V get(String word) {
        return value(word.length() > longest ? -1 : find(word, 0, word.length(), word.hashCode()));
    }

    /** The value of what is left of a word after some letters. */
    public @Nullable V get(String word, int from) {
        return get(word, from, word.length());
    }

    /**
     * The value of a part of a word.
     *
     * @param from offset of the part's first unit
     * @param to offset after its last one; not less
     */
    public @Nullable V get(String word, int from, int to) {
        if (to - from > longest) {
            return null;
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + word.charAt(at); // as String has it
        }
        return value(find(word, from, to, hash));
    }

    private void put(String word, V value) {
        int slot = slot(word.hashCode());
        while (words[slot] != null) {
            slot = (slot + 1) & mask;
        }
        words[slot] = word;
        values[slot] = value;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & mask;
    }

    private int find(String word, int from, int to, int hash) {
        int length = to - from;
        for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
            String known = words[slot];
            if (known == null) {
                return -1;
            }
            if (known.length() == length && known.regionMatches(0, word, from, length)) {
                return slot;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int slot) {
        return slot < 0 ? null : (V) values[slot];
    }
}
