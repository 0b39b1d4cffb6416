package org.jarida.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.article.JsonFields.Flawed;
import tools.jackson.databind.JsonNode;

/**
 * Reads a body strictly: an unknown kind, an unknown or missing member is refused with its path.
 */
final class BodyReader {
    private BodyReader() {}

    static BodyReading read(JsonNode json) {
        try {
            JsonFields fields = JsonFields.of(json, "", Set.of("version", "blocks"));
            if (fields.number("version", 1, Integer.MAX_VALUE) != Body.VERSION) {
                throw new Flawed("version", "body.unknown-version");
            }
            List<Block> blocks = blocks(fields);
            Body body = new Body(blocks);
            if (body.plain().length() > Body.LONGEST_TEXT) {
                throw new Flawed("blocks", "body.too-long");
            }
            checkNotes(blocks);
            return new BodyReading.Read(body);
        } catch (Flawed e) {
            return new BodyReading.Refused(new BodyProblem(e.path(), e.reason()));
        }
    }

    private static List<Block> blocks(JsonFields fields) {
        List<JsonNode> nodes = fields.array("blocks");
        if (nodes.size() > Body.MOST_BLOCKS) {
            throw new Flawed("blocks", "body.too-many-blocks");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            blocks.add(block(nodes.get(i), "blocks[" + i + "]"));
        }
        return blocks;
    }

    private static Block block(JsonNode node, String path) {
        String type = JsonFields.type(node, path);
        return switch (type) {
            case "paragraph" -> new Block.Paragraph(text(fields(node, path, "text"), "text"));
            case "heading" -> heading(fields(node, path, "level", "text"));
            case "quotation" -> quotation(fields(node, path, "text", "speaker"));
            case "list" -> list(fields(node, path, "ordered", "items"));
            case "table" -> table(fields(node, path, "caption", "head", "rows"));
            case "image" -> picture(fields(node, path, "image", "alt", "caption", "credit"));
            case "link" -> link(fields(node, path, "url", "title", "description"));
            case "footnote" -> footnote(fields(node, path, "mark", "text"));
            case "separator" -> separator(fields(node, path));
            default -> throw new Flawed(path + ".type", "body.unknown-block");
        };
    }

    private static JsonFields fields(JsonNode node, String path, String... names) {
        Set<String> known = new java.util.HashSet<>(Set.of(names));
        known.add("type");
        return JsonFields.of(node, path, known);
    }

    private static Block separator(JsonFields fields) {
        fields.require("type");
        return new Block.Separator();
    }

    private static Block heading(JsonFields fields) {
        return new Block.Heading(fields.number("level", 2, 3), text(fields, "text"));
    }

    private static Block quotation(JsonFields fields) {
        return new Block.Quotation(text(fields, "text"), fields.optionalText("speaker"));
    }

    private static Block list(JsonFields fields) {
        return new Block.ItemList(fields.truth("ordered"), texts(fields, "items"));
    }

    private static Block table(JsonFields fields) {
        List<RichText> head = texts(fields, "head");
        List<List<RichText>> rows = new ArrayList<>();
        List<JsonNode> nodes = fields.array("rows");
        for (int i = 0; i < nodes.size(); i++) {
            String path = fields.path("rows[" + i + "]");
            List<RichText> row = texts(nodes.get(i), path);
            int width = head.isEmpty() && i > 0 ? rows.getFirst().size() : head.size();
            if (width > 0 && row.size() != width) {
                throw new Flawed(path, "body.uneven-row");
            }
            rows.add(row);
        }
        return new Block.Table(text(fields, "caption"), head, rows);
    }

    private static Block picture(JsonFields fields) {
        return new Block.Picture(
                fields.text("image"),
                fields.text("alt"),
                text(fields, "caption"),
                fields.text("credit"));
    }

    private static Block link(JsonFields fields) {
        return new Block.LinkCard(
                fields.webAddress("url"), fields.text("title"), fields.optionalText("description"));
    }

    private static Block footnote(JsonFields fields) {
        String mark = fields.text("mark");
        if (mark.isBlank()) {
            throw new Flawed(fields.path("mark"), "article.empty");
        }
        return new Block.Footnote(mark, text(fields, "text"));
    }

    private static List<RichText> texts(JsonFields fields, String name) {
        return texts(fields.require(name), fields.path(name));
    }

    private static List<RichText> texts(JsonNode node, String path) {
        List<JsonNode> nodes = JsonFields.array(node, path);
        List<RichText> texts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            texts.add(RichTextReader.read(nodes.get(i), path + "[" + i + "]"));
        }
        return texts;
    }

    private static RichText text(JsonFields fields, String name) {
        return RichTextReader.read(fields.require(name), fields.path(name));
    }

    /** A reference without its note, or two notes of one mark, would lead a reader nowhere. */
    private static void checkNotes(List<Block> blocks) {
        List<String> marks =
                blocks.stream()
                        .filter(Block.Footnote.class::isInstance)
                        .map(block -> ((Block.Footnote) block).mark())
                        .toList();
        Set<String> known = marks.stream().collect(Collectors.toSet());
        if (known.size() < marks.size()) {
            throw new Flawed("blocks", "body.note-twice");
        }
        for (int i = 0; i < blocks.size(); i++) {
            boolean lost =
                    texts(blocks.get(i))
                            .flatMap(text -> text.runs().stream())
                            .map(run -> run.marks().note())
                            .anyMatch(note -> !note.isEmpty() && !known.contains(note));
            if (lost) {
                throw new Flawed("blocks[" + i + "]", "body.note-missing");
            }
        }
    }

    private static Stream<RichText> texts(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text);
            case Block.Heading(var _, var text) -> Stream.of(text);
            case Block.Quotation(var text, var _) -> Stream.of(text);
            case Block.ItemList(var _, var items) -> items.stream();
            case Block.Table(var caption, var head, var rows) ->
                    Stream.concat(
                            Stream.concat(Stream.of(caption), head.stream()),
                            rows.stream().flatMap(List::stream));
            case Block.Picture(var _, var _, var caption, var _) -> Stream.of(caption);
            case Block.Footnote(var _, var text) -> Stream.of(text);
            case Block.LinkCard _, Block.Separator _ -> Stream.empty();
        };
    }
}
