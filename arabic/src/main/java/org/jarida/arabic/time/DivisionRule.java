package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.Amount;
import org.jarida.arabic.time.Sense.Direction;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Quarters and halves of a year, and seasons: الربع الأول من 2017, الثلاثي الأول, صيف 2015. */
final class DivisionRule implements TimeRule {

    private static final Set<String> OF = WordForm.setOf("من", "ل");
    private static final WordSet SEASON_WORDS = WordForm.setOf("فصل", "موسم");
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Hit<Sense.Division> division = reading.word(index, Sense.Division.class);
        return division != null && division.definite()
                ? division(reading, index, division)
                : season(reading, index);
    }

    private static @Nullable Match division(Reading reading, int index, Hit<Sense.Division> hit) {
        Ordinal ordinal = reading.ordinal(index + 1);
        boolean last = reading.is(index + 1, "الاخير");
        int number = last ? hit.sense().count() : ordinal == null ? 0 : ordinal.value();
        int next = last || ordinal == null ? index + 2 : ordinal.next();
        if (number < 1 || number > hit.sense().count()) {
            return null;
        }
        int at = reading.isIn(next, OF) ? next + 1 : next;
        Years.Year year = year(reading, at, at > next);
        boolean own =
                reading.form(index).endsWith("ثلاثي") || reading.form(index).endsWith("سداسي");
        if (year == null && !own) {
            return null;
        }
        int value = year == null ? reading.today().getYear() : year.year();
        String letter = hit.sense().letter() + number;
        return new Match(
                hit.start(),
                year == null ? next : year.next(),
                Meaning.date(Meaning.yearValue(value) + "-" + letter),
                "time.division",
                year == null ? LIKELY : CERTAIN);
    }

    private static Years.@Nullable Year year(Reading reading, int at, boolean of) {
        Years.Year year = Years.named(reading, at);
        year = year == null ? Years.relative(reading, at) : year;
        if (year == null && of) {
            year = Years.number(reading, at);
        }
        boolean bare =
                year == null
                        && of
                        && reading.form(at).startsWith("ال")
                        && reading.unit(at, Unit.YEAR, Amount.ONE) != null;
        return bare ? new Years.Year(reading.today().getYear(), false, at + 1) : year;
    }

    /** صيف 2015, الشتاء الماضي, هذا الصيف, صيف العام الماضي. */
    private static @Nullable Match season(Reading reading, int index) {
        boolean pointed = reading.isIn(index, Demonstratives.THIS);
        boolean word =
                reading.isStemIn(index, SEASON_WORDS) && !reading.form(index).startsWith("ال");
        Hit<Sense.Season> season =
                reading.word(pointed || word ? index + 1 : index, Sense.Season.class);
        if (season == null) {
            return null;
        }
        int at = pointed || word ? index + 2 : index + 1;
        int year = reading.today().getYear();
        int next = at;
        Direction direction = season.definite() ? reading.shift(at) : null;
        Years.Year named = season.definite() ? null : Years.tail(reading, at);
        if (named != null && !reading.is(at, "من")) {
            year = named.year();
            next = named.next();
        } else if (direction != null) {
            year += lastSeason(direction, season.sense().code(), reading.today().getMonthValue());
            next = at + 1;
        } else if (!pointed || !season.definite()) {
            return null;
        }
        int start = pointed || word ? reading.start(index) : season.start();
        String value = Meaning.yearValue(year) + "-" + season.sense().code();
        return new Match(start, next, Meaning.date(value), "time.season", CERTAIN);
    }

    /** الصيف الماضي in autumn is this year's, in spring that of the year before. */
    private static int lastSeason(Direction direction, String code, int month) {
        int begins =
                switch (code) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        return switch (direction) {
            case LAST, RECENT, BEFORE -> month > begins ? 0 : -1;
            case NEXT, AFTER -> month < begins ? 0 : 1;
            case THIS -> 0;
        };
    }
}
