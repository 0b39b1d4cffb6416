package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Lengths.Length;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** What may follow the core of a length. */
record DurationTail(
        Length length,
        int next,
        boolean whole,
        boolean half,
        boolean first,
        @Nullable Direction direction,
        boolean fromEvent) {

    /** Adjectives that belong to a length: سنة كاملة, أيام متتالية. */
    private static final Set<String> WHOLE =
            WordForm.setOf(
                    "كاملة",
                    "كامل",
                    "كاملا",
                    "كاملين",
                    "متتالية",
                    "متتاليين",
                    "متتاليين",
                    "متواصلة",
                    "متتابعة",
                    "طويلة",
                    "قليلة",
                    "عديدة",
                    "عدة",
                    "واحدا",
                    "واحدة",
                    "واحد",
                    "معدودة");

    private static final Set<String> FIRST =
            WordForm.setOf("الأول", "الأولى", "الأولي", "الأوائل", "الأولين");

    private static final Set<String> AGE =
            WordForm.setOf("العمر", "عمره", "عمرها", "عمرهم", "الزمن", "الزمان");

    static DurationTail of(Reading reading, Length core) {
        Length length = core;
        int at = core.next();
        boolean half = false;
        BigDecimal part =
                reading.form(at).startsWith("و") && core.count() != null
                        ? Lengths.partValue(reading, at)
                        : null;
        part = isOwn(reading, at + 1, core.unit()) ? part : null;
        if (part != null) {
            boolean named =
                    reading.word(at + 1, Sense.UnitWord.class) != null
                            && reading.form(at + 1).startsWith("ال");
            at = named ? at + 2 : at + 1;
            length = core.plus(part, at);
            half = true;
        }
        boolean whole = reading.isIn(at, WHOLE);
        at = whole ? at + 1 : at;
        Direction direction = reading.shift(at);
        boolean first = direction == null && reading.isIn(at, FIRST);
        boolean recentOf = direction == Direction.RECENT;
        at = direction != null || first ? at + 1 : at;
        if (first || recentOf) {
            at = yearEnd(reading, at);
        }
        boolean age = reading.is(at, "من") && reading.isIn(at + 1, AGE);
        at = age ? at + 2 : at;
        boolean event = reading.is(at, "من") || reading.is(at, "علي");
        return new DurationTail(length, at, whole, half, first, direction, event);
    }

    /** سنة ونصف, سنة ونصف السنة; not ساعة وربع قرن. */
    private static boolean isOwn(Reading reading, int index, Unit unit) {
        Hit<Sense.UnitWord> hit = reading.word(index, Sense.UnitWord.class);
        return hit == null || hit.sense().unit() == unit;
    }

    /** الأولى من سنة 2016, الأولى من العام الجاري: the index after the year. */
    private static int yearEnd(Reading reading, int at) {
        boolean of = reading.is(at, "من");
        int year = of ? at + 1 : at;
        Years.Year named = Years.named(reading, year);
        named = named == null ? Years.relative(reading, year) : named;
        if (named == null && of) {
            named = Years.number(reading, year);
        }
        if (named == null && reading.form(at).startsWith("ل")) {
            named = Years.named(reading, at);
        }
        if (named != null) {
            return named.next();
        }
        boolean thisYear =
                of
                        && reading.form(year).startsWith("ال")
                        && reading.unit(year, Unit.YEAR, Sense.Amount.ONE) != null;
        return thisYear ? year + 1 : at;
    }
}
