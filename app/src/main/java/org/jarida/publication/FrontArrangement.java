package org.jarida.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the desk decided about the front page. What it left open is filled by the automatic order.
 *
 * @param top articles of the opening, the lead first; 0 for one that the automatic order fills
 * @param sections numbers of sections in the order of their strips; the others follow in the
 *     paper's order
 * @param hidden numbers of sections without a strip
 * @param firsts article shown first in a section's strip, by the section's number
 * @param breaking line above everything
 * @param until when all but the breaking line is left to the automatic order again
 */
public record FrontArrangement(
        List<Long> top,
        List<Long> sections,
        List<Long> hidden,
        Map<Long, Long> firsts,
        Optional<Breaking> breaking,
        Optional<Instant> until) {
    /** How many articles the opening has. */
    public static final int TOP = 4;

    /** Everything left to the automatic order. */
    public static final FrontArrangement AUTOMATIC =
            new FrontArrangement(
                    List.of(), List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());

    public FrontArrangement {
        top = List.copyOf(top);
        sections = List.copyOf(sections);
        hidden = List.copyOf(hidden);
        firsts = Map.copyOf(firsts);
    }

    /**
     * @param article that it leads to; 0 for none
     * @param until when it goes by itself
     */
    public record Breaking(String text, long article, Instant until) {}

    /** What of it holds at a moment. */
    public FrontArrangement at(Instant now) {
        Optional<Breaking> line = breaking.filter(one -> one.until().isAfter(now));
        return until.filter(end -> !end.isAfter(now)).isPresent()
                ? new FrontArrangement(
                        List.of(), List.of(), List.of(), Map.of(), line, Optional.empty())
                : new FrontArrangement(top, sections, hidden, firsts, line, until);
    }

    /** The next moment at which it shows something else by itself. */
    public Optional<Instant> changesAt(Instant now) {
        return Stream.concat(
                        breaking.map(Breaking::until).stream(), until.stream())
                .filter(now::isBefore)
                .min(Instant::compareTo);
    }
}
