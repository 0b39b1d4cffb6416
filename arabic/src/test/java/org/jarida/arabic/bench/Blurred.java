package org.jarida.arabic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.Annotated.Typo;
import org.jarida.arabic.text.Span;

/** The gold as a middling system would find it: moved, mixed up, left out and made twice. */
final class Blurred {

    private final Random random;

    private Blurred(long seed) {
        this.random = new Random(seed);
    }

    static Annotated of(Annotated gold) {
        Blurred blurred = new Blurred(gold.id().hashCode());
        return new Annotated(
                gold.id(),
                gold.date(),
                gold.text(),
                blurred.attributions(gold.quotes()),
                blurred.attributions(gold.reported()),
                blurred.spans(gold.vague()),
                blurred.times(gold.times()),
                Optional.of(blurred.figures(gold.figures().orElse(List.of()))),
                blurred.typos(gold.typos()));
    }

    private List<Attribution> attributions(List<Attribution> all) {
        List<Attribution> found = new ArrayList<>();
        for (Attribution one : all) {
            if (chance(5)) {
                continue;
            }
            boolean delimited = !chance(6);
            found.add(
                    new Attribution(
                            delimited ? one.span().map(this::moved) : one.span(),
                            true,
                            chance(4) ? Optional.empty() : one.speaker().map(this::moved),
                            chance(3) ? one.speakerName() : "",
                            one.otherCues().isEmpty() || chance(2)
                                    ? one.cue().map(this::moved)
                                    : Optional.of(one.otherCues().getFirst()),
                            List.of(),
                            one.outlet().map(this::moved),
                            false));
        }
        return found;
    }

    private List<Span> spans(List<Span> all) {
        return all.stream().map(this::moved).toList();
    }

    private List<Time> times(List<Time> all) {
        List<Time> found = new ArrayList<>();
        for (Time one : all) {
            String value = chance(4) ? "PAST_REF" : one.value();
            found.add(new Time(moved(one.span()), one.type(), value, List.of()));
            if (chance(8)) {
                found.add(new Time(moved(one.span()), one.type(), value + "T10:00", List.of()));
            }
        }
        return found;
    }

    private List<Figure> figures(List<Figure> all) {
        return all.stream()
                .map(
                        one ->
                                new Figure(
                                        moved(one.span()),
                                        chance(3) ? "0" + one.value() : one.value()))
                .toList();
    }

    private List<Typo> typos(List<Typo> all) {
        return all.stream()
                .map(
                        one ->
                                new Typo(
                                        one.offset() + random.nextInt(4),
                                        chance(4) ? "tatweel" : one.kind()))
                .toList();
    }

    /** Each end up to three characters off, now and then far off. */
    private Span moved(Span span) {
        int by = chance(10) ? 20 : 0;
        int start = Math.max(0, span.start() + random.nextInt(4) - 1 + by);
        int end = span.end() + random.nextInt(4) - 1 + by;
        return new Span(start, Math.max(end, start + 1));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }
}
