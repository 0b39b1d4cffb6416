package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.number.Approximators;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Lengths.Length;
import org.jarida.arabic.time.Sense.Direction;
import org.jspecify.annotations.Nullable;

/** A length: 21 يوما, منذ نحو أسبوعين, السنوات الثلاث المقبلة, السبعة أشهر الأولى من سنة 2016. */
final class DurationRule implements TimeRule {

    private static final Set<String> BEFORE =
            WordForm.setOf(
                    "منذ", "مند", "قبل", "بعد", "خلال", "طوال", "طيلة", "مدى", "مدار", "غضون",
                    "مدة", "لمدة", "ظرف", "مرور", "امتداد", "مهلة", "زهاء", "نحو", "حوالي", "قرابة",
                    "استغرق", "استغرقت", "دامت", "دام", "مضي", "عن", "بمدة", "والمدة", "فترة",
                    "لفترة");

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

    /** Words after خلال يوم that leave it a length. */
    private static final Set<String> DAY_ENDS =
            WordForm.setOf(
                    "من", "في", "على", "و", "عن", "مع", "أو", "إلى", "حتى", "كامل", "واحد", "ثم",
                    "فقط", "تقريبا", "أكد", "أعلن", "أعلنت", "قال", "قالت");

    private static final Set<String> FIRST =
            WordForm.setOf("الأول", "الأولى", "الأولي", "الأوائل", "الأولين");
    private static final Set<String> AGE =
            WordForm.setOf("العمر", "عمره", "عمرها", "عمرهم", "الزمن", "الزمان");
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;

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
        boolean forSome =
                length.start() > reading.start(index) && reading.form(index).startsWith("ل");
        boolean before = rough || isBefore(reading, index);
        if (one) {
            return isSingle(reading, index, length, tail, before, forSome);
        }
        return before || forSome || tail.whole();
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

    /** What may follow the core of a length. */
    record DurationTail(
            Length length,
            int next,
            boolean whole,
            boolean half,
            boolean first,
            @Nullable Direction direction,
            boolean fromEvent) {

        static DurationTail of(Reading reading, Length core) {
            Length length = core;
            int at = core.next();
            boolean half = false;
            BigDecimal part =
                    reading.form(at).startsWith("و") && core.count() != null
                            ? Lengths.partValue(reading, at)
                            : null;
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

    /** Lengths that stand in an expression of "ago" or "since", and all others. */
    static final class Ago {

        private static final String BEFORE_NOW = "قبل";
        private static final String SINCE = "منذ";
        private static final String SINCE_SLIP = "مند";
        private static final int BACK = 10;

        /** Participles and verbs of what still goes on: مستمر منذ سنوات. */
        private static final Set<String> LASTING =
                WordForm.setOf(
                        "مستمر",
                        "مستمرة",
                        "مستمران",
                        "المستمر",
                        "المستمرة",
                        "متواصل",
                        "متواصلة",
                        "المتواصل",
                        "المتواصلة",
                        "لم",
                        "ما_زال",
                        "زال",
                        "زالت",
                        "ظل",
                        "ظلت",
                        "قائمة",
                        "قائم",
                        "القائم",
                        "القائمة",
                        "المتوقف",
                        "المتوقفة",
                        "الغائب",
                        "عالق",
                        "عالقة");

        private Ago() {}

        static Match match(Reading reading, int index, Length core, DurationTail tail, int start) {
            Length length = tail.length();
            String before = wordBefore(reading, start);
            Numeral year = null;
            Meaning meaning = Meaning.length(length.value());
            int from = start;
            String rule = "time.duration";
            int beforeIndex = reading.tokens().indexAt(start) - 1;
            if (before.equals(BEFORE_NOW) && !tail.fromEvent()) {
                from = particleEnd(reading, beforeIndex);
                meaning = ago(reading, length);
                rule = "time.ago";
            } else if ((before.equals(SINCE) || before.equals(SINCE_SLIP))) {
                boolean lasting = isLasting(reading, beforeIndex);
                from = lasting ? start : particleEnd(reading, beforeIndex);
                meaning = since(reading, length, lasting);
                rule = "time.since";
            }
            return new Match(
                    from,
                    Math.max(tail.next(), core.next()),
                    meaning,
                    rule,
                    year == null && core.certain() ? CERTAIN : LIKELY);
        }

        private static String wordBefore(Reading reading, int start) {
            String form = reading.form(reading.tokens().indexAt(start) - 1);
            String bare = form.length() == 4 ? form.substring(1) : form;
            return bare.equals(BEFORE_NOW) || bare.equals(SINCE) || bare.equals(SINCE_SLIP)
                    ? bare
                    : "";
        }

        private static int particleEnd(Reading reading, int index) {
            boolean particle = reading.form(index).length() > 3;
            return reading.start(index) + (particle ? 1 : 0);
        }

        private static Meaning ago(Reading reading, Length length) {
            int count = length.count() == null ? -1 : wholeCount(length.count());
            if (length.count() == null) {
                return Meaning.date("PAST_REF");
            }
            if (count < 0 || length.unit().isClock()) {
                return Meaning.length(length.value());
            }
            String point = length.unit().pointFrom(reading.today(), -count);
            return length.unit() == Unit.DAY || length.unit() == Unit.NIGHT
                    ? Meaning.day(reading.today().minusDays(count))
                    : Meaning.date(point);
        }

        private static Meaning since(Reading reading, Length length, boolean lasting) {
            if (length.count() == null) {
                return lasting ? Meaning.length(length.value()) : Meaning.date("PAST_REF");
            }
            int count = wholeCount(length.count());
            Meaning meaning = Meaning.length(length.value());
            return count < 0
                    ? meaning
                    : meaning.anchoredAt(length.unit().pointFrom(reading.today(), -count));
        }

        /** A count that fits a calendar; -1 for halves and for ages of the earth. */
        private static int wholeCount(BigDecimal count) {
            boolean whole =
                    count.stripTrailingZeros().scale() <= 0
                            && count.precision() - count.scale() <= 3;
            return whole ? count.intValue() : -1;
        }

        /** يعاني منذ سنوات goes on; توقف منذ سنوات is past. */
        private static boolean isLasting(Reading reading, int index) {
            for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
                String form = reading.form(i);
                boolean mark = reading.isMark(i, '.') || reading.isMark(i, '؟');
                if (mark) {
                    return false;
                }
                if (LASTING.contains(form) || isImperfect(form)) {
                    return true;
                }
                if (form.equals("تم") || form.equals("كان") || form.equals("كانت")) {
                    return false;
                }
            }
            return false;
        }

        private static boolean isImperfect(String form) {
            int at = form.startsWith("و") ? 1 : 0;
            return form.length() >= at + 4
                    && form.charAt(at) == 'ي'
                    && !form.startsWith("يوم", at)
                    && !form.endsWith("ة");
        }
    }
}
