package org.jarida.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Many readers at once, by Debian's wrk. */
final class Wrk {
    static final int CONNECTIONS = 64;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern TOTAL = Pattern.compile("(\\d+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");
    private static final Pattern BAD = Pattern.compile("Non-2xx[^\\n]*|Socket errors[^\\n]*");

    private Wrk() {}

    /**
     * What it counted.
     *
     * @param rate requests a second
     * @param p99 in milliseconds
     * @param cpu processor time that the server took for each request, in microseconds
     */
    record Load(double rate, double p99, double cpu) {}

    /** Asks for these paths in turn, over and over. */
    static Load run(ServerProcess server, List<String> paths, int seconds) {
        long before = server.cpuMilliseconds();
        String said = output(server.port(), paths, seconds, 0);
        long cpu = server.cpuMilliseconds() - before;
        Matcher bad = BAD.matcher(said);
        if (bad.find()) {
            throw new IllegalStateException(bad.group());
        }
        double total = number(TOTAL, said);
        return new Load(number(RATE, said), milliseconds(said), cpu * 1_000 / total);
    }

    /**
     * The report of a run.
     *
     * @param pause of each connection between two requests, in milliseconds
     */
    static String output(int port, List<String> paths, int seconds, int pause) {
        try {
            Path script = Files.createTempFile("bench", ".lua");
            Files.writeString(script, script(paths, pause));
            List<String> command =
                    List.of(
                            "wrk",
                            "-t1",
                            "-c" + CONNECTIONS,
                            "-d" + seconds + "s",
                            "--latency",
                            "-s",
                            script.toString(),
                            "http://localhost:" + port);
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            Files.delete(script);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The requests are made once: wrk itself must cost as little as possible. */
    private static String script(List<String> paths, int pause) {
        List<String> quoted = new ArrayList<>();
        paths.forEach(path -> quoted.add("\"" + path + "\""));
        return """
               wrk.headers["Accept-Encoding"] = "gzip"
               local paths = {%s}
               local requests = {}
               local next = 0
               function init()
                 for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
               end
               function request()
                 next = next %% #requests + 1
                 return requests[next]
               end
               """
                        .formatted(String.join(",", quoted))
                + (pause > 0 ? "function delay() return " + pause + " end\n" : "");
    }

    private static double number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("wrk said: " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double milliseconds(String text) {
        Matcher found = P99.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("wrk said: " + text);
        }
        double number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1_000;
            case "ms" -> number;
            default -> number * 1_000;
        };
    }
}
