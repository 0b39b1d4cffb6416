package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordSet;

/** Words of time that are part of a name: المصري اليوم, صلاة الجمعة, شارع 9 أفريل. */
final class Names {

    /** Nouns before the name of an outlet, a party, a place. */
    private static final WordSet OUTLETS =
            WordForm.setOf(
                    "صحيفة", "جريدة", "قناة", "موقع", "شبكة", "إذاعة", "وكالة", "مجلة", "بوابة",
                    "مؤسسة", "منصة", "تلفزيون", "حزب", "تيار", "راديو", "برنامج", "حركة");

    /** Outlets called so everywhere: المصري اليوم, روسيا اليوم, أخبار اليوم. */
    private static final Set<String> BEFORE_TODAY = WordForm.setOf("المصري", "أخبار", "روسيا");

    private static final WordSet BEFORE_WEEKDAY =
            WordForm.setOf(
                    "صلاة", "خطبة", "خطبتي", "سوق", "مسجد", "جامع", "صلوات", "حرب", "كلا", "بين",
                    "سورة", "عزاء");

    private static final WordSet PLACES =
            WordForm.setOf(
                    "شارع", "ساحة", "ملعب", "جامعة", "نهج", "حي", "مستشفى", "معهد", "مدرسة",
                    "ثانوية", "ميدان", "جسر", "مطار", "قاعة", "مدينة", "حركة", "قوى", "فريق",
                    "تحالف", "تكتل", "كلية", "مركب", "مسبح", "استاد", "قصر", "كتيبة", "لواء");

    private Names() {}

    static boolean isTodayAt(Reading reading, int index) {
        if (!reading.form(index).equals("اليوم")) {
            return false;
        }
        boolean seventh = reading.is(index + 1, "السابع");
        boolean outlet =
                reading.isStemIn(index - 1, OUTLETS) || reading.isStemIn(index - 2, OUTLETS);
        boolean closed = isClosing(reading, index + 1) && isQuotedPair(reading, index);
        boolean nameless = reading.isIn(index - 1, BEFORE_TODAY);
        return nameless || closed || (outlet && (seventh || isInName(reading, index)));
    }

    /** قناة ليبيا اليوم: the outlet's name is the one word between, or اليوم alone. */
    private static boolean isInName(Reading reading, int index) {
        boolean alone = reading.isStemIn(index - 1, OUTLETS) && !isArticle(reading, index - 1);
        boolean pair = reading.isStemIn(index - 2, OUTLETS) && !isArticle(reading, index - 2);
        boolean weekday = reading.word(index + 1, Sense.WeekdayWord.class) != null;
        return (alone || (pair && !isArticle(reading, index - 1))) && !weekday;
    }

    private static boolean isArticle(Reading reading, int index) {
        return reading.form(index).startsWith("ال");
    }

    /** "روسيا اليوم": quotation marks around one word and اليوم. */
    private static boolean isQuotedPair(Reading reading, int index) {
        return isOpening(reading, index - 2) || isOpening(reading, index - 1);
    }

    private static boolean isOpening(Reading reading, int index) {
        return reading.isMark(index, '"')
                || reading.isMark(index, '«')
                || reading.isMark(index, '“')
                || reading.isMark(index, '(')
                || reading.isMark(index, '”');
    }

    private static boolean isClosing(Reading reading, int index) {
        return reading.isMark(index, '"')
                || reading.isMark(index, '»')
                || reading.isMark(index, '”')
                || reading.isMark(index, ')')
                || reading.isMark(index, '“');
    }

    /** صلاة الجمعة is a prayer; بين الاثنين are two. */
    static boolean isWeekdayName(Reading reading, int index) {
        return reading.isStemIn(index - 1, BEFORE_WEEKDAY) || reading.is(index + 1, "معا");
    }

    /** شارع 14 جانفي is a street. */
    static boolean isPlaceBefore(Reading reading, int index) {
        return reading.isStemIn(index - 1, PLACES);
    }
}
