package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** Vague times of the table references.txt: مؤخرا, الوقت الراهن, المرحلة المقبلة. */
final class ReferenceRule implements TimeRule {

    /** After these الماضي and السابق are nouns: في الماضي. */
    private static final Set<String> IN = WordForm.setOf("في", "وفي", "كما_في");

    private static final Set<String> FORMERLY = WordForm.setOf("الماضي", "السابق");
    private static final Set<String> UNTIL = WordForm.setOf("حتى", "لحد", "حد", "وحتى");
    private static final Set<String> THIS_HOUR = WordForm.setOf("الساعة", "اللحظة");
    private static final String FUTURE = "المستقبل";

    /** في هذه الفترة is now. */
    private static final Set<String> NOW =
            WordForm.setOf("في", "وفي", "حتى", "إلى", "منذ", "لحد", "حد", "ب", "ففي");

    private static final Set<String> DAYS = WordForm.setOf("الأيام", "اللحظات");
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.85;

    @Override
    public @Nullable Match at(Reading reading, int index) {
        String form = reading.form(index);
        if (form.isEmpty()) {
            return null;
        }
        if (FORMERLY.contains(form) && reading.isIn(index - 1, IN) && isEnd(reading, index + 1)) {
            return match(reading.start(index), index + 1, "PAST_REF", LIKELY);
        }
        if (form.equals(FUTURE)
                && reading.isIn(index - 1, IN)
                && !reading.form(index + 1).startsWith("ال")) {
            return match(reading.start(index), index + 1, "FUTURE_REF", LIKELY);
        }
        boolean now = THIS_HOUR.contains(form) && reading.isIn(index - 1, UNTIL);
        if (now && reading.ordinal(index + 1) == null && reading.number(index + 1) == null) {
            return match(reading.start(index), index + 1, "PRESENT_REF", LIKELY);
        }
        if (reading.isIn(index, Demonstratives.THIS) && !isPresent(reading, index)) {
            return null; // خلال هذه الفترة: the one spoken of before
        }
        Match longest = null;
        for (Hit<Sense.Reference> hit : reading.words(index, Sense.Reference.class)) {
            Sense.Reference phrase = hit.sense();
            int next = index + phrase.words().size();
            if (isAt(reading, index, phrase) && (longest == null || next > longest.next())) {
                longest = match(hit.start(), next, phrase.value(), CERTAIN);
            }
        }
        return longest;
    }

    private static boolean isPresent(Reading reading, int index) {
        boolean particle = "بلو".indexOf(reading.form(index).charAt(0)) >= 0;
        return particle || reading.isIn(index - 1, NOW) || reading.isIn(index + 1, DAYS);
    }

    private static boolean isAt(Reading reading, int index, Sense.Reference phrase) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!reading.is(index + i, phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** في الماضي, and not في الماضي القريب, nor في السابق من. */
    private static boolean isEnd(Reading reading, int index) {
        return !reading.form(index).startsWith("ال");
    }

    private static Match match(int start, int next, String value, double confidence) {
        return new Match(start, next, Meaning.date(value), "time.reference", confidence);
    }
}
