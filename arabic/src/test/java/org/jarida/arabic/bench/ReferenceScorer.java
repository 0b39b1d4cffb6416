package org.jarida.arabic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The guidelines' own scorer, a Python program beside the annotations. */
final class ReferenceScorer {

    private static final Path FOLDER = Path.of("../../shared/data/annotated");
    private static final JsonMapper JSON = new JsonMapper();

    boolean isHere() throws IOException, InterruptedException {
        return Files.isReadable(FOLDER.resolve("score.py"))
                && Files.isReadable(FOLDER.resolve("articles.jsonl"))
                && hasPython();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    List<Annotated> gold() throws IOException {
        return AnnotatedFile.read(FOLDER.resolve("articles.jsonl"));
    }

    Map<Task, Score> score(List<Annotated> system) throws IOException, InterruptedException {
        Path file = Files.createTempFile("system", ".json");
        try {
            JSON.writeValue(file.toFile(), json(system));
            Process process =
                    new ProcessBuilder(
                                    "python3",
                                    FOLDER.resolve("score.py").toString(),
                                    file.toString(),
                                    "--gold",
                                    FOLDER.resolve("articles.jsonl").toString(),
                                    "--json")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            JsonNode scores = JSON.readTree(process.getInputStream());
            process.waitFor();
            return scores(scores);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<Task, Score> scores(JsonNode json) {
        Map<Task, Score> scores = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            JsonNode one = json.get(task.words());
            scores.put(
                    task,
                    new Score(
                            one.get("tp").asInt(),
                            one.get("system").asInt(),
                            one.get("gold").asInt()));
        }
        return scores;
    }

    private static ObjectNode json(List<Annotated> system) {
        ObjectNode docs = JSON.createObjectNode();
        for (Annotated one : system) {
            ObjectNode doc = docs.putObject(one.id());
            one.quotes().forEach(item -> put(doc.withArray("quotes").addObject(), item));
            one.reported().forEach(item -> put(doc.withArray("reported").addObject(), item));
            one.vague().forEach(span -> put(doc.withArray("vague").addArray(), span));
            one.times()
                    .forEach(
                            time -> {
                                ObjectNode node = doc.withArray("times").addObject();
                                put(node.putArray("span"), time.span());
                                node.put("type", time.type()).put("value", time.value());
                            });
            one.figures()
                    .orElseThrow()
                    .forEach(
                            figure -> {
                                ObjectNode node = doc.withArray("figures").addObject();
                                put(node.putArray("span"), figure.span());
                                node.put("value", figure.value());
                            });
            one.typos()
                    .forEach(
                            typo ->
                                    doc.withArray("typos")
                                            .addObject()
                                            .put("offset", typo.offset())
                                            .put("kind", typo.kind()));
        }
        return JSON.createObjectNode().set("docs", docs);
    }

    private static void put(ObjectNode node, Attribution item) {
        put(node, "span", item.span());
        put(node, "speaker", item.speaker());
        put(node, "cue", item.cue());
        put(node, "outlet", item.outlet());
        if (!item.speakerName().isEmpty()) {
            node.put("speaker_text", item.speakerName());
        }
    }

    private static void put(ObjectNode node, String name, Optional<Span> span) {
        if (span.isPresent()) {
            put(node.putArray(name), span.get());
        } else {
            node.putNull(name);
        }
    }

    private static void put(ArrayNode node, Span span) {
        node.add(span.start()).add(span.end());
    }
}
