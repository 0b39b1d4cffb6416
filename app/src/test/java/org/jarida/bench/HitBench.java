package org.jarida.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Kept pages, beside nginx with the same bytes in files: both in turn. */
final class HitBench {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 6;
    private static final int WARM_UP_SECONDS = 25;
    private static final int PAGES = 2_000;

    private HitBench() {}

    static void run() throws IOException {
        Path folder = Newspapers.folder(10_000);
        List<String> paths = Newspapers.articles(folder, PAGES);
        try (ServerProcess ours = Newspapers.serve(folder)) {
            fill(ours, paths);
            try (ServerProcess nginx = Nginx.serve(ours, paths)) {
                compare("one page", ours, nginx, paths.subList(0, 1));
                compare("%,d pages in turn".formatted(PAGES), ours, nginx, paths);
            }
        }
    }

    /** Until each has its best form: who asks a second time has it made. */
    private static void fill(ServerProcess ours, List<String> paths) {
        try (Reader reader = new Reader(ours.port())) {
            for (int time = 0; time < 3; time++) {
                paths.forEach(reader::get);
            }
        }
        Quiet.await(ours);
    }

    private static void compare(
            String what, ServerProcess ours, ServerProcess nginx, List<String> paths) {
        // Until the last of what the JVM compiles is compiled; what a day begins with is in
        // "start".
        Wrk.run(ours, paths, WARM_UP_SECONDS);
        Wrk.run(nginx, paths, 2);
        List<Wrk.Load> of = new ArrayList<>();
        List<Wrk.Load> than = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            of.add(Wrk.run(ours, paths, SECONDS));
            than.add(Wrk.run(nginx, paths, SECONDS));
        }
        System.out.printf("%nhit, %d connections, %s%n", Wrk.CONNECTIONS, what);
        System.out.printf("%-28s %10s %10s %8s%n", "", "ours", "nginx", "ratio");
        print("requests a second", of, than, Wrk.Load::rate);
        print("p99, ms", of, than, Wrk.Load::p99);
        print("CPU a request, µs", of, than, Wrk.Load::cpu);
    }

    private static void print(
            String what,
            List<Wrk.Load> ours,
            List<Wrk.Load> nginx,
            ToDoubleFunction<Wrk.Load> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(
                    figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(nginx.get(round)));
        }
        System.out.printf(
                "%-28s %10.2f %10.2f %8.2f%n",
                what, median(ours, figure), median(nginx, figure), Figures.median(ratios));
    }

    private static double median(List<Wrk.Load> loads, ToDoubleFunction<Wrk.Load> figure) {
        return Figures.median(loads.stream().map(figure::applyAsDouble).toList());
    }
}
