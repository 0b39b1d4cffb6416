package org.jarida.exchange;

import java.util.ArrayList;
import java.util.List;
import org.jarida.article.JsonFields;
import org.jarida.article.JsonFields.Flawed;
import tools.jackson.databind.JsonNode;

/** Plain texts of a JSON object that are one line or one paragraph each. */
final class Lines {
    private static final int LONGEST_PARAGRAPH = 5_000;
    private static final int MOST_PARAGRAPHS = 100;

    private Lines() {}

    /** May be empty. */
    static String line(JsonFields fields, String name, int longest) {
        return sound(fields.text(name), fields.path(name), longest);
    }

    static List<String> paragraphs(JsonFields fields, String name) {
        List<JsonNode> nodes = fields.array(name);
        if (nodes.size() > MOST_PARAGRAPHS) {
            throw new Flawed(fields.path(name), "article.too-long");
        }
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            String path = fields.path(name) + "[" + i + "]";
            if (!nodes.get(i).isString()) {
                throw new Flawed(path, "json.not-a-text");
            }
            String text = sound(nodes.get(i).stringValue(), path, LONGEST_PARAGRAPH);
            if (text.isEmpty()) {
                throw new Flawed(path, "article.empty");
            }
            paragraphs.add(text);
        }
        return paragraphs;
    }

    private static String sound(String text, String path, int longest) {
        if (text.length() > longest) {
            throw new Flawed(path, "article.too-long");
        }
        if (text.contains("\n") || text.contains("\r")) {
            throw new Flawed(path, "text.line-break");
        }
        return JsonFields.sound(text, path).strip();
    }
}
