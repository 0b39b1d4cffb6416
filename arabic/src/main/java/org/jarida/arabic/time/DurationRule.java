package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.number.Approximators;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Lengths.Length;
import org.jspecify.annotations.Nullable;

/** A length: 21 يوما, منذ نحو أسبوعين, السنوات الثلاث المقبلة, السبعة أشهر الأولى من سنة 2016. */
final class DurationRule implements TimeRule {

    private static final Set<String> BEFORE =
            WordForm.setOf(
                    "منذ", "مند", "قبل", "بعد", "خلال", "طوال", "طيلة", "مدى", "مدار", "غضون",
                    "مدة", "لمدة", "ظرف", "مرور", "امتداد", "مهلة", "زهاء", "نحو", "حوالي", "قرابة",
                    "استغرق", "استغرقت", "دامت", "دام", "مضي", "عن", "بمدة", "والمدة", "فترة",
                    "لفترة");

    /** Words after خلال يوم that leave it a length. */
    private static final Set<String> DAY_ENDS =
            WordForm.setOf(
                    "من", "في", "على", "و", "عن", "مع", "أو", "إلى", "حتى", "كامل", "واحد", "ثم",
                    "فقط", "تقريبا", "أكد", "أعلن", "أعلنت", "قال", "قالت");

    @Override
    public @Nullable Match at(Reading reading, int index) {
        Length length = Lengths.at(reading, index);
        if (length == null) {
            length = RangeLengths.at(reading, index);
        }
        if (length == null) {
            return null;
        }
        int approximate = approximateStart(reading, index, length);
        boolean rough = approximate < length.start();
        DurationTail tail = DurationTail.of(reading, length);
        if (!isLength(reading, index, length, tail, rough)) {
            return null;
        }
        return Ago.match(reading, index, length, tail, approximate);
    }

    private static int approximateStart(Reading reading, int index, Length length) {
        boolean particles = length.start() > reading.start(index);
        boolean separate = reading.form(index - 1).length() == 1;
        return particles || separate
                ? length.start()
                : Approximators.startBefore(reading.tokens(), index, length.start());
    }

    private static boolean isLength(
            Reading reading, int index, Length length, DurationTail tail, boolean rough) {
        if (length.definite()) {
            boolean one = length.count() != null && length.count().equals(BigDecimal.ONE);
            return one ? rough : tail.direction() != null || tail.first();
        }
        if (length.certain()) {
            return true;
        }
        boolean one = length.count() != null && length.count().equals(BigDecimal.ONE);
        boolean forSome = isForSome(reading, index, length);
        boolean before = rough || isBefore(reading, index);
        if (one) {
            return isSingle(reading, index, length, tail, before, forSome);
        }
        return before || forSome || tail.whole();
    }

    /** لسنوات, ولساعات. */
    private static boolean isForSome(Reading reading, int index, Length length) {
        int particles = length.start() - reading.start(index);
        String form = reading.form(index);
        return particles > 0 && particles < form.length() && form.charAt(particles - 1) == 'ل';
    }

    private static boolean isBefore(Reading reading, int index) {
        String form = reading.form(index - 1);
        String bare =
                form.length() > 3 && "وف".indexOf(form.charAt(0)) >= 0 ? form.substring(1) : form;
        return BEFORE.contains(form) || BEFORE.contains(bare);
    }

    /** لمدة سنة, قبل شهر, سنة كاملة; not قبل يوم القيامة, and not the second of مرة ثانية. */
    private static boolean isSingle(
            Reading reading,
            int index,
            Length length,
            DurationTail tail,
            boolean before,
            boolean forSome) {
        Unit unit = length.unit();
        String next = reading.form(length.next());
        boolean genitive = next.startsWith("ال") && !tail.whole() && tail.direction() == null;
        boolean number = reading.number(length.next()) != null && !tail.whole();
        boolean again =
                reading.is(index - 1, "بعد")
                        && reading.word(index - 2, Sense.UnitWord.class) != null;
        boolean kind =
                unit == Unit.DAY && !next.isEmpty() && !tail.whole() && !DAY_ENDS.contains(next);
        if (again || kind) {
            return false; // يوما بعد يوم; خلال يوم دراسي
        }
        boolean word = unit == Unit.SECOND || unit == Unit.SPRING || unit == Unit.NIGHT;
        if (word || genitive || number) {
            return false;
        }
        boolean contract = unit == Unit.DECADE && !tail.half();
        return before && !contract
                || tail.half()
                || (tail.whole() && (forSome || before || unit != Unit.DAY) && unit != Unit.DECADE);
    }
}
