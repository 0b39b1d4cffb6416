package org.jarida.arabic.number;

import java.util.Set;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;

/**
 * Tells adjectives of a counted noun by agreement: both without article, and endings that agree in
 * number and gender (Ryding, chapter 10).
 */
final class Agreement {

    private static final Set<String> ADJECTIVES =
            WordForm.setOf(
                    "آخر", "آخرون", "آخرين", "أخرى", "أخريات", "أخريين", "جديد", "جديدا", "جدد",
                    "إضافي", "إضافيا", "كبار", "صغار", "مربع", "مكعب", "مربعا", "مكعبا", "جرحى",
                    "أجانب", "عرب", "أبرياء");

    /** Words that end like an adjective and are none. */
    private static final Set<String> NO_ADJECTIVES =
            WordForm.setOf(
                    "سنة",
                    "مقارنة",
                    "نتيجة",
                    "خاصة",
                    "إضافة",
                    "مرة",
                    "بالإضافة",
                    "كما",
                    "ما",
                    "لما",
                    "مما",
                    "فيما",
                    "بينما",
                    "عندما",
                    "أيضا",
                    "هذا",
                    "إذا",
                    "هنا",
                    "منها",
                    "بينها",
                    "منهما",
                    "جميعا",
                    "تقريبا",
                    "حاليا",
                    "سنويا",
                    "شهريا",
                    "يوميا",
                    "أسبوعيا",
                    "مؤخرا",
                    "رسميا",
                    "بما",
                    "لها",
                    "بها",
                    "فيها",
                    "عليها",
                    "إثرها",
                    "خلالها",
                    "معظمها",
                    "أغلبها",
                    "بعضها",
                    "بين",
                    "حين",
                    "أين",
                    "في",
                    "الذي",
                    "التي",
                    "وفقا",
                    "نظرا",
                    "فورا",
                    "فضلا",
                    "بدلا",
                    "يوما",
                    "عاما",
                    "شهرا",
                    "ساعة",
                    "دقيقة",
                    "ليلة",
                    "على",
                    "حتى",
                    "إلى",
                    "لدى",
                    "أدى",
                    "بلغ",
                    "جراء",
                    "سواء");

    private Agreement() {}

    /** Whether a token can be an adjective of an indefinite noun before it. */
    static boolean isAdjective(String noun, Token token) {
        String form = token.form();
        if (!token.isWord() || form.length() < 3 || NO_ADJECTIVES.contains(form)) {
            return false;
        }
        if (ADJECTIVES.contains(form)) {
            return true;
        }
        if (form.startsWith("ال") || !Beginnings.isOwn(form)) {
            return false;
        }
        if (noun.endsWith("ين") || noun.endsWith("ون") || noun.endsWith("ان")) {
            return form.endsWith("ين") || form.endsWith("ون") || form.endsWith("ان");
        }
        if (form.endsWith("ية") || form.endsWith("ات")) {
            return true;
        }
        if (form.endsWith("ة")) {
            return noun.endsWith("ة") || noun.endsWith("ات") || noun.length() >= 4;
        }
        if (noun.endsWith("ا")) {
            return form.endsWith("ا") && !isVerbOrPossessed(form);
        }
        return (form.length() > 4 && (form.endsWith("يين") || form.endsWith("يون")))
                || isNisba(form);
    }

    /** 12 عاملا غادروا, 12 عاملا برفقتها: endings of a verb's subject and of a pronoun. */
    private static boolean isVerbOrPossessed(String form) {
        return form.endsWith("وا") || form.endsWith("ها") || form.endsWith("هما");
    }

    /** أمريكي, تونسي: an adjective of origin, too long for a preposition or a verb in ى. */
    private static boolean isNisba(String form) {
        return form.length() >= 5 && form.endsWith("ي") && "يتنس".indexOf(form.charAt(0)) < 0
                || form.equals("تونسي")
                || form.equals("سعودي");
    }
}
