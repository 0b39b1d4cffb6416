package org.jarida.arabic.bench;

import static org.jarida.arabic.bench.SpeakerMatch.isSame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.Annotated.Typo;
import org.jarida.arabic.bench.Matching.Pair;
import org.jarida.arabic.text.Span;

/** Scores what a system found in one article, by the rules of the annotation guidelines. */
final class Scorer {

    /** Ends may differ by this many characters and still count as exact. */
    private static final int NEAR = 2;

    private final Annotated gold;
    private final Annotated system;
    private final Map<Task, Score> scores = new EnumMap<>(Task.class);

    private Scorer(Annotated gold, Annotated system) {
        this.gold = gold;
        this.system = system;
    }

    /** The sum over articles. */
    static Map<Task, Score> score(Collection<Annotated> gold, Collection<Annotated> system) {
        Map<String, Annotated> byId = new HashMap<>();
        system.forEach(one -> byId.put(one.id(), one));
        Map<Task, Score> sum = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            sum.put(task, Score.NOTHING);
        }
        for (Annotated one : gold) {
            Annotated found = byId.getOrDefault(one.id(), Annotated.empty(one));
            score(one, found).forEach((task, score) -> sum.merge(task, score, Score::plus));
        }
        return sum;
    }

    static Map<Task, Score> score(Annotated gold, Annotated system) {
        Scorer scorer = new Scorer(gold, system);
        scorer.quotes();
        scorer.attributions();
        scorer.vague();
        scorer.times();
        scorer.typos();
        scorer.extents();
        scorer.figures();
        return scorer.scores;
    }

    private void quotes() {
        List<Attribution> theirs = gold.quotes();
        List<Attribution> ours = system.quotes();
        put(Task.QUOTES_EXACT, count(theirs, ours, Scorer::near), ours, theirs);
        var matched = Matching.of(theirs, ours, (a, b) -> common(a.span(), b.span()));
        put(Task.QUOTES, matched.size(), ours, theirs);
        put(Task.QUOTES_SPEAKER, sameSpeaker(matched), ours, theirs);

        List<Attribution> full = theirs.stream().filter(one -> !one.partial()).toList();
        List<Attribution> partial = theirs.stream().filter(Attribution::partial).toList();
        List<Attribution> rest = new ArrayList<>(ours);
        Matching.of(partial, ours, (a, b) -> near(a, b) ? 1 : 0)
                .forEach(pair -> rest.removeIf(one -> one == pair.system()));
        int right = Matching.of(full, rest, (a, b) -> common(a.span(), b.span())).size();
        put(Task.FULL_QUOTES, right, rest, full);
    }

    private void attributions() {
        List<Attribution> theirs = byCue(gold);
        List<Attribution> ours = byCue(system);
        var matched = Matching.of(theirs, ours, Scorer::cueFit);
        put(Task.ATTRIBUTIONS, matched.size(), ours, theirs);
        put(Task.ATTRIBUTIONS_SPEAKER, sameSpeaker(matched), ours, theirs);
        List<Span> theirOutlets = outlets(gold);
        List<Span> ourOutlets = outlets(system);
        int right = Matching.of(theirOutlets, ourOutlets, Scorer::common).size();
        put(Task.OUTLETS, right, ourOutlets, theirOutlets);
    }

    private void vague() {
        List<Span> theirs = gold.vague();
        List<Span> ours = system.vague();
        put(Task.VAGUE_EXACT, count(theirs, ours, Span::equals), ours, theirs);
        put(Task.VAGUE, Matching.of(theirs, ours, Scorer::common).size(), ours, theirs);
    }

    private void times() {
        List<Time> theirs = gold.times();
        List<Time> ours = system.times();
        int exact = count(theirs, ours, (a, b) -> a.span().equals(b.span()));
        put(Task.TIMES_EXACT, exact, ours, theirs);
        times(theirs, ours, Task.TIMES, Task.TIMES_VALUE);
        times(
                theirs.stream().filter(one -> !one.isReference()).toList(),
                ours.stream().filter(one -> !one.isReference()).toList(),
                Task.TIMES_NO_REF,
                Task.TIMES_NO_REF_VALUE);
    }

    private void times(List<Time> theirs, List<Time> ours, Task found, Task withValue) {
        var matched = Matching.of(theirs, ours, (a, b) -> common(a.span(), b.span()));
        put(found, matched.size(), ours, theirs);
        long right = matched.stream().filter(pair -> isRight(pair.gold(), pair.system())).count();
        put(withValue, (int) right, ours, theirs);
    }

    private void typos() {
        List<Typo> theirs = gold.typos();
        List<Typo> ours = system.typos();
        var kinds =
                Matching.of(theirs, ours, (a, b) -> a.kind().equals(b.kind()) ? place(a, b) : 0);
        put(Task.TYPOS, kinds.size(), ours, theirs);
        var places =
                Matching.of(
                        theirs,
                        ours,
                        (a, b) ->
                                place(a, b) == 0
                                        ? 0
                                        : place(a, b) + (a.kind().equals(b.kind()) ? 2 : 0));
        put(Task.TYPOS_PLACE, places.size(), ours, theirs);
    }

    private void extents() {
        List<Attribution> theirs = delimited(gold);
        if (theirs.isEmpty() && (gold.figures().isEmpty() || !gold.reported().isEmpty())) {
            return; // not annotated
        }
        List<Attribution> ours =
                delimited(system).stream().filter(one -> one.span().isPresent()).toList();
        var matched = Matching.of(theirs, ours, Scorer::cueFit);
        long right = matched.stream().filter(Scorer::sharesHalf).count();
        long without = matched.stream().filter(pair -> pair.gold().span().isEmpty()).count();
        long there = theirs.stream().filter(one -> one.span().isPresent()).count();
        scores.put(Task.EXTENTS, new Score((int) right, ours.size() - (int) without, (int) there));
    }

    private void figures() {
        if (gold.figures().isEmpty()) {
            return; // not annotated
        }
        List<Figure> theirs = gold.figures().get();
        List<Figure> ours = system.figures().orElse(List.of());
        var exact = Matching.of(theirs, ours, (a, b) -> closeness(a.span(), b.span()));
        put(Task.FIGURES_EXACT, exact.size(), ours, theirs);
        var matched = Matching.of(theirs, ours, (a, b) -> common(a.span(), b.span()));
        long right =
                matched.stream()
                        .filter(
                                pair ->
                                        plain(pair.gold().value())
                                                .equals(plain(pair.system().value())))
                        .count();
        put(Task.FIGURES_VALUE, (int) right, ours, theirs);
    }

    private void put(Task task, int right, List<?> ours, List<?> theirs) {
        scores.put(task, new Score(right, ours.size(), theirs.size()));
    }

    private static <G, S> int count(List<G> gold, List<S> system, BiPredicate<G, S> fits) {
        return Matching.of(gold, system, (a, b) -> fits.test(a, b) ? 1 : 0).size();
    }

    private static int sameSpeaker(List<Pair<Attribution, Attribution>> pairs) {
        return (int) pairs.stream().filter(pair -> isSame(pair.gold(), pair.system())).count();
    }

    /** All cues, each once: of two items with one cue the first counts, quotations first. */
    private static List<Attribution> byCue(Annotated one) {
        return eachCue(Stream.concat(one.quotes().stream(), one.reported().stream()));
    }

    private static List<Attribution> delimited(Annotated one) {
        return eachCue(one.reported().stream().filter(Attribution::delimited));
    }

    private static List<Attribution> eachCue(Stream<Attribution> items) {
        Map<Span, Attribution> byCue = new LinkedHashMap<>();
        items.forEach(item -> item.cue().ifPresent(cue -> byCue.putIfAbsent(cue, item)));
        return List.copyOf(byCue.values());
    }

    private static List<Span> outlets(Annotated one) {
        Map<Long, Span> outlets = new TreeMap<>();
        Stream.concat(
                        one.quotes().stream(),
                        one.reported().stream().filter(r -> r.cue().isPresent()))
                .flatMap(item -> item.outlet().stream())
                .forEach(span -> outlets.put(((long) span.start() << 32) + span.end(), span));
        return List.copyOf(outlets.values());
    }

    private static double cueFit(Attribution gold, Attribution system) {
        int best = common(gold.cue(), system.cue());
        for (Span other : gold.otherCues()) {
            best = Math.max(best, common(Optional.of(other), system.cue()));
        }
        return best;
    }

    private static boolean near(Attribution one, Attribution other) {
        return one.span().isPresent()
                && other.span().isPresent()
                && closeness(one.span().get(), other.span().get()) > 0;
    }

    /** 5 for the same span, less for each character that an end is off; 0 if one is too far off. */
    private static int closeness(Span one, Span other) {
        int start = Math.abs(one.start() - other.start());
        int end = Math.abs(one.end() - other.end());
        return start <= NEAR && end <= NEAR ? 2 * NEAR + 1 - start - end : 0;
    }

    private static int place(Typo one, Typo other) {
        return Math.max(0, 2 - Math.abs(one.offset() - other.offset()));
    }

    private static boolean sharesHalf(Pair<Attribution, Attribution> pair) {
        if (pair.gold().span().isEmpty()) {
            return false;
        }
        Span gold = pair.gold().span().get();
        Span ours = pair.system().span().orElseThrow();
        int common = common(gold, ours);
        return 2 * common >= gold.length() + ours.length() - common;
    }

    private static int common(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() ? common(one.get(), other.get()) : 0;
    }

    private static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private static boolean isRight(Time gold, Time system) {
        return Stream.concat(Stream.of(gold.value()), gold.otherValues().stream())
                .map(Scorer::day)
                .anyMatch(day(system.value())::equals);
    }

    /** Points are compared at day precision: 2017-02-24TEV is 2017-02-24. */
    private static String day(String value) {
        return value.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T.*", "$1");
    }

    /** A number without zeros that say nothing: 012 is 12, 1.50 is 1.5. */
    private static String plain(String value) {
        String number = value.strip().replaceFirst("^0+(?=\\d)", "");
        return number.contains(".")
                ? number.replaceFirst("0+$", "").replaceFirst("\\.$", "")
                : number;
    }
}
