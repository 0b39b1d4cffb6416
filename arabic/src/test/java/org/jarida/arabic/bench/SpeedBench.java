package org.jarida.arabic.bench;

import java.util.concurrent.TimeUnit;
import org.jarida.arabic.SampleNews;
import org.jarida.arabic.fold.SearchFolding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long texts take to read and to proof: {@code ./jarida bench arabic-speed}. */
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SpeedBench {

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(SpeedBench.class.getName()).build()).run();
    }

    /** Texts of growing length: in linear time each step costs ten times the one before. */
    @State(Scope.Benchmark)
    public static class Growing {
        @Param({"8", "80", "800"})
        public int kilobytes;

        String text = "";

        @Setup
        public void write() {
            text = SampleNews.article(kilobytes * 1024, 7);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Object article(Growing given) {
        return SearchFolding.of(given.text);
    }

    /** The worst texts that we can think of, once each. */
    @State(Scope.Benchmark)
    public static class Hard {
        @Param({"10 MB", "100000 opening marks", "100000 straight marks"})
        public String kind = "";

        String text = "";

        @Setup
        public void write() {
            text =
                    switch (kind) {
                        case "10 MB" -> SampleNews.article(10 << 20, 7);
                        case "100000 opening marks" -> "«".repeat(100_000);
                        default -> "قال \"".repeat(100_000);
                    };
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public Object hard(Hard given) {
        return SearchFolding.of(given.text);
    }
}
