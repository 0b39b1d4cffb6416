package org.jarida.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportArticles;
import org.jarida.exchange.ImportArticles.Progress;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents show is so. */
@Tag("once")
class DocumentsTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleOfTheImportFormatIsTakenIn(@TempDir Path folder) throws IOException {
        String document = read("docs/handbook/import-format.md");
        Path file = folder.resolve("example.jsonl");
        Files.writeString(file, all(document, "(?s)```jsonl\\n(.*?)```").getFirst());

        try (TestPaper paper = TestPaper.start()) {
            Progress done =
                    paper.part(ImportArticles.class)
                            .importFile(file, Editor.operator(), new Strict());
            assertThat(done).isEqualTo(new Progress(2, 2, 0, 0));
            assertThat(paper.get("/محليات/1-الجسر-يفتح-غدا").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void everyCommandThatADocumentNamesIsInTheHelp() throws IOException {
        String help = read("jarida");
        for (Path document : documents()) {
            for (String command : all(Files.readString(document), "\\./jarida ([a-z]+)")) {
                assertThat(help)
                        .as(document.toString())
                        .containsPattern("\\b" + command + "\\b.*\\)|\\./jarida " + command);
            }
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path document : documents()) {
            for (String link : all(Files.readString(document), "]\\(([^)#]+)\\)")) {
                boolean outside = link.startsWith("http");
                if (!outside && !Files.exists(document.resolveSibling(link))) {
                    broken.add(document + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDependencyIsExplained() throws IOException {
        String explained = read("docs/dependencies.md");
        List<String> names = new ArrayList<>();
        for (String pom : List.of("pom.xml", "app/pom.xml", "arabic/pom.xml")) {
            names.addAll(all(read(pom), "<artifactId>([^<$]+)</artifactId>"));
        }
        names.addAll(all(read("app/src/main/web/package.json"), "\"([@a-z][^\"]*)\": \"\\d"));
        names.removeAll(List.of("jarida", "app"));
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(explained).contains(name));
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .forEach(documents::add);
        }
        documents.add(ROOT.resolve("arabic/README.md"));
        return documents;
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static final class Strict implements ImportArticles.Listener {
        @Override
        public void refused(long line, String field, String reason) {
            throw new AssertionError(line + " " + field + " " + reason);
        }

        @Override
        public void progress(Progress progress) {
            assertThat(progress.refused()).isZero();
        }
    }
}
