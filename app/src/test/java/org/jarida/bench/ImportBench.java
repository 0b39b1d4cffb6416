package org.jarida.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jarida.TestPaper;
import org.jarida.exchange.ImportArticles;
import org.jarida.exchange.ImportArticles.Progress;
import org.jarida.staff.Editor;

/** How many articles a second an archive is taken in with: three runs, each into a new paper. */
public final class ImportBench {
    private static final int RUNS = 3;

    private ImportBench() {}

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        Path file = Files.createTempFile("jarida-bench", ".jsonl");
        MadeUpArchive.write(file, articles);
        System.out.printf(
                Locale.ROOT,
                "%,d articles, %,d MB, %d processors%n",
                articles,
                Files.size(file) >> 20,
                Runtime.getRuntime().availableProcessors());
        List<Long> rates = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            rates.add(rate(file, articles));
            System.out.printf(Locale.ROOT, "run %d: %,d articles a second%n", run, rates.getLast());
        }
        Collections.sort(rates);
        System.out.printf(Locale.ROOT, "median: %,d articles a second%n", rates.get(RUNS / 2));
        Files.delete(file);
        System.exit(0);
    }

    private static long rate(Path file, int articles) {
        try (TestPaper paper = TestPaper.start()) {
            long start = System.nanoTime();
            Progress done =
                    paper.part(ImportArticles.class)
                            .importFile(file, Editor.operator(), new Silent());
            long nanoseconds = System.nanoTime() - start;
            if (done.taken() != articles) {
                throw new IllegalStateException("taken in: " + done);
            }
            return articles * 1_000_000_000L / nanoseconds;
        }
    }

    /** Nothing is refused, and progress would cost time; for every benchmark. */
    static final class Silent implements ImportArticles.Listener {
        @Override
        public void refused(long line, String field, String reason) {
            throw new IllegalStateException(line + " " + field + " " + reason);
        }

        @Override
        public void progress(Progress progress) {
            // Counted at the end.
        }
    }
}
