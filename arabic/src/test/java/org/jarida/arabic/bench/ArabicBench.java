package org.jarida.arabic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.SearchBench.Article;
import tools.jackson.databind.JsonNode;

/**
 * How well the library reads: {@code ./jarida bench arabic [--held-out] [FOLDER]}.
 *
 * <p>Rules are written with the development articles in view; the last {@value #HELD_OUT} by id are
 * kept aside, and {@code --held-out} scores those alone. {@code --paragraphs} scores the news of
 * our own in paragraphs.txt and passages.txt instead.
 */
public final class ArabicBench {

    /** Beside the project's folder, which the launcher names. */
    private static final Path DEFAULT =
            Path.of(System.getProperty("jarida.root", "."), "../shared/data/annotated").normalize();

    private static final int HELD_OUT = 10;

    private final Path folder;
    private final List<Annotated> articles;

    private ArabicBench(Path folder, List<Annotated> articles) {
        this.folder = folder;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        if (given.remove("--paragraphs")) {
            paragraphs();
            return;
        }
        boolean heldOut = given.remove("--held-out");
        Path folder = given.isEmpty() ? DEFAULT : Path.of(given.getFirst());
        Path file = folder.resolve("articles.jsonl");
        if (!Files.isReadable(file)) {
            System.err.println(
                    "jarida: there are no annotated articles in "
                            + folder
                            + ": name the folder that holds articles.jsonl,"
                            + " as in ./jarida bench arabic FOLDER.");
            System.exit(2);
        }
        List<Annotated> all = AnnotatedFile.read(file);
        int split = Math.max(0, all.size() - HELD_OUT);
        List<Annotated> chosen = heldOut ? all.subList(split, all.size()) : all.subList(0, split);
        new ArabicBench(folder, chosen).print(heldOut ? "held-out" : "development");
    }

    /** Of our own news only the statements are annotated. */
    private static void paragraphs() {
        for (String file : List.of(Paragraphs.SHORT, Paragraphs.PASSAGES)) {
            for (boolean aside : new boolean[] {false, true}) {
                List<Annotated> own = Paragraphs.read(file, aside);
                System.out.printf(
                        "%d of %s %s%n",
                        own.size(), file, aside ? "kept aside" : "rules were written with");
                print(Scorer.score(own, own.stream().map(Ours::read).toList()));
            }
        }
    }

    private static void print(Map<Task, Score> scores) {
        for (Task task : Task.STATEMENTS) {
            Score score = scores.get(task);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s%7.1f of %d%n",
                    task.words(),
                    100 * score.f1(),
                    score.gold());
        }
        System.out.println();
    }

    private void print(String name) throws IOException {
        Map<Task, Score> ours = Scorer.score(articles, found(Ours::read));
        Map<Task, Line> anchors = anchors();
        System.out.printf(
                "%d %s articles%n%n%-30s%7s%7s%7s%6s%6s%6s   %7s  %s%n",
                articles.size(),
                name,
                "task",
                "P",
                "R",
                "F1",
                "right",
                "found",
                "gold",
                "F1",
                "anchor");
        for (Task task : Task.values()) {
            Score score = ours.get(task);
            Line anchor = anchors.get(task);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s%7.1f%7.1f%7.1f%6d%6d%6d   %s%n",
                    task.words(),
                    100 * score.precision(),
                    100 * score.recall(),
                    100 * score.f1(),
                    score.right(),
                    score.system(),
                    score.gold(),
                    anchor == null ? "" : anchor.shown());
        }
        search();
    }

    /** One anchor's score of one task. */
    private record Line(String anchor, Score score) {
        String shown() {
            return String.format(Locale.ROOT, "%7.1f  %s", 100 * score.f1(), anchor);
        }
    }

    private Map<Task, Line> anchors() throws IOException {
        Map<Task, Line> lines = new EnumMap<>(Task.class);
        add(
                lines,
                "everything between marks",
                Anchor::marks,
                Task.QUOTES_EXACT,
                Task.QUOTES,
                Task.FULL_QUOTES,
                Task.QUOTES_SPEAKER);
        add(lines, "a list of cues", Anchor::cueList, Task.ATTRIBUTIONS, Task.ATTRIBUTIONS_SPEAKER);
        add(lines, "a list of words", Anchor::vagueList, Task.VAGUE_EXACT, Task.VAGUE);
        add(lines, "cue (given) to full stop", Anchor::cueToFullStop, Task.EXTENTS);
        add(lines, "digits and next word", Anchor::digits, Task.FIGURES_EXACT, Task.FIGURES_VALUE);
        Path silver = folder.resolve("silver-heideltime.jsonl");
        if (Files.isReadable(silver)) {
            // HeidelTime itself is GPL and no dependency: what it found is read from a file.
            Map<String, List<Time>> times = AnnotatedFile.times(silver);
            add(
                    lines,
                    "HeidelTime 2.2.1 (from " + silver.getFileName() + ")",
                    one -> Annotated.empty(one).withTimes(times.getOrDefault(one.id(), List.of())),
                    Task.TIMES_EXACT,
                    Task.TIMES,
                    Task.TIMES_VALUE,
                    Task.TIMES_NO_REF,
                    Task.TIMES_NO_REF_VALUE);
        }
        return lines;
    }

    private void add(
            Map<Task, Line> lines, String name, UnaryOperator<Annotated> anchor, Task... tasks) {
        Map<Task, Score> scores = Scorer.score(articles, found(anchor));
        for (Task task : tasks) {
            lines.put(task, new Line(name, scores.get(task)));
        }
    }

    private List<Annotated> found(UnaryOperator<Annotated> system) {
        return articles.stream().map(system).toList();
    }

    private void search() throws IOException {
        Path file = folder.resolveSibling("jawhara").resolve("articles.jsonl");
        if (!Files.isReadable(file)) {
            System.out.println("\nsearch: there is no " + file + ", so it is not measured.");
            return;
        }
        List<Article> collection = new ArrayList<>();
        for (JsonNode node : AnnotatedFile.lines(file)) {
            collection.add(new Article(node.get("title").asString(), node.get("text").asString()));
        }
        new SearchBench(collection).print();
    }
}
