package org.jarida.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How fast pages are: {@code ./jarida bench pages}. */
public final class PagesBench {
    private static final List<String> ALL = List.of("hit", "miss", "visible", "start", "scale");
    private static final int MILLION = 1_000_000;

    private PagesBench() {}

    /**
     * @param arguments which of {@link #ALL}; "million" for a newspaper of a million articles as
     *     well, whose taking in lasts minutes; none for all without it
     */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        System.out.printf(
                "%d processors, Java %s%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        List<String> asked = List.of(arguments);
        boolean million = asked.contains("million");
        for (String one : ALL) {
            if (asked.contains(one) || asked.isEmpty() || asked.equals(List.of("million"))) {
                run(one, million);
            }
        }
        System.exit(0);
    }

    private static void run(String one, boolean million) throws IOException {
        switch (one) {
            case "hit" -> HitBench.run();
            case "miss" -> MissBench.run();
            case "visible" -> VisibleBench.run();
            case "start" -> {
                StartBench.run(100_000);
                if (million) {
                    StartBench.run(MILLION);
                }
            }
            case "scale" ->
                    ScaleBench.run(
                            million ? List.of(1_000, 100_000, MILLION) : List.of(1_000, 100_000));
            default -> throw new IllegalArgumentException(one);
        }
    }
}
