package org.jarida.arabic.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** What the newsroom is told of each rule; the sentences stand in messages.txt. */
final class Messages {

    private static final Map<Rule, Message> ALL = read(Lines.of("messages.txt"));

    private Messages() {}

    static Message of(Rule rule, String found, String proposal) {
        Message message = ALL.get(rule);
        if (message == null) {
            throw new NoSuchElementException(rule.code());
        }
        return message.with(found, proposal);
    }

    /** Four lines a rule: its name, then the Arabic, the French and the English sentence. */
    private static Map<Rule, Message> read(List<String> lines) {
        Map<Rule, Message> all = new EnumMap<>(Rule.class);
        for (int at = 0; at + 3 < lines.size(); at += 4) {
            Rule rule = Rule.find(lines.get(at)).orElseThrow();
            all.put(rule, new Message(lines.get(at + 1), lines.get(at + 2), lines.get(at + 3)));
        }
        return all;
    }
}
