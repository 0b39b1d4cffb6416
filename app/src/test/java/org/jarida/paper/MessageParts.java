package org.jarida.paper;

import com.ibm.icu.text.MessagePattern;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text of a catalogue is made of, as ICU parses it. */
final class MessageParts {
    private final String text;
    private final MessagePattern pattern;
    private final StringBuilder words = new StringBuilder();
    private final SortedSet<String> arguments = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> forms = new TreeMap<>();

    /**
     * @throws IllegalArgumentException where the text is no pattern
     */
    MessageParts(String text) {
        this.text = text;
        this.pattern = new MessagePattern(text);
        message(0);
    }

    /** The text without names of arguments and keywords, all its forms one after another. */
    String words() {
        return words.toString();
    }

    SortedSet<String> arguments() {
        return arguments;
    }

    /** The forms between which an argument chooses, by the argument's name. */
    SortedMap<String, SortedSet<String>> forms() {
        return forms;
    }

    private void message(int start) {
        int end = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= end; at++) {
            MessagePattern.Part part = pattern.getPart(at);
            words.append(text, from, part.getIndex());
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                argument(at);
                at = pattern.getLimitPartIndex(at);
            }
            from = pattern.getPart(at).getLimit();
        }
    }

    private void argument(int start) {
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        arguments.add(name);
        for (int at = start + 2; at < pattern.getLimitPartIndex(start); at++) {
            MessagePattern.Part part = pattern.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.computeIfAbsent(name, _ -> new TreeSet<>()).add(pattern.getSubstring(part));
            }
            if (part.getType() == MessagePattern.Part.Type.MSG_START) {
                message(at);
                at = pattern.getLimitPartIndex(at);
            }
        }
    }
}
