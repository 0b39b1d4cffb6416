package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;

/**
 * Guesses whether a clause speaks of what is to come: سيجتمع يوم الاثنين, but اجتمع يوم الاثنين.
 *
 * <p>The future is س or سوف before an imperfect verb (Ryding, chapter 21), or a word such as
 * المقرر.
 */
final class Tense {

    private static final int BACK = 14;
    private static final int AHEAD = 4;

    private static final Set<String> FUTURE =
            WordForm.setOf(
                    "سوف",
                    "لن",
                    "المقرر",
                    "المزمع",
                    "المرتقب",
                    "المرتقبة",
                    "المنتظر",
                    "المنتظرة",
                    "المقررة",
                    "المزمعة",
                    "المبرمج",
                    "المبرمجة",
                    "يعتزم",
                    "تعتزم",
                    "يعتزمون",
                    "يستعد",
                    "تستعد",
                    "ينتظر",
                    "يرتقب",
                    "مقررا",
                    "مقررة",
                    "مقرر",
                    "مبرمجة",
                    "المتوقع",
                    "المرجح",
                    "يتوقع",
                    "يتوقعون",
                    "تتوقع",
                    "موعدا",
                    "موعد",
                    "يمكن",
                    "المقبل",
                    "المقبلة",
                    "القادم",
                    "القادمة",
                    "بحلول",
                    "غدا",
                    "ابتداء",
                    "انطلاقا",
                    "ينوي",
                    "تنوي",
                    "دعا",
                    "دعت",
                    "يدعو",
                    "تدعو",
                    "الدعوة",
                    "تمديد",
                    "تأجيل",
                    "أجل");

    private static final Set<String> PAST =
            WordForm.setOf(
                    "كان", "كانت", "كانوا", "قد", "وقد", "منذ", "تم", "تمت", "بعد", "قال", "قالت",
                    "أعلن", "أعلنت", "شهد", "شهدت", "انطلقت", "انطلق", "عقد", "عقدت", "وقع", "وقعت",
                    "قتل", "قتلت", "أصيب", "جرى", "جرت", "الذي", "التي", "وكان", "وكانت", "لم",
                    "سبق", "وصل", "وصلت", "أدلى", "صدر", "صدرت", "اندلعت", "توفي", "اغتيل");

    /** Words that begin like a verb in the future and are none. */
    private static final Set<String> NO_VERBS =
            WordForm.setOf(
                    "سيارة",
                    "سيارات",
                    "سيارته",
                    "سياسة",
                    "سياسات",
                    "سياسي",
                    "سياسية",
                    "سياسيا",
                    "سياسيين",
                    "سياق",
                    "سيادة",
                    "سيدة",
                    "سيدات",
                    "سيد",
                    "سيدي",
                    "سيناريو",
                    "سيناء",
                    "سينما",
                    "سينمائي",
                    "سيطرة",
                    "سيطر",
                    "سيطرت",
                    "سيما",
                    "سيرة",
                    "سيول",
                    "سيولة",
                    "سياحة",
                    "سياحي",
                    "سياحية",
                    "سياج",
                    "ستة",
                    "ستون",
                    "ستين",
                    "ستار",
                    "ستاد",
                    "سنة",
                    "سنوات",
                    "سنوي",
                    "سنوية",
                    "سنويا",
                    "سند",
                    "سندات",
                    "سندا",
                    "سيف",
                    "سير",
                    "ستراتيجية",
                    "سيء",
                    "سيئ",
                    "سيئة",
                    "سيبراني",
                    "سيبرانية",
                    "سترة",
                    "سنغافورة");

    private Tense() {}

    static boolean isFuture(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token)) {
                break;
            }
            if (isFutureWord(token)) {
                return true;
            }
            if (token.isWord() && PAST.contains(token.form())) {
                return false;
            }
        }
        for (int i = index + 1; i < Math.min(reading.size(), index + AHEAD); i++) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token) || token.isMark('،')) {
                return false;
            }
            if (isFutureVerb(token.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Token token) {
        return token.isBreak()
                || token.isMark('.')
                || token.isMark('؟')
                || token.isMark('!')
                || token.isMark('؛');
    }

    private static boolean isFutureWord(Token token) {
        return token.isWord() && (FUTURE.contains(token.form()) || isFutureVerb(token.form()));
    }

    /** سـ with the prefix of an imperfect; also after و, ف and ل. */
    private static boolean isFutureVerb(String form) {
        int s = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
        return form.length() >= s + 4
                && form.charAt(s) == 'س'
                && "يتن".indexOf(form.charAt(s + 1)) >= 0
                && !NO_VERBS.contains(form.substring(s));
    }
}
