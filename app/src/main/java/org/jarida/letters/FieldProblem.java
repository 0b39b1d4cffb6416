package org.jarida.letters;

import java.util.Map;
import org.jarida.paper.Messages;

/**
 * What is wrong with one field of the form.
 *
 * @param field its name in the form
 * @param key of the sentence that says how to mend it
 * @param arguments of that sentence
 */
public record FieldProblem(String field, String key, Map<String, Long> arguments) {
    public FieldProblem {
        arguments = Map.copyOf(arguments);
    }

    public String sentence(Messages messages) {
        return messages.text(key, arguments);
    }
}
