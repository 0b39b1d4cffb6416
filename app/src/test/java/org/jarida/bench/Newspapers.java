package org.jarida.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportArticles;
import org.jarida.platform.PageSettings;
import org.jarida.platform.Settings;
import org.jarida.platform.TrustedProxies;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;

/** Newspapers of made-up articles on SQLite, kept in the build folder from one run to the next. */
final class Newspapers {
    private static final Path FOLDER = Path.of("target", "bench");

    private Newspapers() {}

    /** The data folder of one with so many articles. */
    static Path folder(int articles) throws IOException {
        Path folder = FOLDER.resolve("paper-" + articles).toAbsolutePath();
        Path whole = folder.resolve("whole");
        if (!Files.exists(whole)) {
            Files.createDirectories(folder);
            Path file = Files.createTempFile("jarida-bench", ".jsonl");
            System.out.printf("taking in %,d articles, once…%n", articles);
            MadeUpArchive.write(file, articles);
            try (TestPaper paper = start(folder)) {
                paper.part(ImportArticles.class)
                        .importFile(file, Editor.operator(), new ImportBench.Silent());
            }
            Files.delete(file);
            Files.createFile(whole);
        }
        return folder;
    }

    /** The same, to be written in: the kept ones stay as they are. */
    static Path copy(int articles) throws IOException {
        Path copy = Files.createTempDirectory("jarida-bench");
        Files.copy(folder(articles).resolve("jarida.db"), copy.resolve("jarida.db"));
        return copy;
    }

    /** Served by this process. */
    static TestPaper start(Path folder) {
        int port = TestPaper.freePort();
        return TestPaper.start(
                new Settings(
                        folder,
                        URI.create("http://localhost:" + port),
                        "localhost",
                        port,
                        0,
                        Optional.empty(),
                        folder.resolve("files"),
                        Optional.empty(),
                        TrustedProxies.NONE,
                        PageSettings.USUAL),
                Clock.systemUTC());
    }

    /** Served by a process of its own, as an operator starts it. */
    static ServerProcess serve(Path folder) {
        int port = TestPaper.freePort();
        return ServerProcess.start(
                port,
                Path.of(".."),
                List.of(
                        "./jarida",
                        "serve",
                        "--data",
                        folder.toString(),
                        "--port",
                        Integer.toString(port)));
    }

    /** The paths of the newest articles of such a newspaper. */
    static List<String> articles(Path folder, int most) {
        try (TestPaper paper = start(folder)) {
            return articles(paper, most);
        }
    }

    static List<String> articles(TestPaper paper, int most) {
        return paper
                .database()
                .read(sql -> PublishedArticles.newest(sql, Optional.empty(), most))
                .stream()
                .map(listing -> encoded(listing.address()))
                .toList();
    }

    /** As it goes over the wire. */
    static String encoded(String path) {
        return URI.create(path).toASCIIString();
    }
}
