package org.jarida.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of a body: JSON with a version, written canonically (RFC 8785), so that equal
 * bodies have equal text and one hash.
 */
public final class BodyJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private BodyJson() {}

    public static String write(Body body) {
        return CanonicalJson.write(Map.of("version", Body.VERSION, "blocks", blocks(body)));
    }

    /** The blocks alone, as values that JSON can be written from. */
    public static List<Map<String, Object>> blocks(Body body) {
        return body.blocks().stream().map(BodyJson::block).toList();
    }

    /** The one run list of a rich text, as it stands inside a body. */
    public static String write(RichText text) {
        return CanonicalJson.write(text(text));
    }

    /** Reads text from outside: whatever is wrong is said with its path. */
    public static BodyReading read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException e) {
            return new BodyReading.Refused(new BodyProblem("", "body.not-json"));
        }
    }

    public static BodyReading read(JsonNode json) {
        return BodyReader.read(json);
    }

    /** Why the body could not be read again if it were stored; empty where all is well. */
    public static Optional<BodyProblem> flaw(Body body) {
        return switch (read(write(body))) {
            case BodyReading.Read _ -> Optional.empty();
            case BodyReading.Refused(var problem) -> Optional.of(problem);
        };
    }

    /** Reads what {@link #write(Body)} has stored. */
    public static Body stored(String json) {
        return switch (read(json)) {
            case BodyReading.Read(var body) -> body;
            case BodyReading.Refused(var problem) ->
                    throw new IllegalStateException("Stored body is damaged at " + problem);
        };
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> object("paragraph", "text", text(text));
            case Block.Heading(var level, var text) ->
                    object("heading", "level", level, "text", text(text));
            case Block.Quotation(var text, var speaker) ->
                    optional(object("quotation", "text", text(text)), "speaker", speaker);
            case Block.ItemList(var ordered, var items) ->
                    object("list", "ordered", ordered, "items", texts(items));
            case Block.Table(var caption, var head, var rows) ->
                    object(
                            "table",
                            "caption",
                            text(caption),
                            "head",
                            texts(head),
                            "rows",
                            rows.stream().map(BodyJson::texts).toList());
            case Block.Picture(var image, var alt, var caption, var credit) ->
                    object(
                            "image",
                            "image",
                            image,
                            "alt",
                            alt,
                            "caption",
                            text(caption),
                            "credit",
                            credit);
            case Block.LinkCard(var address, var title, var description) ->
                    optional(
                            object("link", "url", address, "title", title),
                            "description",
                            description);
            case Block.Footnote(var mark, var text) ->
                    object("footnote", "mark", mark, "text", text(text));
            case Block.Separator() -> object("separator");
        };
    }

    private static List<Object> texts(List<RichText> texts) {
        return texts.stream().<Object>map(BodyJson::text).toList();
    }

    private static List<Object> text(RichText text) {
        List<Object> runs = new ArrayList<>();
        for (Run run : text.runs()) {
            runs.add(run.marks().equals(Run.Marks.NONE) ? run.text() : run(run));
        }
        return runs;
    }

    private static Map<String, Object> run(Run run) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", run.text());
        if (run.marks().strong()) {
            object.put("strong", true);
        }
        if (run.marks().emphasis()) {
            object.put("emphasis", true);
        }
        optional(object, "lang", run.marks().language());
        optional(object, "link", run.marks().link());
        return optional(object, "note", run.marks().note());
    }

    private static Map<String, Object> object(String type, Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", type);
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> optional(
            Map<String, Object> object, String key, String value) {
        if (!value.isEmpty()) {
            object.put(key, value);
        }
        return object;
    }
}
