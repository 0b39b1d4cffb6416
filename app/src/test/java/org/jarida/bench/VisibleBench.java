package org.jarida.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.staff.Editor;

/** From the answer of "publish" until readers see it, while ten thousand requests a second come. */
final class VisibleBench {
    private static final int TO_WARM_UP = 300;

    private static final int PUBLICATIONS = 200;
    private static final List<String> KINDS = List.of("article", "front page", "feed");

    /** With it, 64 connections ask about ten thousand times a second. */
    private static final int PAUSE_MILLISECONDS = 5;

    private VisibleBench() {}

    static void run() throws IOException {
        Path folder = Newspapers.copy(1_000);
        try (TestPaper paper = Newspapers.start(folder);
                ExecutorService readers = Executors.newFixedThreadPool(KINDS.size())) {
            int port = paper.where().port();
            List<String> paths = new ArrayList<>(Newspapers.articles(paper, 100));
            paths.add("/");
            paths.add("/feeds/rss.xml");
            for (int i = 0; i < TO_WARM_UP; i++) {
                publish(paper, readers);
            }
            CompletableFuture<String> load =
                    CompletableFuture.supplyAsync(
                            () -> Wrk.output(port, paths, 30, PAUSE_MILLISECONDS));
            List<List<Seen>> seen = new ArrayList<>();
            for (int i = 0; i < PUBLICATIONS; i++) {
                seen.add(publish(paper, readers));
            }
            print(seen);
            load.join()
                    .lines()
                    .filter(line -> line.matches(".*(Requests/sec|Non-2xx|Socket errors).*"))
                    .forEach(line -> System.out.println("load beside it: " + line.strip()));
        }
    }

    private static void print(List<List<Seen>> seen) {
        System.out.printf(
                "%npublish to visible, %,d publications, each page asked at once after the answer%n"
                        + "%-12s %12s %12s%n",
                PUBLICATIONS, "", "median, ms", "p99, ms");
        for (int i = 0; i < KINDS.size(); i++) {
            int kind = i;
            double[] times = seen.stream().mapToDouble(one -> one.get(kind).after()).toArray();
            System.out.printf(
                    "%-12s %12.2f %12.2f%n",
                    KINDS.get(i), Figures.share(times, 50), Figures.share(times, 99));
        }
        System.out.printf(
                "old pages after the answer: %d%n",
                seen.stream().flatMap(List::stream).mapToInt(Seen::old).sum());
    }

    /**
     * When a reader saw it, and what she saw before.
     *
     * @param after milliseconds from the answer of "publish"
     */
    private record Seen(double after, int old) {}

    /** Publishes, and asks for the article, the front page and the feed at the same time. */
    private static List<Seen> publish(TestPaper paper, ExecutorService readers) {
        String title = "خبر عاجل رقم " + System.nanoTime();
        String path = publish(paper, title);
        long answered = System.nanoTime();
        int port = paper.where().port();
        return List.of(path, "/", "/feeds/rss.xml").stream()
                .map(shown -> readers.submit(() -> await(port, shown, title, answered)))
                .toList()
                .stream()
                .map(VisibleBench::get)
                .toList();
    }

    private static Seen await(int port, String path, String title, long answered) {
        int old = 0;
        try (Reader reader = new Reader(port)) {
            while (!shows(reader, path, title)) {
                old++;
            }
        }
        return new Seen((System.nanoTime() - answered) / 1e6, old);
    }

    private static Seen get(Future<Seen> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
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
