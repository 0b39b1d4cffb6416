package org.jarida.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.staff.Editor;

/** From the answer of "publish" until readers see it, while ten thousand requests a second come. */
final class VisibleBench {
    private static final int PUBLICATIONS = 200;

    /** With it, 64 connections ask about ten thousand times a second. */
    private static final int PAUSE_MILLISECONDS = 5;

    private VisibleBench() {}

    static void run() throws IOException {
        Path folder = Newspapers.folder(1_000);
        try (TestPaper paper = Newspapers.start(folder)) {
            int port = paper.where().port();
            List<String> paths = new ArrayList<>(Newspapers.articles(paper, 100));
            paths.add("/");
            paths.add("/feeds/rss.xml");
            Wrk.output(port, paths, 10, 0);
            CompletableFuture<String> load =
                    CompletableFuture.supplyAsync(
                            () -> Wrk.output(port, paths, 30, PAUSE_MILLISECONDS));
            List<Double> times = new ArrayList<>();
            int old = 0;
            try (Reader reader = new Reader(port)) {
                for (int i = 0; i < PUBLICATIONS; i++) {
                    String title = "خبر عاجل رقم " + System.nanoTime();
                    String path = publish(paper, title);
                    long start = System.nanoTime();
                    for (String shown : List.of(path, "/", "/feeds/rss.xml")) {
                        while (!shows(reader, shown, title)) {
                            old++;
                        }
                    }
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
            String said = load.join();
            System.out.printf(
                    "%npublish to visible (article, front page and feed, one after the other)%n"
                            + "%d publications, median %.2f ms, p99 %.2f ms; old pages after it: %d%n",
                    PUBLICATIONS,
                    Figures.median(times),
                    Figures.share(times.stream().mapToDouble(t -> t).toArray(), 99),
                    old);
            said.lines()
                    .filter(line -> line.matches(".*(Requests/sec|Non-2xx|Socket errors).*"))
                    .forEach(line -> System.out.println("load beside it: " + line.strip()));
        }
    }

    private static String publish(TestPaper paper, String title) {
        long id =
                paper.draft(
                        Kind.NEWS,
                        new Content(
                                title,
                                "",
                                Body.ofLines("نصّ الخبر."),
                                List.of("مها"),
                                Optional.empty()));
        Published published =
                (Published)
                        paper.part(Publish.class).publish(Editor.operator(), id, Clock.systemUTC());
        return Newspapers.encoded(published.address());
    }

    private static boolean shows(Reader reader, String path, String title) {
        return new String(reader.get(path, "identity").body(), StandardCharsets.UTF_8)
                .contains(title);
    }
}
