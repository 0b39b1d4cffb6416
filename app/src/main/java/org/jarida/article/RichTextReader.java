package org.jarida.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jarida.article.JsonFields.Flawed;
import tools.jackson.databind.JsonNode;

/** Reads the runs of a rich text: plain strings, or objects with marks. */
final class RichTextReader {
    private static final Set<String> MEMBERS =
            Set.of("text", "strong", "emphasis", "lang", "link", "note");

    private RichTextReader() {}

    static RichText read(JsonNode node, String path) {
        List<JsonNode> nodes = JsonFields.array(node, path);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            runs.add(run(nodes.get(i), path + "[" + i + "]"));
        }
        return new RichText(runs);
    }

    private static Run run(JsonNode node, String path) {
        if (node.isString()) {
            return Run.plain(JsonFields.sound(node.stringValue(), path));
        }
        JsonFields fields = JsonFields.of(node, path, MEMBERS);
        String language = fields.optionalText("lang");
        if (!language.isEmpty() && !Run.Marks.isLanguage(language)) {
            throw new Flawed(fields.path("lang"), "body.bad-language");
        }
        return new Run(
                fields.text("text"),
                new Run.Marks(
                        fields.optionalTruth("strong"),
                        fields.optionalTruth("emphasis"),
                        language,
                        fields.has("link") ? fields.webAddress("link") : "",
                        fields.optionalText("note")));
    }
}
