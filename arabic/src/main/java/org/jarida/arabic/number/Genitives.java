package org.jarida.arabic.number;

import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/** Bare genitives that news puts after a counted noun: حالة وفاة, علبة سجائر, منصب شغل. */
final class Genitives {

    private static final Set<String> WORDS =
            WordForm.setOf(
                    "وفاة", "سجائر", "إصابة", "شفاء", "تجنيد", "شغل", "عمل", "اعتقال", "انتهاك",
                    "سفر", "طلاق", "اختناق", "تسمم", "تعذيب", "قتل", "خطف", "سرقة", "غرق", "انتحار",
                    "تحرش", "عنف", "اغتصاب", "إعدام", "إسعاف", "إطفاء", "نقل", "حليب", "ماء",
                    "مياه", "قمح", "أرز", "سكر", "دقيق", "وقود", "بنزين", "غاز", "نفط", "تدريب",
                    "إنتاج", "تصوير", "تفتيش", "أسلحة", "ذخيرة", "مخدرات", "حشيش", "كوكايين", "شمع",
                    "دم", "سكن", "صيد", "شحن", "ركاب", "أطفال", "أسرى");

    private Genitives() {}

    /** Whether such a genitive stands at a token, before an offset. */
    static boolean isAt(Tokens tokens, int index, int limit) {
        if (index >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(index);
        return token.isWord() && token.start() < limit && WORDS.contains(token.form());
    }
}
