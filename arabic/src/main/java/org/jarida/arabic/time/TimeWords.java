package org.jarida.arabic.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.text.WordTable;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/** The words of time in a text. */
final class TimeWords {

    private static final Map<String, List<Sense>> SENSES = load();

    private static final WordSet FORMS = WordSet.of(SENSES.keySet());

    private final List<List<Hit<Sense>>> hits;

    private TimeWords(List<List<Hit<Sense>>> hits) {
        this.hits = hits;
    }

    /** A word in its place: what it means, and by which reading of the token. */
    record Hit<S extends Sense>(S sense, Stem stem) {

        int start() {
            return stem.start();
        }

        boolean definite() {
            return stem.definite();
        }
    }

    static TimeWords of(Tokens tokens) {
        List<List<Hit<Sense>>> hits = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(hitsAt(tokens, i));
        }
        return new TimeWords(hits);
    }

    /** The word of a kind at a token; null if there is none. */
    <S extends Sense> @Nullable Hit<S> at(int index, Class<S> kind) {
        if (index < 0 || index >= hits.size()) {
            return null;
        }
        List<Hit<Sense>> here = hits.get(index);
        if (here.isEmpty()) {
            return null;
        }
        for (Hit<Sense> hit : here) {
            if (kind.isInstance(hit.sense)) {
                return of(kind, hit);
            }
        }
        return null;
    }

    /** The same hit, whose word is of a kind. */
    @SuppressWarnings("unchecked")
    private static <S extends Sense> Hit<S> of(Class<S> kind, Hit<? extends Sense> hit) {
        assert kind.isInstance(hit.sense);
        return (Hit<S>) hit;
    }

    /** All words of a kind at a token. */
    <S extends Sense> List<Hit<S>> all(int index, Class<S> kind) {
        List<Hit<S>> found = List.of();
        for (Hit<Sense> hit : hits.get(index)) {
            if (kind.isInstance(hit.sense)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(of(kind, hit));
            }
        }
        return found;
    }

    /** Whether a token is any word of time. */
    boolean isAny(int index) {
        return !hits.get(index).isEmpty();
    }

    private static List<Hit<Sense>> hitsAt(Tokens tokens, int index) {
        List<Hit<Sense>> found = List.of();
        if (!Stem.isAnyIn(tokens.get(index).form(), FORMS)) {
            return found;
        }
        for (Stem stem : Stem.of(tokens, index)) {
            List<Sense> senses = SENSES.get(stem.form());
            if (senses != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                for (Sense sense : senses) {
                    found.add(new Hit<>(sense, stem));
                }
            }
        }
        return found;
    }

    private static Map<String, List<Sense>> load() {
        Map<String, List<Sense>> senses = new HashMap<>();
        for (WordTable.Row row : WordTable.rows(TimeWords.class, "time-words.txt")) {
            Sense sense = sense(row.key().split(" "));
            for (String form : row.words()) {
                List<Sense> known = senses.computeIfAbsent(form, key -> new ArrayList<>(2));
                if (!known.contains(sense)) {
                    known.add(sense);
                }
            }
        }
        for (WordTable.Row row : WordTable.rows(TimeWords.class, "references.txt")) {
            senses.computeIfAbsent(row.words().getFirst(), key -> new ArrayList<>(2))
                    .add(new Sense.Reference(row.key(), row.words()));
        }
        senses.replaceAll((form, list) -> List.copyOf(list));
        return Map.copyOf(senses);
    }

    private static Sense sense(String[] key) {
        return switch (key[0]) {
            case "unit" -> new Sense.UnitWord(Unit.valueOf(key[1]), Amount.valueOf(key[2]));
            case "month" -> new Sense.MonthWord(Integer.parseInt(key[1]), key[2].equals("sure"));
            case "firstof" ->
                    new Sense.MonthPair(Integer.parseInt(key[1]), Integer.parseInt(key[2]));
            case "hijri" -> new Sense.HijriMonth(Integer.parseInt(key[1]));
            case "hijri2", "hijri3" ->
                    new Sense.HijriPair(Integer.parseInt(key[1]), Integer.parseInt(key[2]));
            case "weekday" -> new Sense.WeekdayWord(DayOfWeek.valueOf(key[1]));
            case "shift" -> new Sense.Shift(Direction.valueOf(key[1]));
            case "daypart" -> new Sense.DayPart(key[1]);
            case "part" -> new Sense.PeriodPart();
            case "season" -> new Sense.Season(key[1]);
            case "decade" -> new Sense.Decade(Integer.parseInt(key[1]));
            case "relative" -> new Sense.RelativeDay(Integer.parseInt(key[1]));
            case "frequency" -> new Sense.Frequency(key[1]);
            case "trigger" -> new Sense.Trigger();
            case "division" -> new Sense.Division(key[1], Integer.parseInt(key[2]));
            default -> throw new IllegalStateException("unknown kind " + key[0]);
        };
    }
}
