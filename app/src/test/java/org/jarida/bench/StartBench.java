package org.jarida.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the command to the first page. */
final class StartBench {
    private static final int RUNS = 5;

    private StartBench() {}

    static void run(int articles) throws IOException {
        Path folder = Newspapers.folder(articles);
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            try (ServerProcess ours = Newspapers.serve(folder)) {
                seconds.add((System.nanoTime() - start) / 1e9);
                Quiet.await(ours);
                megabytes.add((double) ours.residentMegabytes());
            }
        }
        System.out.printf(
                "%nstart with %,d articles: %.2f s to the first page, %.0f MB resident%n",
                articles, Figures.median(seconds), Figures.median(megabytes));
    }
}
