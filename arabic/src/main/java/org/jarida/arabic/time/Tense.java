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

    /** Words of what has been, verbs in the perfect most of all; those that news uses most. */
    private static final Set<String> PAST =
            WordForm.setOf(
                    "كان",
                    "كانت",
                    "كانوا",
                    "قد",
                    "وقد",
                    "منذ",
                    "تم",
                    "تمت",
                    "قال",
                    "قالت",
                    "أعلن",
                    "أعلنت",
                    "شهد",
                    "شهدت",
                    "انطلقت",
                    "انطلق",
                    "عقد",
                    "عقدت",
                    "وقع",
                    "وقعت",
                    "قتل",
                    "قتلت",
                    "أصيب",
                    "جرى",
                    "جرت",
                    "وكان",
                    "وكانت",
                    "لم",
                    "سبق",
                    "وصل",
                    "وصلت",
                    "أدلى",
                    "صدر",
                    "صدرت",
                    "اندلعت",
                    "اندلع",
                    "توفي",
                    "توفيت",
                    "اغتيل",
                    "بدأ",
                    "بدأت",
                    "انتهى",
                    "انتهت",
                    "أكد",
                    "أكدت",
                    "أفاد",
                    "أفادت",
                    "أضاف",
                    "نفذ",
                    "نفذت",
                    "أطلق",
                    "أطلقت",
                    "زار",
                    "زارت",
                    "التقى",
                    "التقت",
                    "افتتح",
                    "افتتحت",
                    "اختتم",
                    "اختتمت",
                    "وقّع",
                    "سقط",
                    "سقطت",
                    "انفجر",
                    "انفجرت",
                    "اعتقل",
                    "اعتقلت",
                    "أوقف",
                    "أوقفت",
                    "قضت",
                    "قضى",
                    "صادق",
                    "صادقت",
                    "أقر",
                    "أقرت",
                    "انتخب",
                    "انتخبت",
                    "استقال",
                    "استقالت",
                    "عين",
                    "عينت",
                    "ولد",
                    "ولدت",
                    "تأسس",
                    "تأسست",
                    "نشرت",
                    "نشر",
                    "سجل",
                    "سجلت",
                    "بلغ",
                    "بلغت",
                    "ارتفع",
                    "ارتفعت",
                    "انخفض",
                    "انخفضت",
                    "تراجع",
                    "تراجعت",
                    "فاز",
                    "فازت",
                    "خسر",
                    "خسرت",
                    "أجرى",
                    "أجرت",
                    "تعرض",
                    "تعرضت",
                    "اقتحم",
                    "اقتحمت",
                    "سيطر",
                    "سيطرت",
                    "اتفق",
                    "اتفقت",
                    "دخل",
                    "دخلت",
                    "غادر",
                    "غادرت",
                    "عاد",
                    "عادت",
                    "اجتمع",
                    "اجتمعت",
                    "استقبل",
                    "المنعقد",
                    "المنعقدة",
                    "الصادر",
                    "الصادرة",
                    "المؤرخ",
                    "الموقع",
                    "الموقعة",
                    "انعقد",
                    "انعقدت");

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

    /** Whether a word of what has been is the nearest before it in its sentence. */
    static boolean isPast(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token) || isFutureWord(token)) {
                return false;
            }
            if (token.isWord() && PAST.contains(token.form())) {
                return true;
            }
        }
        return false;
    }

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
