package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** An age without a unit: سن العشرين, سن الـ18, الرابعة والعشرين من عمره, الثلاثينات من العمر. */
final class AgeRule implements TimeRule {

    private static final WordSet AGE = WordForm.setOf("سن", "عمر");
    private static final Set<String> OF_LIFE =
            WordForm.setOf("العمر", "عمره", "عمرها", "عمرهم", "عمرهما", "عمري", "عمرك", "عمرهن");
    private static final Set<String> DECADE = WordForm.setOf("عقد");
    private static final int OLDEST = 130;
    private static final double CERTAIN = 0.95;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Match match = ofLife(reading, index);
        return match == null ? afterAge(reading, index) : match;
    }

    /** الثامنة من العمر. */
    private static @Nullable Match ofLife(Reading reading, int index) {
        Ordinal ordinal = reading.ordinal(index);
        Hit<Sense.Decade> decade = reading.word(index, Sense.Decade.class);
        int next = ordinal != null ? ordinal.next() : index + 1;
        boolean life = reading.is(next, "من") && reading.isIn(next + 1, OF_LIFE);
        if (!life || (ordinal == null && decade == null)) {
            return null;
        }
        int years =
                ordinal != null ? ordinal.value() : decade == null ? 0 : decade.sense().tens() * 10;
        int start = ordinal != null ? ordinal.span().start() : decade == null ? 0 : decade.start();
        return match(start, next + 2, BigDecimal.valueOf(years));
    }

    /** سن العشرين, سن 15 عاما. */
    private static @Nullable Match afterAge(Reading reading, int index) {
        if (!reading.isStemIn(index, AGE) || reading.form(index).startsWith("ال")) {
            return null;
        }
        Numeral numeral = reading.number(index + 1);
        boolean age =
                numeral != null
                        && numeral.particles().isEmpty()
                        && numeral.intValue() > 0
                        && numeral.intValue() <= OLDEST;
        if (numeral == null || !age) {
            return null;
        }
        boolean unit = reading.word(numeral.next(), Sense.UnitWord.class) != null;
        if (unit && reading.form(index).endsWith("عمر")) {
            return null; // of عمر 15 عاما only the length counts
        }
        return match(
                startOf(reading, index),
                unit ? numeral.next() + 1 : numeral.next(),
                numeral.value());
    }

    private static int startOf(Reading reading, int index) {
        for (Stem stem : Stem.of(reading.tokens(), index)) {
            if (AGE.contains(stem.form())) {
                return stem.start();
            }
        }
        return reading.start(index);
    }

    private static Match match(int start, int next, BigDecimal years) {
        return new Match(start, next, Meaning.length(Unit.YEAR.length(years)), "time.age", CERTAIN);
    }
}
