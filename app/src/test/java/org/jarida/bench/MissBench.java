package org.jarida.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages that nobody has asked for yet, on SQLite, by a single client. */
final class MissBench {
    private static final int PAGES = 2_000;
    private static final int BATCHES = 9;

    /** A server that has just started is not what readers meet. */
    private static final int TO_WARM_UP = 4;

    private MissBench() {}

    static void run() throws IOException {
        Path folder = Newspapers.folder(100_000);
        List<String> paths = Newspapers.articles(folder, PAGES * BATCHES);
        try (ServerProcess ours = Newspapers.serve(folder)) {
            System.out.printf("%nmiss, %,d different pages a batch, one client%n", PAGES);
            System.out.printf("%-12s %14s %14s%n", "batch", "median, ms", "CPU a page, ms");
            List<Double> medians = new ArrayList<>();
            List<Double> cpus = new ArrayList<>();
            for (int batch = 0; batch < BATCHES; batch++) {
                List<String> some = paths.subList(batch * PAGES, (batch + 1) * PAGES);
                Quiet.await(ours);
                long before = ours.cpuMilliseconds();
                double median = Figures.share(latencies(ours, some), 50);
                double cpu = (ours.cpuMilliseconds() - before) / (double) PAGES;
                boolean counts = batch >= TO_WARM_UP;
                System.out.printf(
                        "%-12s %14.2f %14.2f%n",
                        (batch + 1) + (counts ? "" : " warm-up"), median, cpu);
                if (counts) {
                    medians.add(median);
                    cpus.add(cpu);
                }
            }
            System.out.printf(
                    "%-12s %14.2f %14.2f%n",
                    "median", Figures.median(medians), Figures.median(cpus));
            squeeze(ours, paths.subList((BATCHES - 1) * PAGES, BATCHES * PAGES));
            System.out.printf(
                    "memory after it: %d MB resident (heap at most 512 MB)%n",
                    ours.residentMegabytes());
        }
    }

    private static double[] latencies(ServerProcess ours, List<String> paths) {
        double[] latencies = new double[paths.size()];
        try (Reader reader = new Reader(ours.port())) {
            for (int i = 0; i < latencies.length; i++) {
                long start = System.nanoTime();
                if (reader.get(paths.get(i)).status() != 200) {
                    throw new IllegalStateException(paths.get(i));
                }
                latencies[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return latencies;
    }

    /** Asked twice more, the same pages get their best forms in the background. */
    private static void squeeze(ServerProcess ours, List<String> paths) {
        Quiet.await(ours);
        long before = ours.cpuMilliseconds();
        latencies(ours, paths);
        latencies(ours, paths);
        Quiet.await(ours);
        System.out.printf(
                "best compression in the background, once asked again: %.2f ms of CPU a page%n",
                (ours.cpuMilliseconds() - before) / (double) PAGES);
    }
}
