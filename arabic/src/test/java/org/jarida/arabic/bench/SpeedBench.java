package org.jarida.arabic.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.jarida.arabic.Reader;
import org.jarida.arabic.Reading;
import org.jarida.arabic.SampleNews;
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

/**
 * How long texts take to read and proof, by one thread: {@code ./jarida bench arabic-speed}. Sizes
 * are in bytes of UTF-8, as of files.
 */
@Fork(
        value = 1,
        jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SpeedBench {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);
    private static final Reader READER = Reader.standard();

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
            text = article(kilobytes << 10);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 6, time = 4)
    @Measurement(iterations = 5, time = 2)
    public Reading article(Growing given) {
        return READER.read(given.text, DAY);
    }

    private static String article(int bytes) {
        String text = SampleNews.article(bytes, 7);
        long written = text.getBytes(StandardCharsets.UTF_8).length;
        return text.substring(0, (int) ((long) bytes * text.length() / written));
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
                        case "10 MB" -> article(10 << 20);
                        case "100000 opening marks" -> "«".repeat(100_000);
                        default -> "قال \"".repeat(100_000);
                    };
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public Reading hard(Hard given) {
        return READER.read(given.text, DAY);
    }
}
