package org.jarida.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words with marks: runs in reading order. Neighbouring runs of the same marks are one, and none is
 * empty, so that equal words have one form.
 */
public record RichText(List<Run> runs) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        runs = joined(runs);
    }

    public static RichText of(String text) {
        return new RichText(List.of(Run.plain(text)));
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The words without their marks. */
    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().marks().equals(run.marks())) {
                Run last = joined.removeLast();
                joined.add(new Run(last.text() + run.text(), run.marks()));
            } else {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }
}
