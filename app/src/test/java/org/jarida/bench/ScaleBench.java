package org.jarida.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.TestPaper;
import org.jarida.paper.PaperStore;
import org.jarida.platform.ChangeLog;
import org.jarida.publication.PublishedArticles;

/** Each kind of page on the way of a miss, in newspapers of different sizes. */
final class ScaleBench {
    private static final int TIMES = 300;
    private static final int TO_WARM_UP = 200;

    private ScaleBench() {}

    static void run(List<Integer> sizes) throws IOException {
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        for (int size : sizes) {
            try (TestPaper paper = Newspapers.start(Newspapers.folder(size))) {
                kinds(paper)
                        .forEach(
                                (kind, path) ->
                                        medians.computeIfAbsent(kind, _ -> new ArrayList<>())
                                                .add(median(paper, path)));
            }
        }
        System.out.printf("%nmiss by size of the newspaper, median in ms (in one process)%n");
        System.out.printf("%-12s", "");
        sizes.forEach(size -> System.out.printf(" %,12d", size));
        System.out.printf(" %8s%n", "ratio");
        medians.forEach(ScaleBench::print);
    }

    private static void print(String kind, List<Double> medians) {
        System.out.printf("%-12s", kind);
        medians.forEach(median -> System.out.printf(" %12.2f", median));
        System.out.printf(" %8.2f%n", medians.getLast() / medians.getFirst());
    }

    private static Map<String, String> kinds(TestPaper paper) {
        String article = Newspapers.articles(paper, 1).getFirst();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("front", "/");
        kinds.put("section", article.substring(0, article.lastIndexOf('/')));
        kinds.put("article", article);
        kinds.put("archive", "/archive");
        kinds.put("month", "/archive/2024/12");
        kinds.put("day", "/archive/2024/12/12");
        kinds.put("feed", "/feeds/rss.xml");
        kinds.put("sitemap", "/sitemap.xml");
        return kinds;
    }

    private static double median(TestPaper paper, String path) {
        double[] times = new double[TIMES];
        try (Reader reader = new Reader(paper.where().port())) {
            for (int i = -TO_WARM_UP; i < TIMES; i++) {
                // Everything that is kept shows one of these.
                paper.database()
                        .change(
                                sql ->
                                        ChangeLog.append(
                                                sql,
                                                Instant.now(),
                                                Set.of(PaperStore.TAG, PublishedArticles.LATEST)));
                long start = System.nanoTime();
                if (reader.get(path).status() != 200) {
                    throw new IllegalStateException(path);
                }
                times[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
            }
        }
        return Figures.share(times, 50);
    }
}
