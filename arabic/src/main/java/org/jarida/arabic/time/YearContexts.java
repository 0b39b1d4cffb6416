package org.jarida.arabic.time;

import java.util.Set;
import org.jarida.arabic.text.WordForm;

/** Words after four digits that count nothing, though they may end like a counted noun. */
final class YearContexts {

    private static final Set<String> FUNCTION =
            WordForm.setOf(
                    "في", "من", "إلى", "على", "عن", "مع", "حتى", "منذ", "خلال", "بعد", "قبل", "بين",
                    "أو", "أم", "ثم", "بل", "لكن", "إلا", "إن", "أن", "كما", "حيث", "حين", "عندما",
                    "فيما", "بينما", "مما", "ما", "لا", "لم", "لن", "قد", "كان", "كانت", "هو", "هي",
                    "هذا", "هذه", "مقارنة", "مقابل", "بسبب", "إثر", "عقب", "نتيجة", "جراء", "لدى",
                    "أيضا", "فقط", "تقريبا", "خاصة", "بما", "إذ", "إذا", "حينما", "مثلا", "عبر",
                    "ضد", "نحو", "دون", "تحت", "لها", "لما", "منها", "عليها", "بها", "فيها", "هنا",
                    "أما", "إما", "سواء", "وفقا", "نظرا", "استنادا", "بناء", "تنفيذا", "رسميا",
                    "رئيسا", "وزيرا", "حاليا", "مؤخرا", "لكنها", "أنها", "إنها", "كلها");

    private YearContexts() {}

    static boolean isFunction(String form) {
        return FUNCTION.contains(form);
    }
}
