package org.jarida.arabic.time;

import java.math.BigDecimal;
import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.time.Lengths.Length;

/** Lengths that stand in an expression of "ago" or "since", and all others. */
final class Ago {

    private static final String BEFORE_NOW = "قبل";
    private static final String SINCE = "منذ";
    private static final String SINCE_SLIP = "مند";
    private static final int BACK = 10;
    private static final double CERTAIN = 0.95;
    private static final double LIKELY = 0.8;

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
                core.certain() ? CERTAIN : LIKELY);
    }

    private static String wordBefore(Reading reading, int start) {
        String form = reading.form(reading.tokens().indexAt(start) - 1);
        String bare = form.length() == 4 ? form.substring(1) : form;
        return bare.equals(BEFORE_NOW) || bare.equals(SINCE) || bare.equals(SINCE_SLIP) ? bare : "";
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
                count.stripTrailingZeros().scale() <= 0 && count.precision() - count.scale() <= 3;
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
