package org.jarida.arabic.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names as paths of word keys. Filled once, then only read. */
final class Trie {

    /** What ends at a node. */
    record Entry(Entity entity, boolean ambiguous) {}

    private final Map<String, Trie> next = new HashMap<>();
    private @Nullable Entry entry;

    void add(List<String> keys, Entry added) {
        Trie node = this;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, newKey -> new Trie());
        }
        // The later one wins, so that a paper's own list can correct the starter; but a form that
        // is sure for one name is not made doubtful by another.
        if (node.entry == null || node.entry.ambiguous || !added.ambiguous) {
            node.entry = added;
        }
    }

    @Nullable Trie step(String key) {
        return next.get(key);
    }

    @Nullable Entry entry() {
        return entry;
    }
}
