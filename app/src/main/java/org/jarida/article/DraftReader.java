package org.jarida.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.JsonFields.Flawed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what the editor sends, as strictly as a body is read. */
final class DraftReader {
    private static final Set<String> MEMBERS =
            Set.of("version", "title", "standfirst", "body", "picture");
    private static final Set<String> OF_PICTURE = Set.of("image", "alt", "caption", "credit");
    private static final int LONGEST_LINE = 5_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private DraftReader() {}

    /** What came of it. */
    sealed interface Reading {
        record Read(Draft draft) implements Reading {}

        /**
         * @param problems with places as JSON pointers (RFC 6901)
         */
        record Refused(List<BodyProblem> problems) implements Reading {}
    }

    static Reading read(String json) {
        return read(json, true);
    }

    /** The same of a text that is not to be saved: it has no version. */
    static Reading readText(String json) {
        return read(json, false);
    }

    private static Reading read(String json, boolean versioned) {
        try {
            JsonNode node = MAPPER.readTree(json);
            JsonFields fields = JsonFields.of(node, "", MEMBERS);
            Draft draft =
                    new Draft(
                            versioned ? fields.number("version", 0, Integer.MAX_VALUE) : 0,
                            line(fields, "title"),
                            line(fields, "standfirst"),
                            body(fields.require("body")),
                            fields.has("picture")
                                    ? Optional.of(picture(node.get("picture")))
                                    : Optional.empty());
            return new Reading.Read(draft);
        } catch (JacksonException e) {
            return refused(new BodyProblem("", "body.not-json"));
        } catch (Flawed e) {
            return refused(new BodyProblem(pointer(e.path()), e.reason()));
        }
    }

    private static Reading refused(BodyProblem problem) {
        return new Reading.Refused(List.of(problem));
    }

    private static String line(JsonFields fields, String name) {
        String text = fields.text(name);
        if (text.length() > LONGEST_LINE) {
            throw new Flawed(name, "article.too-long");
        }
        return text;
    }

    private static Body body(JsonNode blocks) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("version", Body.VERSION);
        whole.set("blocks", blocks);
        return switch (BodyJson.read(whole)) {
            case BodyReading.Read(var body) -> body;
            case BodyReading.Refused(var problem) ->
                    throw new Flawed(
                            problem.path().replaceFirst("^blocks", "body"), problem.reason());
        };
    }

    private static Draft.LeadChoice picture(JsonNode node) {
        if (node.isNull()) {
            return new Draft.LeadChoice(Optional.empty());
        }
        JsonFields fields = JsonFields.of(node, "picture", OF_PICTURE);
        return new Draft.LeadChoice(
                Optional.of(
                        new LeadPicture(
                                fields.text("image"),
                                fields.text("alt"),
                                fields.text("caption"),
                                fields.text("credit"))));
    }

    /** {@code body[3].text[0].link} as {@code /body/3/text/0/link}. */
    private static String pointer(String path) {
        return path.isEmpty() ? "" : "/" + path.replace("]", "").replaceAll("[\\[.]", "/");
    }
}
