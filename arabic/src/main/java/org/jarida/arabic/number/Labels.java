package org.jarida.arabic.number;

import java.util.Set;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/** Tells numbers that only label something from those that assert how many: الفصل 5, إف-16. */
final class Labels {

    /** Nouns that a number follows as a label: المادة 12, الأمر عدد 50, القناة 13. */
    private static final Set<String> HEADS =
            WordForm.setOf(
                    "مادة", "فصل", "بند", "فقرة", "رقم", "صفحة", "قناة", "طابق", "جولة", "دورة",
                    "نسخة", "مركز", "مرتبة", "رتبة", "دقيقة", "مرسوم", "أمر", "منشور", "لواء",
                    "كتيبة", "فوج", "طريق", "خط", "دائرة", "حلقة", "جزء", "باب", "قضية", "ملف",
                    "هاتف", "فاكس", "تلفون", "نهج", "شارع", "عمارة", "شقة", "غرفة", "مربع", "طبعة",
                    "سورة", "آية", "قانون", "قرار", "مجموعة", "منطقة", "بوابة", "محطة", "رصيف",
                    "رحلة", "نموذج", "طراز", "فئة", "موقع", "أفق", "رؤية", "كوفيد", "قطب", "ساحة",
                    "ميدان", "ملعب", "جامعة", "حركة", "قوى", "ثورة", "استاد", "فرقة", "فصلين",
                    "فصول", "مادتين", "مادتان", "فصلان", "بندان", "فقرتان", "مواد", "بندين", "بنود",
                    "فقرتين", "قرارين", "صفحتين", "صفحات", "فصله", "فصلها", "مادته", "فقرته",
                    "أيزو", "إيزو", "ايزو", "فرانس", "مستوى", "إعدادية", "مدرسة", "زنقة", "حي",
                    "طائرة", "بوينغ", "إيرباص", "ميغ", "سوخوي", "إف", "اف", "إس", "اس", "تي", "بي",
                    "آيفون", "غالاكسي", "أبولو", "ويندوز", "فورمولا", "تحت", "قائمة", "صيغة",
                    "بطاقة");

    /** Always a label, with and without article: رقم 5, عدد 50. */
    private static final Set<String> ALWAYS =
            WordForm.setOf(
                    "رقم", "رقمي", "عدد", "كوفيد", "بوينغ", "إيرباص", "ميغ", "سوخوي", "أيزو",
                    "إيزو", "ايزو", "فرانس");

    /** رقم أخضر مجاني 85355 */
    private static final Set<String> NUMBERS =
            WordForm.setOf("رقم", "الرقم", "هاتف", "الهاتف", "رمز");

    private static final Set<String> AMOUNTS =
            WordForm.setOf(
                    "عدد", "عددهم", "عددها", "بلغ", "بلغت", "يبلغ", "تبلغ", "ليبلغ", "لتبلغ", "وصل",
                    "وصلت", "ليصل", "لتصل", "حصيلة", "إجمالي", "العدد", "نسبة", "بنسبة", "ارتفع",
                    "ارتفعت", "تراجع", "تراجعت", "انخفض", "انخفضت", "مجموع", "ناهز", "تجاوز", "فاق",
                    "يتجاوز", "تتجاوز", "سجل", "سجلت", "مؤشر", "المؤشر", "معدل", "المعدل", "عند",
                    "نحو");

    private static final int NEAR = 5;
    private static final int SHORTEST_PHONE = 7;
    private static final int YEAR_DIGITS = 4;

    private Labels() {}

    /** Whether a number is a label; one with a counted noun seldom is. */
    static boolean isLabel(Tokens tokens, Numeral numeral, boolean counts) {
        int before = numeral.first() - 1;
        if (isJoined(tokens, numeral, counts) || (!counts && isCode(numeral))) {
            return true;
        }
        if (before < 0 || numeral.isScaled()) {
            return before < 0 && isListNumber(tokens, numeral);
        }
        return isListNumber(tokens, numeral)
                || isAfterHead(tokens, before, numeral, counts)
                || (!counts && isAfterNoun(tokens, before, numeral));
    }

    private static boolean isAfterHead(Tokens tokens, int before, Numeral numeral, boolean counts) {
        if (numeral.isWords() || !numeral.particles().isEmpty()) {
            return false;
        }
        for (Stem stem : Stem.of(tokens, before)) {
            boolean head = HEADS.contains(stem.form()) && !counts;
            if (head || ALWAYS.contains(stem.form())) {
                return !counts || !stem.form().equals("عدد");
            }
        }
        return false;
    }

    /** المؤتمر 23, الذكرى 65: a noun with the article, and no word of amount before it. */
    private static boolean isAfterNoun(Tokens tokens, int before, Numeral numeral) {
        if (numeral.isWords() || !numeral.isPlainDigits() || !numeral.particles().isEmpty()) {
            return false;
        }
        for (int i = before; i >= Math.max(0, before - NEAR); i--) {
            String form = tokens.get(i).form();
            if (NUMBERS.contains(form)) {
                return true;
            }
            if (AMOUNTS.contains(form) || tokens.get(i).isBreak()) {
                return false;
            }
        }
        for (Stem stem : Stem.of(tokens, before)) {
            if (stem.definite()) {
                return true;
            }
        }
        return false;
    }

    /** Close to a hyphen, a colon, a slash or a plus: كوفيد-19, 3:1, 24/24, +216; not in 10-15%. */
    private static boolean isJoined(Tokens tokens, Numeral numeral, boolean counts) {
        int first = numeral.first();
        String text = tokens.text();
        int before = Letters.before(text, numeral.span().start());
        if (before == '-' || before == '–') {
            int word = Letters.before(text, numeral.span().start() - 1);
            return Character.isLetter(word) || (Letters.isDigit(word) && !counts);
        }
        if (before == '+' || before == '#' || (before == '/' && first > 0)) {
            return true;
        }
        int after = Letters.at(text, numeral.span().end());
        boolean digitAfter = Letters.isDigit(Letters.at(text, numeral.span().end() + 1));
        boolean sign = after == '/' || after == ':' || after == '+';
        return (digitAfter && sign) || (before == ':' && isDigitBefore(text, numeral));
    }

    private static boolean isDigitBefore(String text, Numeral numeral) {
        return Letters.isDigit(Letters.before(text, numeral.span().start() - 1));
    }

    /** Too long for a number that nothing is counted by, or written like one of a telephone. */
    private static boolean isCode(Numeral numeral) {
        String digits = numeral.digits();
        boolean plain = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
        if (!plain || numeral.isScaled()) {
            return false;
        }
        boolean year = digits.length() == YEAR_DIGITS && "12".indexOf(digits.charAt(0)) >= 0;
        boolean zero = digits.length() > 1 && digits.charAt(0) == '0';
        return digits.length() >= SHORTEST_PHONE || zero || (year && digits.compareTo("2100") < 0);
    }

    /** 1. and 2) at the start of a line. */
    private static boolean isListNumber(Tokens tokens, Numeral numeral) {
        int first = numeral.first();
        boolean starts = first == 0 || tokens.get(first - 1).isBreak();
        if (!starts || numeral.isWords() || numeral.next() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(numeral.next());
        int after = numeral.next() + 1;
        if (after < tokens.size() && tokens.get(after).isNumber()) {
            return false;
        }
        return next.isMark('.') || next.isMark(')') || next.isMark('-') || next.isMark('–');
    }
}
