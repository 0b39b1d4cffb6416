package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.WordForm;

/** Looks up the first word of a noun phrase through the clitics before it. */
final class Heads {

    private static final List<String> CLITICS = List.of("و", "ف", "ل", "ب", "ك", "ول", "وب");

    /** Plurals of things, which take a verb in the feminine singular, without a sign of it. */
    private static final Set<String> BROKEN_PLURALS =
            Words.of(
                    """
                    مصادر المصادر تقارير التقارير صحف الصحف وسائل أرقام الأرقام نتائج النتائج
                    أبحاث الأبحاث أحزاب الأحزاب دول الدول مصالح أوساط دوائر جهات أجهزة الأجهزة
                    وثائق صور شرطة الشرطة أمريكا روسيا قوات قوى شعارات فصائل الفصائل
                    """);

    private Heads() {}

    static Set<NounKind> kinds(String form) {
        Set<NounKind> kinds = Nouns.kinds(form);
        if (kinds.isEmpty()) {
            kinds = afterClitics(form);
        }
        if (kinds.isEmpty()) {
            kinds = unpossessed(form);
        }
        return kinds.isEmpty() && isSoundPlural(form) ? PEOPLE : kinds;
    }

    private static final Set<NounKind> PEOPLE = Set.of(NounKind.GROUP);
    private static final Set<NounKind> NOTHING = Set.of();

    private static final Set<String> NO_PLURALS =
            WordForm.setOf("القانون", "التلفزيون", "المليون", "الزيتون", "الكربون", "التريليون");

    /** المتمردون، بريطانيون: the nominative plural of people (Wright, Grammar I, 302). */
    private static boolean isSoundPlural(String form) {
        boolean definite = form.startsWith("ال") && form.length() >= 7 && form.endsWith("ون");
        boolean nisba = form.length() >= 7 && form.endsWith("يون");
        boolean participle = form.length() >= 6 && form.startsWith("م") && form.endsWith("ون");
        return (definite || nisba || participle)
                && !NO_PLURALS.contains(form)
                && !form.endsWith("فزيون");
    }

    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");

    /** حزبه، وزارتها: a known noun with a pronoun. */
    static boolean isPossessed(String form) {
        return Nouns.kinds(form).isEmpty() && !unpossessed(form).isEmpty();
    }

    /** تصريح of تصريحه، كلمة of كلمتها: of the longest pronoun that the word may end with. */
    private static Set<NounKind> unpossessed(String form) {
        for (String pronoun : PRONOUNS) {
            int end = form.length() - pronoun.length();
            if (end >= 3 && form.endsWith(pronoun)) {
                Set<NounKind> kinds = Nouns.kinds(form, 0, end);
                boolean feminine = kinds.isEmpty() && form.charAt(end - 1) == 'ت';
                return feminine ? Nouns.kinds(form.substring(0, end - 1) + "ة") : kinds;
            }
        }
        return NOTHING;
    }

    static boolean isBrokenPlural(String form) {
        return BROKEN_PLURALS.contains(form);
    }

    /** How many letters before a known noun are clitics. */
    static int clitics(String form) {
        return Nouns.kinds(form).isEmpty() ? lettersBefore(form) : 0;
    }

    private static int lettersBefore(String form) {
        for (String clitic : CLITICS) {
            if (form.startsWith(clitic) && !after(clitic, form).isEmpty()) {
                boolean merged = clitic.endsWith("ل") && form.startsWith("ل", clitic.length());
                return merged ? clitic.length() + 1 : clitic.length();
            }
        }
        return 0;
    }

    private static Set<NounKind> afterClitics(String form) {
        for (String clitic : CLITICS) {
            if (form.startsWith(clitic)) {
                Set<NounKind> kinds = after(clitic, form);
                if (!kinds.isEmpty()) {
                    return kinds;
                }
            }
        }
        return NOTHING;
    }

    /** للوزارة is ل with الوزارة. */
    private static Set<NounKind> after(String clitic, String form) {
        int letters = clitic.length();
        return clitic.endsWith("ل") && form.startsWith("ل", letters)
                ? Nouns.kinds("ا" + form.substring(letters))
                : Nouns.kinds(form, letters, form.length());
    }
}
