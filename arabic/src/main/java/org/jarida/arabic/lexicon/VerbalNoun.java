package org.jarida.arabic.lexicon;

import java.util.Set;

/**
 * Tells the object of a verb from the subject before it: أكدت النيابة | عدم علمها. Verbal nouns
 * have few shapes (Ryding, Reference Grammar, 5.3): استفعال، انفعال and افتعال، تفعيل، إفعال.
 */
public final class VerbalNoun {

    /** Verbal and other nouns that objects of saying begin with, of no telling shape. */
    private static final Set<String> FREQUENT =
            Words.of(
                    """
                    عدم وجود ضرورة رفض دعم مقتل وفاة وصول خبر حجز غلق فتح سقوط عودة ما أن أهمية
                    حرص قيام نية موقف أسف أمل قلق نبأ صحة كل أي أية فوز بدء حق حالة نحو عزم قدرة
                    دعوة مسؤولية صدور أنباء تقارير أخبار مقاطع علاقة حدوث وقوع منع جاهزية استمرار
                    التزام تمسك اعتزاز عمق متانة خطورة صعوبة إمكانية جهود دور مواقف مساعي تضحيات
                    نتائج تصريحات محاولات ممارسات سياسات مزاعم ثوابت حصول تورط تعرض مشاركة
                    مواصلة زيادة تراجع أداء أوضاع غياب تدهور
                    """);

    private VerbalNoun() {}

    /** Whether a word is one of those nouns, which begin an object after any subject. */
    public static boolean isFrequent(String form) {
        return FREQUENT.contains(form);
    }

    /**
     * Whether a bare word that follows a complete noun phrase begins the object.
     *
     * @param named whether the phrase has its name already; before it a given name may follow, so
     *     that only sure shapes count
     */
    public static boolean begins(String form, boolean named) {
        if (FREQUENT.contains(form)) {
            return true;
        }
        return isPossessed(form) || isTenthForm(form) || (named && isDerived(form));
    }

    /** مقره، عمرها: with a pronoun. */
    public static boolean isPossessed(String form) {
        return form.length() >= 4
                && (form.endsWith("ها") || form.endsWith("هم") || form.endsWith("ه"))
                && !form.endsWith("الله")
                && Nouns.kinds(form).isEmpty()
                && !form.endsWith("يه");
    }

    /** استعداد، انسحاب، اعتقال: ا, two or more letters, ا before the last. */
    public static boolean isTenthForm(String form) {
        String stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) : form;
        int length = stem.length();
        return length >= 6
                && length <= 7
                && stem.startsWith("ا")
                && !stem.startsWith("ال")
                && stem.charAt(length - 2) == 'ا';
    }

    /** تعيين، تأجيل; إعلان، إطلاق، إصابة. */
    private static boolean isDerived(String form) {
        String stem = form.endsWith("ة") ? form.substring(0, form.length() - 1) : form;
        boolean second = stem.length() == 5 && stem.startsWith("ت") && stem.charAt(3) == 'ي';
        boolean fourth =
                stem.startsWith("ا")
                        && !stem.startsWith("ال")
                        && (stem.length() == 5 && stem.charAt(3) == 'ا');
        return second || fourth;
    }
}
