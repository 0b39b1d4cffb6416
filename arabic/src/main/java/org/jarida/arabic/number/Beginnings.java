package org.jarida.arabic.number;

import java.util.Arrays;
import java.util.List;
import org.jarida.arabic.text.WordForm;

/**
 * Tells nouns that begin with و, ب, ل or ك from other words with one of these particles before
 * them: 5 لاجئين counts refugees, الذكرى 65 لأحداث counts nothing.
 */
final class Beginnings {

    /** How counted nouns of news begin that have such a first letter of their own. */
    private static final List<String> NOUNS =
            forms(
                    "وفا", "وفي", "وزير", "وزرا", "وزار", "وحد", "ورق", "وثيق", "وثائق", "وظيف",
                    "وظائف", "ولاي", "وكال", "وسيل", "وسائل", "وافد", "وسيط", "وسطا", "وفد", "وفود",
                    "ورش", "وجب", "واط", "وجه", "واجه", "وديع", "وصف", "وصل", "وعد", "ودائع",
                    "لاجئ", "لاعب", "لوح", "لتر", "ليتر", "لير", "لقاء", "لقاح", "لجن", "لجان",
                    "لغم", "لغة", "لغات", "لائح", "لوائح", "لص", "لبنان", "ليبي", "لقب", "لحظ",
                    "بلد", "بئر", "برميل", "براميل", "بيت", "بيوت", "بحار", "بحر", "بنك", "بنوك",
                    "باخر", "بواخر", "بند", "بنود", "بطاق", "برنامج", "برامج", "بيان", "بعث",
                    "باحث", "بنت", "بنات", "بناي", "براءة", "براءا", "برلمان", "بندقي", "بنادق",
                    "بقر", "بذل", "بدل", "بطول", "باكستان", "بريطان", "برتغال", "بلجيك", "برازيل",
                    "بولند", "بولون", "بنغال", "بضائع", "بيض", "بابا", "أبواب", "برج", "بطل", "بطا",
                    "بلاغ", "بالون", "بستان", "بساتين", "بائع", "بلايين", "بليون", "بوصة", "بحيرة",
                    "باص", "بؤر", "كتاب", "كتب", "كلم", "كيلو", "كتيب", "كنيس", "كنائس", "كأس",
                    "كؤوس", "كرسي", "كراسي", "كوري", "كويت", "كلب", "كلاب", "كشك", "كمام", "كبار",
                    "كوب", "كيس", "أكياس", "كغ", "كلغ", "كم", "كرون", "كاميرا", "كلي", "كند",
                    "كولومب", "كاتب", "كلمة", "كلمات", "كيان", "كائن", "كوكب");

    private Beginnings() {}

    /** Whether a word's first letter belongs to it, as far as one can tell. */
    static boolean isOwn(String form) {
        if (form.isEmpty() || "وبلك".indexOf(form.charAt(0)) < 0) {
            return true;
        }
        for (String noun : NOUNS) {
            if (form.startsWith(noun)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> forms(String... words) {
        return Arrays.stream(words).map(WordForm::of).toList();
    }
}
