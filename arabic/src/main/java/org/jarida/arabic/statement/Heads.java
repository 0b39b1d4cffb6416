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
                    وثائق صور شرطة الشرطة أمريكا روسيا قوات شعارات فصائل الفصائل
                    """);

    private Heads() {}

    static Set<NounKind> kinds(String form) {
        Set<NounKind> kinds = Nouns.kinds(form);
        if (kinds.isEmpty()) {
            kinds = Nouns.kinds(rest(form));
        }
        if (kinds.isEmpty()) {
            kinds = Nouns.kinds(unpossessed(form));
        }
        return kinds.isEmpty() && isSoundPlural(form) ? PEOPLE : kinds;
    }

    private static final Set<NounKind> PEOPLE = Set.of(NounKind.GROUP);

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
        return Nouns.kinds(form).isEmpty() && !Nouns.kinds(unpossessed(form)).isEmpty();
    }

    /** تصريح of تصريحه، كلمة of كلمتها. */
    private static String unpossessed(String form) {
        for (String pronoun : PRONOUNS) {
            if (form.endsWith(pronoun) && form.length() - pronoun.length() >= 3) {
                String stem = form.substring(0, form.length() - pronoun.length());
                boolean feminine = stem.endsWith("ت") && Nouns.kinds(stem).isEmpty();
                return feminine ? stem.substring(0, stem.length() - 1) + "ة" : stem;
            }
        }
        return "";
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
            if (form.startsWith(clitic)
                    && !Nouns.kinds(bare(form.substring(clitic.length()), clitic)).isEmpty()) {
                boolean merged = clitic.endsWith("ل") && form.startsWith("ل", clitic.length());
                return merged ? clitic.length() + 1 : clitic.length();
            }
        }
        return 0;
    }

    private static String rest(String form) {
        for (String clitic : CLITICS) {
            if (form.startsWith(clitic)) {
                String rest = bare(form.substring(clitic.length()), clitic);
                if (!Nouns.kinds(rest).isEmpty()) {
                    return rest;
                }
            }
        }
        return "";
    }

    /** للوزارة is ل with الوزارة. */
    private static String bare(String rest, String clitic) {
        return clitic.endsWith("ل") && rest.startsWith("ل") ? "ا" + rest : rest;
    }
}
