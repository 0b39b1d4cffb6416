package org.jarida.arabic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.Annotated.Typo;
import org.jarida.arabic.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads annotations: the guideline's articles.jsonl, and its format of a system's output. */
final class AnnotatedFile {

    private static final JsonMapper JSON = new JsonMapper();

    private AnnotatedFile() {}

    /** Annotated articles, one a line, in the order of their ids. */
    static List<Annotated> read(Path file) throws IOException {
        List<Annotated> articles = new ArrayList<>();
        for (JsonNode node : lines(file)) {
            articles.add(
                    article(
                            node,
                            node.get("id").asString(),
                            LocalDate.parse(node.get("publication_date").asString()),
                            node.get("text").asString()));
        }
        articles.sort((one, other) -> one.id().compareTo(other.id()));
        return articles;
    }

    /** The times that another system found, by the id of the article. */
    static Map<String, List<Time>> times(Path file) throws IOException {
        Map<String, List<Time>> times = new LinkedHashMap<>();
        for (JsonNode node : lines(file)) {
            times.put(node.get("id").asString(), list(node, "times", AnnotatedFile::time));
        }
        return times;
    }

    /** What a system found in one article. */
    static Annotated system(JsonNode node, Annotated of) {
        return article(node, of.id(), of.date(), of.text());
    }

    /** The JSON objects of a file that has one a line. */
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }

    private static Annotated article(JsonNode node, String id, LocalDate date, String text) {
        return new Annotated(
                id,
                date,
                text,
                list(node, "quotes", AnnotatedFile::attribution),
                list(node, "reported", AnnotatedFile::attribution),
                list(node, "vague", one -> span(one.isArray() ? one : one.get("span"))),
                list(node, "times", AnnotatedFile::time),
                node.has("figures")
                        ? Optional.of(list(node, "figures", AnnotatedFile::figure))
                        : Optional.empty(),
                list(node, "typos", AnnotatedFile::typo));
    }

    private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        for (JsonNode one : node.path(name)) {
            found.add(read.apply(one));
        }
        return found;
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                maybe(node, "span"),
                node.has("span"),
                maybe(node, "speaker"),
                node.path("speaker_name").asString(node.path("speaker_text").asString("")),
                maybe(node, "cue"),
                list(node, "cue_alts", AnnotatedFile::span),
                maybe(node, "outlet"),
                node.path("partial").asBoolean(false));
    }

    private static Time time(JsonNode node) {
        return new Time(
                span(node.get("span")),
                node.path("type").asString(""),
                node.path("value").asString(""),
                list(node, "alt_values", JsonNode::asString));
    }

    private static Figure figure(JsonNode node) {
        return new Figure(span(node.get("span")), node.path("value").asString(""));
    }

    private static Typo typo(JsonNode node) {
        return new Typo(node.get("offset").asInt(), node.get("kind").asString());
    }

    private static Optional<Span> maybe(JsonNode node, String name) {
        JsonNode one = node.path(name);
        return one.isArray() ? Optional.of(span(one)) : Optional.empty();
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }
}
